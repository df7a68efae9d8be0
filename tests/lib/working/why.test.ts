import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { bandCoverageWhy, bandWhy, sharedPayWhy } from '@/lib/pay/whys'
import { similarityWhy, traitCoverageWhy } from '@/lib/traits/whys'
import { pairsOf } from '@/lib/value/pairs'
import { weekWhy } from '@/lib/week/why'
import { guideRoles, madeBand, steps } from '../../roles'

const { traits } = dataset
const banded = guideRoles.map((role, index) => ({ role, band: madeBand(1, 2 + index) }))

test('no two whys of the dataset have one key, so each is one panel and one link', () => {
  const keys = [
    ...pairsOf(dataset.roles).flatMap(([a, b]) => [
      similarityWhy(a, b, traits),
      traitCoverageWhy(a, b, traits),
      traitCoverageWhy(b, a, traits),
    ]),
    ...dataset.roles.flatMap((role) => role.bands.map((band) => bandWhy({ role, band }, steps))),
    ...banded.flatMap((of) => banded.filter((by) => by !== of).map((by) => bandCoverageWhy(of, by, steps))),
    ...[banded, ...pairsOf(banded)].flatMap((all) => all.map((of) => sharedPayWhy(of, all, steps))),
    ...dataset.roles.map(weekWhy),
  ].flatMap((why) => why?.key ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})
