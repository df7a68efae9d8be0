import { describe, expect, test } from 'vitest'
import { adjacentOverlap, bandCoverage, jaccard, midpoint, outEarnsUniform, spread } from '@/lib/pay/bands'
import { comparedBands } from '@/lib/pay/scope'
import { bandCoverageWhy, bandWhy, sharedPayWhy } from '@/lib/pay/whys'
import { pairsOf } from '@/lib/value/pairs'
import type { PayRange } from '@/lib/value/pay-range'
import { formatShare } from '@/lib/words/format'
import { law } from '../../law'
import { guideRoles, madeBand, realRole, steps } from '../../roles'
import { anyRange } from '../arbitraries'
import { checkWhy, given } from '../why-checks'

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

describe('the overlap of two bands', () => {
  const banded = comparedBands(guideRoles)

  test('the guide’s coverages and Jaccard indices are those of the methods’ table, both ways', () => {
    const shown = pairsOf(banded).flatMap(([a, b]) =>
      [bandCoverageWhy(a, b, steps), bandCoverageWhy(b, a, steps)].map((why) => {
        checkWhy(why)
        return [why.answer, ...why.derivations.map(({ derivation }) => derivation.result.toFixed(3))]
      }),
    )
    expect(shown).toEqual([
      // Last, the chance of METHODS 5, the one way and the other: SRE over performance .417, backend over both .267 and .32.
      ['83%', '0.833', '0.833', '0.833', '0.583'],
      ['100%', '1.000', '0.833', '0.833', '0.417'],
      ['67%', '0.667', '0.571', '0.667', '0.733'],
      ['80%', '0.800', '0.571', '0.667', '0.267'],
      ['80%', '0.800', '0.667', '0.800', '0.680'],
      ['80%', '0.800', '0.667', '0.800', '0.320'],
    ])
  })

  law(
    'any two bands: what is shown is the lib’s own coverage, and the working gives it',
    [anyRange, anyRange],
    (one, other) => {
      const of = { role: realRole('backend-engineer'), band: madeBand(one.lowUsd, one.highUsd) }
      const by = { role: realRole('site-reliability-engineer'), band: madeBand(other.lowUsd, other.highUsd) }
      const why = bandCoverageWhy(of, by, steps)
      checkWhy(why)
      expect(why.answer).toBe(formatShare(bandCoverage(one, other)))
      const results = why.derivations.map(({ derivation }) => derivation.result)
      const [first, second, third] = results
      const adjacent = adjacentOverlap(one, other)
      expect(results).toHaveLength(adjacent.kind === 'known' ? 4 : 3)
      if (adjacent.kind === 'known') expect(third).toBeCloseTo(adjacent.value, 12)
      expect(results.at(-1)).toBeCloseTo(outEarnsUniform(one, other), 12)
      expect(first).toBeCloseTo(bandCoverage(one, other), 12)
      expect(second).toBeCloseTo(jaccard(one, other), 12)
      const meets = Math.max(one.lowUsd, other.lowUsd) < Math.min(one.highUsd, other.highUsd)
      expect(/share no range of pay/.test(why.means)).toBe(!meets)
    },
  )

  test('the uniform assumption is named with its chance, never as a finding', () => {
    const [performance, sre] = banded
    if (!performance || !sre) throw new Error('three bands')
    const why = bandCoverageWhy(sre, performance, steps)
    expect(why.derivations.at(-1)?.label).toMatch(/\bif pay were spread evenly\b/)
    expect(why.inputs).toMatch(/No source says .* assumption\.$/)
    expect(`${why.question} ${why.answer} ${why.means}`).not.toMatch(/out-earn/)
  })
})

describe('what all bands share', () => {
  test('the guide’s three share 140 to 180: two thirds of the first, four fifths of the others', () => {
    const banded = comparedBands(guideRoles)
    const shown = banded.map((each) => {
      const why = given(sharedPayWhy(each, banded, steps))
      checkWhy(why)
      return [why.answer, ...(why.derivations[0]?.derivation.steps.map((step) => step.result) ?? [])]
    })
    expect(shown).toEqual([
      ['67%', 140_000, 180_000, 40 / 60],
      ['80%', 140_000, 180_000, 40 / 50],
      ['80%', 140_000, 180_000, 40 / 50],
    ])
  })

  law(
    'any three bands: the working gives the share of each, or there is nothing to work out',
    [anyRange, anyRange, anyRange],
    (...ranges) => {
      const banded = guideRoles.map((role, index) => {
        const { lowUsd, highUsd } = ranges[index] as PayRange
        return { role, band: madeBand(lowUsd, highUsd) }
      })
      const lowUsd = Math.max(...ranges.map((range) => range.lowUsd))
      const highUsd = Math.min(...ranges.map((range) => range.highUsd))
      for (const [index, each] of banded.entries()) {
        const why = sharedPayWhy(each, banded, steps)
        const own = ranges[index] as PayRange
        if (lowUsd >= highUsd) expect(why).toBeNull()
        else
          expect(why?.derivations[0]?.derivation.result).toBeCloseTo(
            (highUsd - lowUsd) / (own.highUsd - own.lowUsd),
            12,
          )
      }
    },
  )
})
