import { describe, expect, test } from 'vitest'
import { readQuery } from '@/lib/api/ask/fields'
import { quoteAskOf, quoteQuery, unkeptRelease } from '@/lib/api/ask/quote'

const schema = quoteQuery(Object.freeze(['a-role', 'b-role']))
const base = 'role=a-role&level=senior&place=US-CO&basis=filings'
const read = (search: string) => {
  const result = readQuery(new URLSearchParams(search), schema)
  return result.kind === 'known'
    ? result.value
    : `${result.problem.parameter} ${result.problem.type.split('problem-')[1]}: ${result.problem.detail}`
}

describe('what is given is read', () => {
  test.each([
    ['', {}],
    ['&asOf=2027-01-31', { asOf: '2027-01-31' }],
    ['&asOf=2027-02', { asOf: '2027-02-15' }],
    ['&growth=3.25', { growth: 0.0325 }],
    ['&growth=-25', { growth: -0.25 }],
    ['&growth=-0', { growth: 0 }],
    // As the page reads it.
    ['&growth=%2B3+%25', { growth: 0.03 }],
    ['&growth=−2.5', { growth: -0.025 }],
    ['&version=2026.11.23', { version: '2026.11.23' }],
  ])('“%s”', (more, value) => {
    expect(read(base + more)).toEqual({ role: 'a-role', level: 'senior', place: 'US-CO', basis: 'filings', ...value })
  })
})

describe('what is wrong is said', () => {
  test.each([
    [
      base.replace('senior', 'chief'),
      /^level invalid-value: “chief” is no level: junior, mid, senior, staff, unstated/,
    ],
    [base.replace('filings', 'blend'), /^basis invalid-value: “blend” is no basis: filings, .*, guide/],
    [base.replace('US-CO', 'Colorado'), /^place malformed-parameter: “Colorado” is no place/],
    [`${base}&asOf=2026-02-30`, /^asOf invalid-value: There is no day “2026-02-30”/],
    [`${base}&asOf=23.11.2026`, /^asOf malformed-parameter: “23.11.2026” is no day: write 2027-01-15/],
    [`${base}&growth=3x`, /^growth malformed-parameter: “3x” is no yearly growth in per cent/],
    [`${base}&growth=25.01`, /^growth invalid-value: .*at most 25 per cent/],
  ])('%s', (search, why) => {
    expect(read(search)).toMatch(why)
  })
})

test('an ask has the day given, else today, and the survey’s growth unless one’s own is given', () => {
  const query = { role: 'a-role', level: 'senior', place: 'US', basis: 'filings' } as const
  expect(quoteAskOf(query, '2026-11-23')).toEqual({ ...query, asOf: '2026-11-23', growth: null })
  expect(quoteAskOf({ ...query, asOf: '2027-01-15', growth: 0 }, '2026-11-23')).toEqual({
    ...query,
    asOf: '2027-01-15',
    growth: 0,
  })
})

test('a release that is not kept is refused by name, with those that are', () => {
  const { problem } = unkeptRelease('1999.01.01', ['2026.11.22', '2026.11.23'])
  expect(problem).toMatchObject({ status: 400, parameter: 'version' })
  expect(problem.detail).toBe('No quotes are kept of the release “1999.01.01”. Kept are: 2026.11.22, 2026.11.23.')
})
