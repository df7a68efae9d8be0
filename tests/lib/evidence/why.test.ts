import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import { cellsFrom, percentileOf } from '@/lib/evidence/cells'
import { evidenceKey, evidenceWhy } from '@/lib/evidence/why'
import { known } from '@/lib/value/absence'
import { dottedStrip, filedStrip, hiddenStrip, proxyStrip } from '../../evidence'
import { law } from '../../law'
import { realRole } from '../../roles'
import { checkWhy, given } from '../why-checks'

const sre = realRole('site-reliability-engineer')

test.each([filedStrip, dottedStrip, proxyStrip])(
  '$source: the working recomputes and ends in the figure shown',
  (strip) => {
    const why = given(evidenceWhy(sre, strip))
    checkWhy(why)
    expect(why.key).toBe(evidenceKey(sre, strip.source))
    const { p50 } = strip.percentiles
    expect(why.derivations[0]?.derivation.result).toBe(p50.kind === 'known' ? p50.value : null)
  },
)

law(
  'the working of any sample gives the percentiles of its cells',
  [fc.array(fc.integer({ min: 30_000, max: 900_000 }), { minLength: 5, maxLength: 60 })],
  (wages) => {
    const cells = cellsFrom(wages)
    const [p25, p50, p75] = [0.25, 0.5, 0.75].map((p) => known(percentileOf(cells, p)))
    if (!p25 || !p50 || !p75) throw new Error('three were computed')
    const strip = { ...filedStrip, cells, percentiles: { p10: p25, p25, p50, p75, p90: p75 } }
    const results = given(evidenceWhy(sre, strip)).derivations.map(({ derivation }) => derivation.result)
    // The order of the operations differs, so the last digit may.
    expect(results).toHaveLength(3)
    for (const [index, { value }] of [p50, p25, p75].entries()) expect(results[index]).toBeCloseTo(value, 6)
  },
)

test('says how many, of whom, and how far the median could lie', () => {
  const { inputs, weakSpot, means } = given(evidenceWhy(sre, filedStrip))
  expect(means).toBe(
    'Half of filed pay for SREs is below $130k, and the middle half lies in $115–145k. US, all levels; base pay only; bonus and equity not included.',
  )
  expect(inputs).toBe(
    '40 distinct filings, 45 before repeats are merged, from 30 employers. Wages are kept at three significant digits. Percentiles are shown from five filings and employers, the 10th and 90th from ten.',
  )
  expect(weakSpot).toContain('With 40, the median of all such jobs could lie anywhere in $120–140k (95% interval).')
  expect(given(evidenceWhy(sre, dottedStrip)).inputs).toMatch(/^12 distinct advertised ranges; no employer is named\. /)
})

test('a proxy names its occupations with their shares and says that it is no median of people', () => {
  const { inputs, weakSpot, means, sources } = given(evidenceWhy(sre, proxyStrip))
  expect(means).toMatch(
    /^The medians of the occupations that SREs are filed under average \$\d+k, their quartiles \$\d+–\d+k\. /,
  )
  expect(sources).toEqual(['oews', 'title-soc'])
  expect(inputs).toBe('Software Developers 75% at $140k; Testers 25% at $100k.')
  expect(weakSpot).toContain('An average of medians is not the median of the people together.')
  const mix = ['A', 'B', 'C', 'D', 'E'].map((title) => ({ title, weight: 0.2, medianUsd: 130_000 }))
  expect(given(evidenceWhy(sre, { ...proxyStrip, mix })).inputs).toContain('; and 2 more occupations.')
})

test('a source that is kept as percentiles begins its working there', () => {
  const survey: MeasuredPay = { ...dottedStrip, source: 'survey', cells: null }
  const why = given(evidenceWhy(sre, survey))
  checkWhy(why)
  expect(why.derivations.map(({ label, derivation }) => [label, derivation.steps.length, derivation.result])).toEqual([
    ['Median', 1, 172_000],
    ['25th percentile', 1, 150_000],
    ['75th percentile', 1, 190_000],
  ])
  // Nothing was rounded, and there is no employer to count.
  expect(why.inputs).toBe(
    '12 distinct answers; no employer is named. Percentiles are shown from five answers, the 10th and 90th from ten.',
  )
})

test('one large employer is told among the weak spots', () => {
  const why = given(evidenceWhy(sre, { ...filedStrip, oneEmployer: 'one employer is 31% of this' }))
  expect(why.weakSpot).toMatch(/Beware: one employer is 31% of this\.$/)
})

test('a hidden figure has no working', () => {
  expect(evidenceWhy(sre, hiddenStrip)).toBeNull()
})
