import { describe, expect, test } from 'vitest'
import { aheadIn } from '@/lib/evidence/out-earns'
import { formatChance, pairFinding } from '@/lib/pay/pair-sentences'
import { known, unknown } from '@/lib/value/absence'
import { law } from '../../law'
import { realRole } from '../../roles'
import { anyWagesByRole, backend, performance, viewOf } from '../salaries'

import { checkWriting } from '../writing'

const sre = realRole('site-reliability-engineer')
const [be, pe] = [realRole(backend), realRole(performance)]
const found = (at: number, low: number, high: number) =>
  pairFinding({ a: sre, b: be, chance: known({ at, low, high }) })

describe('a pair', () => {
  test('names the one who is ahead, whichever side it stands on', () => {
    expect(found(0.58, 0.53, 0.63)).toBe('An SRE earns more than a backend engineer 58% (53–63%) of the time.')
    expect(found(0.42, 0.37, 0.47)).toBe('A backend engineer earns more than an SRE 58% (53–63%) of the time.')
  })

  test('whose interval holds one half is about alike, and no one is named as ahead', () => {
    // The figures of filings in the whole country: 45 %, 39–51 %.
    expect(found(0.45, 0.39, 0.51)).toBe(
      'SREs and backend engineers are paid about alike: 45% (39–51%) of the time an SRE earns more.',
    )
  })

  test('whose interval touches one half, or 15 points beyond it, still holds it', () => {
    expect(found(0.55, 0.5, 0.6)).toMatch(/^SREs and backend engineers are paid about alike: 55%/)
    expect(found(0.45, 0.4, 0.5)).toMatch(/^SREs and backend engineers are paid about alike: 45%/)
    // As it is shown.
    expect(found(0.55, 0.503, 0.6)).toMatch(/are paid about alike: 55% \(50–60%\) of the time/)
    expect(found(0.5, 0.35, 0.65)).toMatch(/are paid about alike/)
    expect(found(0.5, 0.36, 0.66)).toMatch(/^There is no clear difference/)
    expect(found(0.5, 0.34, 0.64)).toMatch(/^There is no clear difference/)
  })

  test('whose interval is too wide to be called alike has no clear difference', () => {
    const chance = known({ at: 0.47, low: 0.34, high: 0.59 })
    expect(pairFinding({ a: pe, b: sre, chance })).toBe(
      'There is no clear difference in pay between performance engineers and SREs: 47% (34–59%) of the time a performance engineer earns more.',
    )
  })

  test('without a chance finds nothing', () => {
    expect(pairFinding({ a: sre, b: be, chance: unknown('small-sample', 'Too few.') })).toBeNull()
  })

  test('rounds a chance neither to none nor to certain', () => {
    expect(formatChance({ at: 0.997, low: 0.98, high: 1 })).toBe('over 99% (98–100%)')
    expect(formatChance({ at: 0.003, low: 0, high: 0.02 })).toBe('under 1% (0–2%)')
    expect(formatChance({ at: 1, low: 0.9, high: 1 })).toBe('100% (90–100%)')
  })
})

law('a winner is named exactly where the interval does not hold one half', [anyWagesByRole], (wages) => {
  for (const pair of viewOf(wages).pairs) {
    const said = pairFinding(pair)
    expect(said === null).toBe(pair.chance.kind === 'unknown')
    if (said === null || pair.chance.kind === 'unknown') continue
    checkWriting(said)
    expect(said.includes('earns more than')).toBe(aheadIn(pair.chance.value) !== null)
  }
})
