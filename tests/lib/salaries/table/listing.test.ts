import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceBook } from '@/lib/evidence/book'
import { changed, defaultSalaries, type SalariesAddress } from '@/lib/salaries/address'
import type { AreaName } from '@/lib/salaries/page'
import { listedRows, scopedRows } from '@/lib/salaries/table/asked'
import { type RowList, rowList } from '@/lib/salaries/table/listing'
import { law } from '../../../law'
import { anyFile, anySort, filings, names, postings, realBook } from '../../pay-rows'
import { backend, performance, sre } from '../../salaries'

const rowsOf = scopedRows(names)
const asked = (part: Partial<SalariesAddress>) => {
  const address = { ...defaultSalaries, ...part }
  return { address, selection: { level: address.level, place: address.place, year: address.year } }
}
const list = (
  book: typeof filings,
  part: Partial<SalariesAddress> = {},
  areas: readonly AreaName[] | null = [],
): RowList => rowList(names, book, asked(part), rowsOf, areas)

describe('the rows listed', () => {
  test('are those of the roles, level and year chosen, in every place', () => {
    const { rows, of, all, said } = list(filings, { level: 'senior', place: 'US-CA' })
    expect(rows.map(({ place, n }) => [place, n])).toEqual([
      ['United States', 16],
      ['California', 12],
      ['Texas', 4],
    ])
    expect([of, all]).toEqual([3, 8])
    expect(said).toContain('3 rows: SREs and backend engineers, senior, in every place.')
    expect(list(postings, { source: 'postings-aijobs', year: 2023 }).rows.map(({ year }) => year)).toEqual(['2023'])
  })

  law(
    'keep to what is chosen however they are sorted and sought, unless all are asked for',
    [anyFile, anySort, fc.constantFrom('', 'cal', 'senior', 's')],
    (file, sort, find) => {
      const book = evidenceBook(file)
      const roles = [sre, backend]
      for (const { selection } of listedRows(book, asked({ roles, level: 'senior', sort, find }), rowsOf)) {
        expect(roles).toContain(selection.role)
        expect([selection.level, selection.year]).toEqual(['senior', 'all'])
      }
      expect(listedRows(book, asked({ roles, sort, rows: 'all' }), rowsOf)).toHaveLength(book.marginals.size)
    },
  )

  test('are in view as many as it says, one part after the other', () => {
    const all = listedRows(realBook, asked({ rows: 'all' }), rowsOf).map(({ key }) => key)
    expect(all.length).toBeGreaterThan(100)
    const seen: string[] = []
    let address = { ...defaultSalaries, rows: 'all' as const }
    while (seen.length < all.length) {
      const { rows, from, of } = list(realBook, address)
      expect([from, of, rows.length]).toEqual([seen.length + 1, all.length, Math.min(20, all.length - seen.length)])
      seen.push(...rows.map(({ key }) => key))
      address = { ...address, from: from + rows.length }
    }
    expect(seen).toEqual(all)
    expect(list(realBook, { rows: 'all', most: 100 }).rows).toHaveLength(100)
    expect(list(filings, { from: 400 })).toMatchObject({ from: 3, of: 3, rows: [{ place: 'Texas' }] })
  })

  test('carry nothing that only finds and sorts them', () => {
    for (const row of list(realBook, { rows: 'all' }).rows)
      expect(Object.keys(row).filter((key) => ['words', 'ranks', 'order'].includes(key))).toEqual([])
  })

  test('say which of them the page shows, of one year whether it is named or not', () => {
    const chosen = (part: Partial<SalariesAddress>) => list(filings, part).chosen
    const here = { level: 'senior', place: 'US-TX' } as const
    expect(chosen(here)).toEqual([list(filings, here).rows[2]?.key])
    expect(chosen({ ...here, year: 2024 })).toEqual(chosen(here))
    expect(chosen({ ...here, roles: [performance], rows: 'all' })).toEqual([])
  })

  test('have the nearest shown for each that is hidden', () => {
    const { rows, nearest } = list(filings, { level: 'senior' })
    expect(Object.keys(nearest)).toEqual([rows[2]?.key])
    expect(Object.values(nearest)[0]).toMatchObject({ level: 'senior', place: 'US' })
  })

  test('begin at the first again where others are asked for, and not where only a place is', () => {
    const far = { ...defaultSalaries, from: 21 }
    for (const part of [{ level: 'senior' }, { find: 'x' }, { rows: 'all' }, { roles: [sre] }] as const)
      expect(changed(far, part).from).toBe(1)
    expect(changed(far, { place: 'US-CA', columns: ['role', 'n'] }).from).toBe(21)
    expect(changed(far, { from: 41 }).from).toBe(41)
  })
})

describe('where no row is found', () => {
  const austin = { name: 'Austin-Round Rock-San Marcos, TX', states: ['US-TX'] }
  const nothing = (
    book: typeof filings,
    part: Partial<SalariesAddress>,
    areas: readonly AreaName[] | null = [austin],
  ) => list(book, part, areas).nothing

  test('a word that no row has is said to be that, and can be cleared', () => {
    expect(nothing(filings, { find: 'zzzz' })).toEqual({
      why: 'No row matches “zzzz” for SREs and backend engineers, all levels. Rows are found by role, level and place.',
      ways: [{ words: 'Clear “zzzz”', part: { find: '' } }],
    })
  })

  test('an area leads to its state where the source tells states alone', () => {
    const found = nothing(filings, { find: 'austin' })
    expect(found?.why).toContain('A filing names its state, not a metro area such as Austin-Round Rock-San Marcos, TX.')
    expect(found?.ways.map(({ words }) => words)).toEqual(['Show Texas', 'Clear “austin”'])
    expect(list(filings, { find: 'austin', ...found?.ways[0]?.part }).rows.map(({ place }) => place)).toEqual(['Texas'])
    expect(nothing(filings, { find: 'austin' }, null)?.ways).toHaveLength(1)
  })

  test('an area among advertisements is answered by what they are known by', () => {
    expect(nothing(postings, { source: 'postings-aijobs', find: 'austin' })?.why).toContain(
      'These advertisements are known by country.',
    )
  })

  test('what other roles or levels have is counted and offered', () => {
    const found = nothing(filings, { find: 'senior' })
    expect(found?.ways[0]).toEqual({ words: 'Show the 3 rows of other roles and levels', part: { rows: 'all' } })
    expect(list(filings, { find: 'senior', ...found?.ways[0]?.part }).of).toBe(3)
  })

  test('nothing observed of what is chosen leads to all levels, all years and all rows', () => {
    expect(nothing(postings, { source: 'postings-aijobs', level: 'staff', year: 2023 })).toEqual({
      why: 'There is no advertised range for SREs and backend engineers, staff, 2023.',
      ways: [
        { words: 'Show all levels', part: { level: 'all' } },
        { words: 'Show all years', part: { year: 'all' } },
        { words: 'List all 6 rows', part: { rows: 'all' } },
      ],
    })
  })

  law(
    'every way out but to all years and levels shows a row, or takes what was sought away',
    [anyFile, fc.constantFrom('tex', 'zz', 'senior')],
    (file, find) => {
      const book = evidenceBook(file)
      const { nothing } = list(book, { find, level: 'junior' }, [austin])
      for (const { part } of nothing?.ways ?? [])
        expect(part.find === '' || listedRows(book, asked({ find, level: 'junior', ...part }), rowsOf).length > 0).toBe(
          true,
        )
    },
  )
})
