import { describe, expect, test } from 'vitest'
import type { CellFile } from '@/data/schema/market'
import { evidence, evidenceBook, type Selection } from '@/lib/evidence/book'
import { known } from '@/lib/value/absence'
import { valueIn } from '../arbitraries'
import { smallFilings, smallPostings } from '../market'

const role = 'site-reliability-engineer'
const filings = evidenceBook(smallFilings)
const postings = evidenceBook(smallPostings)
const country: Selection = { role, level: 'all', place: 'US', year: 'all' }
const backend: Selection = { ...country, role: 'backend-engineer' }

describe('a selection with enough of everything', () => {
  // Twelve filings: 100,000 twice, 150,000 six times, 200,000 four times. h = 11p: P10 at 1.1 lies .1 of the way from the
  // second, 100,000, to the third, 150,000.
  const found = evidence(filings, { ...country, level: 'senior', place: 'US-CA' })

  test('has its counts beside all five percentiles', () => {
    expect(found).toMatchObject({
      source: 'filings',
      n: 12,
      rows: 15,
      employers: known(10),
      largestShare: known(1 / 6),
      shows: 'all',
      drawing: 'dots',
      hidden: null,
      nearest: null,
      years: [{ year: 2024, referenceMonth: '2024-04', n: 12 }],
    })
    expect(found.cells).toEqual({ usd: [100_000, 150_000, 200_000], counts: [2, 6, 4] })
    const { p10, p25, p50, p75, p90 } = found.percentiles
    expect([p10, p25, p50, p75, p90].map(valueIn)).toEqual(
      [105_000, 150_000, 150_000, 200_000, 200_000].map((usd) => expect.closeTo(usd, 6)),
    )
  })

  test('has the interval of its median: ranks 3 and 10 of twelve', () => {
    expect(found.medianInterval).toEqual(known({ min: 150_000, max: 200_000 }))
  })
})

describe('the year', () => {
  test('of a file with one year is the same selection as all years', () => {
    const [all, one] = [evidence(filings, country), evidence(filings, { ...country, year: 2024 })]
    expect({ ...all, selection: null }).toEqual({ ...one, selection: null })
    expect(all).toMatchObject({ n: 19, rows: 22, employers: known(14) })
  })

  test('of a file with more is counted by itself, and another holds nothing', () => {
    expect(evidence(postings, backend)).toMatchObject({
      n: 9,
      rows: 12,
      years: [
        { year: 2023, referenceMonth: '2023-07', n: 6 },
        { year: 2024, referenceMonth: '2024-07', n: 3 },
      ],
    })
    expect(evidence(postings, { ...backend, year: 2024 })).toMatchObject({ n: 3, years: [{ year: 2024 }] })
    expect(evidence(filings, { ...country, year: 2023 }).n).toBe(0)
  })
})

describe('what is too thin', () => {
  test('has its count and the reason, no percentile and no interval', () => {
    const found = evidence(filings, { ...country, place: 'US-TX' })
    const why = 'Only 7 filings from 4 employers: fewer than five employers, too few for a percentile.'
    const hidden = { kind: 'unknown', reason: 'small-sample', why }
    expect(found).toMatchObject({ n: 7, shows: 'none', drawing: 'none', hidden, medianInterval: hidden })
    expect(Object.values(found.percentiles)).toEqual([hidden, hidden, hidden, hidden, hidden])
  })

  test('between five and ten has the quartiles only', () => {
    const { percentiles, shows, medianInterval } = evidence(postings, { ...backend, year: 2023 })
    expect(shows).toBe('quartiles')
    expect([percentiles.p10.kind, percentiles.p90.kind]).toEqual(['unknown', 'unknown'])
    // 140,000 three times, 160,000 three times: h = 2.5 lies halfway between them.
    expect(valueIn(percentiles.p50)).toBe(150_000)
    expect(medianInterval).toMatchObject({ kind: 'unknown', reason: 'small-sample' })
  })

  test('offers the nearest that is shown: without the place, then the level, then the year', () => {
    const at = (selection: Partial<Selection>) => evidence(filings, { ...country, ...selection }).nearest
    expect(at({ level: 'senior', place: 'US-TX' })).toEqual({
      selection: { ...country, level: 'senior' },
      n: 16,
    })
    expect(at({ level: 'unstated', place: 'US-TX' })).toEqual({ selection: country, n: 19 })
    expect(evidence(postings, { ...backend, level: 'mid', year: 2024 }).nearest).toEqual({
      selection: { ...backend, level: 'mid' },
      n: 9,
    })
  })

  test('offers nothing where nothing is shown', () => {
    const none = evidence(filings, { ...country, role: 'embedded-engineer' })
    expect(none).toMatchObject({ n: 0, rows: 0, shows: 'none', nearest: null, years: [], employers: known(0) })
    expect(none.percentiles.p50).toMatchObject({ kind: 'unknown', reason: 'no-data' })
  })
})

test('employers are not stated where the source names none', () => {
  const { employers, largestShare } = evidence(postings, backend)
  expect([employers, largestShare]).toEqual([
    expect.objectContaining({ reason: 'not-stated' }),
    expect.objectContaining({ reason: 'not-stated' }),
  ])
  expect(evidence(postings, { ...backend, role }).employers).toMatchObject({ reason: 'not-stated' })
})

test('cells without a marginal break the contract', () => {
  const file: CellFile = { ...smallFilings, marginals: smallFilings.marginals.filter(({ place }) => place !== 'US') }
  expect(() => evidence(evidenceBook(file), country)).toThrow(
    'filings has no marginal for site-reliability-engineer all US all',
  )
})

test('a year that the source has not is said, with those it has', () => {
  const { hidden, percentiles } = evidence(filings, { ...country, year: 2023 })
  expect(hidden).toMatchObject({ reason: 'no-data', why: 'The source has no 2023; its years are 2024.' })
  expect(percentiles.p50).toEqual(hidden)
})
