import { describe, expect, test } from 'vitest'
import type { EvidenceAsk } from '@/lib/api/answer/found'
import { percentileAnswer, percentileAnswerSchema } from '@/lib/api/answer/percentile'
import { percentileQuery } from '@/lib/api/ask/queries'
import { readQuery } from '@/lib/api/ask/read'
import { readOnePay } from '@/lib/words/pay'
import { facts, sre } from '../facts'

const share = (asked: Partial<EvidenceAsk>, usd: number) =>
  percentileAnswerSchema.parse(percentileAnswer({ role: sre, source: 'filings', usd, ...asked }, facts)).share

test('an amount has its rank and interval: two of twelve below and six equal is 5 ÷ 12', () => {
  expect(share({ place: 'US-CA' }, 150_000)).toMatchObject({ at: 5 / 12 })
})

test('a hidden sample has none, but what is nearest', () => {
  expect(share({ place: 'US-TX' }, 100_000)).toMatchObject({ reason: 'small-sample', nearest: { place: 'US' } })
  expect(share({ place: '41860' }, 100_000)).toMatchObject({ reason: 'not-defined', nearest: { place: 'US-CA' } })
  const tail = share({ role: 'backend-engineer', source: 'postings-aijobs', year: 2023 }, 1)
  expect(tail).toMatchObject({ kind: 'unknown', reason: 'small-sample' })
})

describe('against the survey an amount lies between two percentiles', () => {
  // 2021: 50,000, 70,000, 100,000 and 120,000; the 90th is published as a limit.
  test.each([
    [40_000, 'below its 10th'],
    [50_000, 'between its 10th and 25th'],
    [110_000, 'between its 50th and 75th'],
    [500_000, 'at or above its 75th'],
  ])('$%i is %s', (usd, words) => {
    expect(share({ source: 'occupation', year: 2021 }, usd)).toMatchObject({
      reason: 'not-defined',
      why: expect.stringContaining(words),
    })
  })

  test('or there is none to compare with', () => {
    expect(share({ source: 'occupation', role: 'backend-engineer', year: 2021 }, 1)).toMatchObject({
      why: expect.stringContaining('none of them'),
    })
  })
})

test('a place that there is not is refused', () => {
  expect(percentileAnswer({ role: sre, source: 'filings', place: 'US-ZZ', usd: 1 }, facts)).toMatchObject({
    kind: 'refused',
  })
})

test.each(['1', '999', '10000001', '12o000', '-5', '1e5', 'lots', '165.000'])(
  '%s is refused as an offer on the page is, in the same words',
  (text) => {
    const sent = new URLSearchParams({ role: sre, source: 'filings', usd: text })
    const page = readOnePay(text)
    const answer = readQuery(sent, percentileQuery([sre]))
    expect('why' in page && answer).toMatchObject({ kind: 'refused', problem: { detail: 'why' in page && page.why } })
  },
)

test.each(['165000', '165,000', '165k', '$165,000 a year'])('%s is read as the page reads it', (text) => {
  const answer = readQuery(new URLSearchParams({ role: sre, source: 'filings', usd: text }), percentileQuery([sre]))
  expect(answer).toMatchObject({ kind: 'known', value: { usd: 165_000 } })
})
