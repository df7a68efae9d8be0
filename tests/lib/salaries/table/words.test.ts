import { describe, expect, test } from 'vitest'
import { describeFirstRows, describeRows, payTableCsv } from '@/lib/salaries/table/words'
import { filingRows, postingRows } from '../../pay-rows'
import { recordsOf } from '../../records'

describe('the rows are counted in words', () => {
  test('of all, and how many are hidden', () => {
    expect(describeRows(filingRows, 8, 'filings')).toBe('8 cells; 4 are hidden for too few filings or employers.')
    expect(describeRows(filingRows.slice(1, 3), 1573, 'filings')).toBe(
      '2 of 1,573 cells; 1 is hidden for too few filings or employers.',
    )
    expect(describeRows(postingRows.slice(0, 1), 6, 'postings-aijobs')).toBe('1 of 6 cells.')
    expect(describeRows([], 6, 'postings-aijobs')).toBe('0 of 6 cells.')
  })

  test('of those that come with the page', () => {
    expect(describeFirstRows(filingRows, 60, 'found', 'filings')).toBe(
      '8 cells found; 4 are hidden for too few filings or employers.',
    )
    expect(describeFirstRows(postingRows, 5, 'found', 'postings-aijobs')).toBe(
      'The first 5 of 6 cells found; 2 are hidden for too few advertised ranges.',
    )
    expect(describeFirstRows(postingRows.slice(0, 1), 5, 'found', 'postings-aijobs')).toBe('1 cell found.')
  })
})

describe('the rows as a file', () => {
  const rows = [...filingRows.slice(4, 6), ...postingRows.slice(4, 5)]
  const [shown, hidden, quartiles] = recordsOf(payTableCsv(rows, 'filings'))

  test('have their figures, in whole dollars', () => {
    expect(shown).toEqual({
      source: 'filings',
      role: 'site-reliability-engineer',
      level: 'senior',
      place: 'US-CA',
      year: 2024,
      n: 12,
      rows: 15,
      employers: 10,
      p10_usd: 105_000,
      p25_usd: 150_000,
      p50_usd: 150_000,
      p75_usd: 200_000,
      p90_usd: 200_000,
      confidence: 'fair',
      hidden: null,
      note: null,
    })
  })

  test('are empty where one is hidden or not stated, and say why', () => {
    expect(hidden).toMatchObject({
      n: 4,
      p10_usd: null,
      p50_usd: null,
      confidence: null,
      hidden: 'fewer than five filings',
    })
    expect(quartiles).toMatchObject({ employers: null, p10_usd: null, p50_usd: 150_000 })
  })

  test('note that one employer is much of what is shown', () => {
    const flagged = rows.slice(0, 1).map((row) => ({ ...row, flag: 'one employer is 43% of this' }))
    expect(recordsOf(payTableCsv(flagged, 'filings'))).toMatchObject([{ note: 'one employer is 43% of this' }])
  })
})
