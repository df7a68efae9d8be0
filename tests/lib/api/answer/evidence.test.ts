import { expect, test } from 'vitest'
import { evidenceAnswer, evidenceAnswerSchema } from '@/lib/api/answer/evidence'
import type { EvidenceAsk } from '@/lib/api/answer/found'
import { facts, sre } from '../facts'

const answer = (asked: Partial<EvidenceAsk>) =>
  evidenceAnswerSchema.parse(evidenceAnswer({ role: sre, source: 'filings', ...asked }, facts))

test('a full sample has its percentiles and the interval of its median', () => {
  expect(answer({ place: 'US-CA' })).toMatchObject({
    n: 12,
    rows: 15,
    employers: 10,
    largestEmployerShare: 1 / 6,
    percentiles: { p50: { kind: 'known', usd: 150_000 } },
    medianInterval95: { kind: 'known', lowUsd: 150_000, highUsd: 200_000 },
    years: [{ year: 2024, referenceMonth: '2024-04', n: 12 }],
  })
})

test('a hidden one has the reason and the nearest that is shown in each place', () => {
  const nearest = { role: sre, level: 'all', place: 'US', year: 'all', n: 19 }
  const { percentiles, medianInterval95 } = answer({ place: 'US-TX' })
  for (const figure of [...Object.values(percentiles), medianInterval95]) {
    expect(figure).toMatchObject({ kind: 'unknown', reason: 'small-sample', nearest })
  }
})

test('the survey has amounts, no sample and no interval', () => {
  expect(answer({ source: 'occupation', year: 2021 })).toMatchObject({
    proxy: true,
    covered: 1,
    percentiles: { p50: { kind: 'known', usd: 100_000 }, p90: { kind: 'unknown', reason: 'out-of-range' } },
    medianInterval95: { kind: 'unknown', reason: 'not-defined' },
    employers: { kind: 'unknown', reason: 'not-stated' },
  })
})

test('the survey has a place’s own percentiles, whose they are and the cost of labor there', () => {
  // .75 × 174,410 + .25 × 120,000 = 160,807.50; the file keeps P10 at .8 of each median.
  expect(answer({ source: 'occupation', place: 'US-CA' })).toMatchObject({
    place: 'US-CA',
    year: 2025,
    referenceMonth: '2025-05',
    proxy: true,
    sources: ['oews-places', 'title-soc'],
    percentiles: { p10: { usd: 128_646 }, p50: { usd: 160_807.5 } },
    covered: 1,
    of: 'US-CA',
    costOfLabour: { place: 'US-CA' },
    medianInterval95: { reason: 'not-defined' },
  })
  expect(answer({ source: 'occupation', place: '600001' })).toMatchObject({
    place: '600001',
    of: 'US-CA',
    percentiles: { p50: { usd: 160_807.5 } },
    costOfLabour: { place: 'US-CA' },
  })
  // Testers, a fourth of the mix, have no wages in Texas.
  expect(answer({ source: 'occupation', place: 'US-TX' })).toMatchObject({
    percentiles: { p50: { usd: 132_150 } },
    covered: 0.75,
  })
})

test('where the survey has too few wages, the country is nearest', () => {
  const { percentiles, costOfLabour: costOfLabor, of } = answer({ source: 'occupation', place: 'US-CT' })
  expect(percentiles.p50).toMatchObject({ reason: 'no-data', nearest: { place: 'US', n: { reason: 'not-stated' } } })
  expect(costOfLabor).toMatchObject({ reason: 'no-data' })
  expect(of).toBeUndefined()
})

test('a place that there is not is refused', () => {
  expect(evidenceAnswer({ role: sre, source: 'filings', place: 'US-ZZ' }, facts)).toMatchObject({ kind: 'refused' })
})
