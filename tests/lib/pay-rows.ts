/** Rows of the table of all cells for the tests: of small files, of the dataset, and of files made at random. */
import fc from 'fast-check'
import { dataset, market } from '@/data'
import type { CellFile } from '@/data/schema/market'
import { evidenceBook } from '@/lib/evidence/book'
import { roundWage } from '@/lib/evidence/cells'
import { type Sort, sortColumns } from '@/lib/salaries/table/address'
import type { RowNames } from '@/lib/salaries/table/names'
import { type PayRow, payRows } from '@/lib/salaries/table/rows'
import { realCells } from '../real-cells'
import { anyWage } from './arbitraries'
import { smallFilings, smallPostings } from './market'
import { countsOf } from './salaries'

export const names: RowNames = Object.freeze({
  roles: dataset.roles,
  states: market().places.states.map(({ id, name }) => ({ id, name, living: null })),
  places: [],
  countries: [{ id: 'DE', name: 'Germany' }],
})

export const filings = evidenceBook(smallFilings)
export const filingRows = Object.freeze(payRows(names, filings))
export const postings = evidenceBook(smallPostings)
export const postingRows = Object.freeze(payRows(names, postings))

/** The rows of the filings as they are published. */
export const realBook = evidenceBook(realCells('filings'))
export const realRows = Object.freeze(payRows(names, realBook))

/** A row's names, in the order of its columns. */
export const rowName = ({ role, level, place, year }: PayRow) => [role.shortName, level, place, year].join(', ')
export const findRow = (rows: readonly PayRow[], words: string) => rows.find((row) => rowName(row) === words) as PayRow

export const anySort: fc.Arbitrary<Sort> = fc.record({
  column: fc.constantFrom(...sortColumns),
  descending: fc.boolean(),
})

/** One cell a state, its employers fewer than its filings: a marginal for each, none wider. */
export const anyFile: fc.Arbitrary<CellFile> = fc
  .array(
    fc.record({
      role: fc.constantFrom(...dataset.roles.map(({ id }) => id)),
      level: fc.constantFrom('junior' as const, 'senior' as const, 'unstated' as const),
      place: fc.constantFrom('US-CA', 'US-NY', 'US-TX'),
      year: fc.constantFrom(2023, 2024),
      wages: fc.array(anyWage, { minLength: 1, maxLength: 14 }),
      named: fc.integer({ min: 1, max: 14 }),
    }),
    { maxLength: 12 },
  )
  .map((list) => [
    ...new Map(list.map((each) => [`${each.role} ${each.level} ${each.place} ${each.year}`, each])).values(),
  ])
  .map((list) => ({
    source: 'filings',
    years: [2023, 2024].map((year) => ({ year, referenceMonth: `${year}-04` })),
    cells: list.map(({ wages, named: _, ...cell }) => ({
      ...cell,
      rows: wages.length,
      counts: countsOf(wages.map(roundWage)),
    })),
    marginals: list.map(({ wages, named, ...selection }) => {
      const employers = Math.min(named, wages.length)
      const largest = wages.length - employers + 1
      return { ...selection, n: wages.length, rows: wages.length, employers, largest }
    }),
  }))
