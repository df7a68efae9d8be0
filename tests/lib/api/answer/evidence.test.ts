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

test('an area has its cost of labor in place of percentiles', () => {
  const { costOfLabour: costOfLabor, percentiles } = answer({ source: 'occupation', place: '41860' })
  expect(costOfLabor).toMatchObject({ place: 'cbsa-41860' })
  expect(percentiles.p50).toMatchObject({
    reason: 'not-defined',
    nearest: { place: 'US', n: { reason: 'not-stated' } },
  })
})

test('a place that there is not is refused', () => {
  expect(evidenceAnswer({ role: sre, source: 'filings', place: 'US-ZZ' }, facts)).toMatchObject({ kind: 'refused' })
})
