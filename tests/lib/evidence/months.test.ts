import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import type { CellFile } from '@/data/schema/market'
import { evidenceMonth } from '@/lib/api/answer/selection'
import { evidence, evidenceBook, type Selection } from '@/lib/evidence/book'
import { cellTable } from '@/lib/evidence/cell-table'
import { monthsOf, observedYears } from '@/lib/source/when'
import { known } from '@/lib/value/absence'
import { smallFilings, smallPosted, smallPostings } from '../market'

const role = 'site-reliability-engineer'
const backend = 'backend-engineer'

/** The small ranges of one year and, of two years, those without employers; each dated in some places. */
const dated = (file: CellFile, months: Readonly<Record<string, string>>) =>
  evidenceBook({
    ...file,
    marginals: file.marginals.map((marginal) => {
      const month = months[`${marginal.level} ${marginal.place} ${marginal.year}`]
      return month ? { ...marginal, month } : marginal
    }),
  })
const posted = dated(smallPosted, {
  'senior US 2026': '2026-05',
  'all US 2026': '2026-03',
  'senior US-NY 2026': '2026-06',
})
const of = (some: Partial<Selection>) => evidence(posted, { role, level: 'senior', place: 'US', year: 'all', ...some })

describe('the month of dated observations', () => {
  test('is the middle of those selected, whether their only year is named or not', () => {
    expect([of({}).month, of({ year: 2026 }).month, of({ level: 'all' }).month]).toEqual([
      '2026-05',
      '2026-05',
      '2026-03',
    ])
    expect(of({ place: 'US-NY' }).month).toBe('2026-06')
  })

  test('is that of role and level in the country where too few are selected to have one', () => {
    expect(of({ place: 'US-NJ' }).month).toBe('2026-05')
    expect(of({ place: 'US-NJ', level: 'all' }).month).toBe('2026-03')
  })

  test('is none where nothing was observed, and where the country has too few itself', () => {
    expect(of({ place: 'US-CA' }).month).toBeNull()
    const bare = dated(smallPosted, { 'all US 2026': '2026-03' })
    expect(evidence(bare, { role, level: 'senior', place: 'US-NY', year: 'all' }).month).toBeNull()
  })

  test('of one year of several, too few to have one, is none: the month of that year stands for them', () => {
    const { postings } = market().cells
    if (postings === undefined) throw new Error('no postings')
    const book = evidenceBook(postings)
    const few = postings.marginals.filter(({ year, place, month }) => year === 2025 && place !== 'US' && !month)
    expect(few.length).toBeGreaterThan(20)
    for (const selection of few) expect(evidence(book, selection).month).toBeNull()
  })

  test('of several years is of all of them together: one of them keeps its own', () => {
    const book = dated(smallPostings, { 'mid US all': '2023-11' })
    const at = (year: Selection['year']) => evidence(book, { role: backend, level: 'mid', place: 'US', year })
    expect([at('all').month, at(2024).month]).toEqual(['2023-11', null])
    expect([monthsOf(at('all')), monthsOf(at(2024))]).toEqual([['2023-11'], ['2024-07']])
    expect(evidenceMonth(at('all'))).toEqual(known('2023-11'))
    const { columns, rows } = cellTable(book)
    const months = rows.map((row) => ['year', 'reference_month'].map((name) => row[columns.indexOf(name)]))
    expect(months).toContainEqual([null, '2023-11'])
    expect(months).toContainEqual([2024, '2024-07'])
  })
})

describe('the months of undated observations', () => {
  const undated = (year: Selection['year']) =>
    monthsOf(evidence(evidenceBook(smallPostings), { role: backend, level: 'mid', place: 'US', year }))

  test('are those of their first and last year', () => {
    expect([undated('all'), undated(2023)]).toEqual([['2023-07', '2024-07'], ['2023-07']])
  })

  test('are none where nothing was observed', () => {
    const none = evidence(evidenceBook(smallFilings), { role: backend, level: 'all', place: 'US', year: 'all' })
    expect(monthsOf(none)).toBeNull()
  })
})

test('years are those observed, each with its observations', () => {
  const years = [2023, 2024, 2025].map((year) => ({ year, referenceMonth: `${year}-07` }))
  expect(observedYears(years, (year) => (year === 2024 ? 0 : year - 2020))).toEqual([
    { year: 2023, referenceMonth: '2023-07', n: 3 },
    { year: 2025, referenceMonth: '2025-07', n: 5 },
  ])
})
