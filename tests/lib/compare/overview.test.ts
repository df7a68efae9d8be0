import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roleEvidence } from '@/app/evidence'
import { dataset } from '@/data'
import { medianSpread, overviewFinding, overviewHead } from '@/lib/compare/overview'
import { postedMedians } from '@/lib/pay/posted'
import { comparedBands } from '@/lib/pay/scope'
import { postedSource } from '@/lib/source/registry'
import { known } from '@/lib/value/absence'
import { formatUsd } from '@/lib/words/format'
import { filedStrip, hiddenStrip } from '../../evidence'
import { law } from '../../law'
import { anyBanded, anyRoles, guideRoles, madeBand, madeRole } from '../../roles'
import { amountsIn, checkWriting } from '../writing'

const [low, high, silent] = ['Low', 'High', 'Silent'].map((name) => madeRole(name)) as [
  ReturnType<typeof madeRole>,
  ReturnType<typeof madeRole>,
  ReturnType<typeof madeRole>,
]
const posted = (usd: number) => [
  { ...filedStrip, source: postedSource, percentiles: { ...filedStrip.percentiles, p50: known(usd) } },
]
const evidence = { low: posted(100_000), high: posted(150_000), silent: [{ ...hiddenStrip, source: postedSource }] }

describe('the posted medians', () => {
  test('are those of roles that have one, the highest first', () => {
    expect(postedMedians([low, silent, high], evidence)).toEqual([
      { role: high, usd: 150_000, n: 40 },
      { role: low, usd: 100_000, n: 40 },
    ])
  })

  test('are never those of another source', () => {
    expect(postedMedians([low], { low: [filedStrip] })).toEqual([])
  })

  test('run from the lowest to the highest, in a sentence', () => {
    const said = medianSpread(postedMedians([low, silent, high], evidence))
    expect(said).toBe('Posted medians run from $100k for low engineers to $150k for high engineers.')
  })

  test('that tie are said once, with all whose they are', () => {
    const medians = (...usd: number[]) =>
      usd.map((each, index) => ({ role: [high, silent, low][index] ?? low, usd: each, n: 9 }))
    expect(medianSpread(medians(150_000, 150_400, 100_000))).toBe(
      'Posted medians run from $100k for low engineers to $150k for high and silent engineers.',
    )
    expect(medianSpread(medians(150_400, 150_000))).toBe('Every posted median is $150k.')
  })

  test('of fewer than two are no sentence', () => {
    expect(medianSpread(postedMedians([low], evidence))).toBe('')
    expect(medianSpread([])).toBe('')
  })

  test('of the dataset: the sentence names the ends of the list', () => {
    const medians = postedMedians(dataset.roles, roleEvidence())
    const said = medianSpread(medians)
    checkWriting(said)
    expect(said).toContain(formatUsd(medians[0]?.usd ?? 0))
    expect(said).toContain(formatUsd(medians.at(-1)?.usd ?? 0))
  })
})

describe('the overview', () => {
  test('of the guide’s roles: its bands, then what is posted', () => {
    // The guide’s bands for mid and senior: 140–200, 140–190 and 130–180 thousand dollars.
    expect(overviewHead(guideRoles)).toBe('Three jobs, overlapping pay')
    const said = overviewFinding(guideRoles, roleEvidence())
    expect(said).toMatch(/^One hiring guide puts \$140–180k inside all three bands\. Posted medians run from /)
    checkWriting(said)
  })

  test('says of bands that do not meet, and of a role without one, only what is posted', () => {
    const apart = [
      { ...low, bands: [madeBand(50_000, 60_000)] },
      { ...high, bands: [madeBand(90_000, 95_000)] },
    ]
    for (const roles of [apart, [low, high]]) {
      expect(overviewHead(roles)).toBe('Two different jobs')
      expect(overviewFinding(roles, evidence)).toMatch(/^Posted medians run/)
      expect(overviewFinding(roles, {})).toBe('')
    }
  })

  test('does not name one guide where the bands are of several', () => {
    const origin = { source: 'editorial', reason: 'x' } as const
    const roles = [
      { ...low, bands: [madeBand(50_000, 90_000)] },
      { ...high, bands: [madeBand(60_000, 95_000, { origin } as never)] },
    ]
    expect(overviewFinding(roles, {})).toBe('Hiring guides put $60–90k inside both bands.')
  })

  law(
    'names the pay that all bands share, if each role has one and they meet',
    [fc.oneof(anyBanded, anyRoles(2, 5))],
    (roles) => {
      const said = overviewFinding(roles, {})
      if (said !== '') checkWriting(said)
      const bands = comparedBands(roles).map(({ band }) => band)
      const low = Math.max(...bands.map((band) => band.lowUsd))
      const high = Math.min(...bands.map((band) => band.highUsd))
      const meet = bands.length === roles.length && low < high
      expect(said === '' ? undefined : amountsIn(said, /\$(\d+)–(\d+)k /)).toEqual(meet ? [low, high] : undefined)
      expect(overviewHead(roles)).toMatch(meet ? / jobs, overlapping pay$/ : / different jobs$/)
    },
  )
})
