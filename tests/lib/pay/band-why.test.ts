import { expect, test } from 'vitest'
import { bandWhy } from '@/lib/pay/band-why'
import { midpoint, spread } from '@/lib/pay/bands'
import { comparedBands } from '@/lib/pay/scope'
import { formatShare } from '@/lib/words/format'
import { guideRoles, steps } from '../../roles'
import { checkWhy } from '../why-checks'

test('a band’s midpoint and spread are recomputed', () => {
  for (const each of comparedBands(guideRoles)) {
    const why = bandWhy(each, steps)
    checkWhy(why)
    expect(why.derivations.map(({ derivation }) => derivation.result)).toEqual([midpoint(each.band), spread(each.band)])
    expect(why.answer).toContain(formatShare(spread(each.band)))
  }
  expect(comparedBands(guideRoles).map((each) => /\$(\d+)k/.exec(bandWhy(each, steps).answer)?.[1])).toEqual([
    '170',
    '165',
    '155',
  ])
})
