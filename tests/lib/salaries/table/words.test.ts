import { describe, expect, test } from 'vitest'
import { grades } from '@/lib/evidence/confidence'
import { defaultSalaries, type SalariesAddress } from '@/lib/salaries/address'
import { describeListed, payTableCsv } from '@/lib/salaries/table/words'
import { known } from '@/lib/value/absence'
import { filingRows, names, postingRows } from '../../pay-rows'
import { recordsOf } from '../../records'

describe('the rows are counted in words', () => {
  const ask = (part: Partial<SalariesAddress> = {}, year: number | 'all' = 'all') => {
    const address = { ...defaultSalaries, source: 'filings', ...part }
    return { address, selection: { level: address.level, place: 'US', year } }
  }
  const said = (of: number, view: { from: number; to: number }, asked = ask()) =>
    describeListed(names, asked, filingRows.slice(0, of), view)

  test('which are in view, whose they are, and how many are hidden', () => {
    expect(said(8, { from: 1, to: 8 })).toBe(
      '8 rows: SREs and backend engineers, all levels, in every place. 4 are hidden: too few filings or employers.',
    )
    expect(said(8, { from: 3, to: 4 })).toMatch(/^Rows 3–4 of 8: SREs/)
    expect(said(1, { from: 1, to: 1 }, ask({ level: 'senior' }, 2024))).toBe(
      '1 row: SREs and backend engineers, senior, 2024, in every place.',
    )
  })

  test('what they were found by, and that they are of everything where they are', () => {
    expect(said(1, { from: 1, to: 1 }, ask({ find: 'cal', rows: 'all' }))).toBe(
      '1 row with “cal”: every role, level and year, in every place.',
    )
    expect(said(0, { from: 1, to: 0 }, ask({ source: 'postings-aijobs' }))).toBe(
      '0 rows: SREs and backend engineers, all levels.',
    )
  })
})

test('no grade is called fair', () => {
  expect(grades).toEqual(['low', 'medium', 'high'])
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
      confidence: 'medium',
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

  test('have the legal minimum where their source states it, empty where hidden', () => {
    const minimum = { share: known(0.36), p50: known(158_000) }
    const noted = rows.map((row, index) => ({ ...row, minimum: index === 0 ? minimum : null }))
    expect(recordsOf(payTableCsv(noted, 'filings'))).toMatchObject([
      { at_minimum_share: 0.36, above_minimum_p50_usd: 158_000 },
      { at_minimum_share: null, above_minimum_p50_usd: null },
      { at_minimum_share: null, above_minimum_p50_usd: null },
    ])
  })

  test('note that one employer is much of what is shown', () => {
    const flagged = rows.slice(0, 1).map((row) => ({ ...row, flag: 'one employer is 43% of this' }))
    expect(recordsOf(payTableCsv(flagged, 'filings'))).toMatchObject([{ note: 'one employer is 43% of this' }])
  })
})
