import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceBook } from '@/lib/evidence/book'
import { findRows, sortRows, sortValue } from '@/lib/salaries/table/order'
import { type PayRow, payRows } from '@/lib/salaries/table/rows'
import { law } from '../../../law'
import { anyFile, anySort, filingRows, names, postingRows, realRows } from '../../pay-rows'

const anyRows = anyFile.map((file) => Object.freeze(payRows(names, evidenceBook(file))))
const keys = (rows: readonly PayRow[]) => rows.map(({ key }) => key)
const nOf = (rows: readonly PayRow[]) => rows.map(({ n }) => n)

describe('sorting', () => {
  law('loses and adds no row', [anyRows, anySort], (rows, sort) => {
    expect(keys(sortRows(rows, sort)).sort()).toEqual(keys(rows).sort())
  })

  law('puts hidden rows last, and before them those without the value, both ways', [anyRows, anySort], (rows, sort) => {
    const groupOf = (row: PayRow) => (row.hidden ? 2 : sortValue(row, sort.column) === null ? 1 : 0)
    const groups = sortRows(rows, sort).map(groupOf)
    expect(groups).toEqual([...groups].sort())
  })

  law(
    'is by value, ties by role, level, place and year, whatever the order before',
    [anyRows, anySort],
    (rows, sort) => {
      const sorted = sortRows(rows, sort)
      expect(keys(sortRows([...rows].reverse(), sort))).toEqual(keys(sorted))
      const shown = sorted.filter((row) => row.hidden === null && sortValue(row, sort.column) !== null)
      for (const [index, row] of shown.entries()) {
        const before = shown[index - 1]
        if (before === undefined) continue
        const [low, high] = sort.descending ? [row, before] : [before, row]
        const step = (sortValue(high, sort.column) ?? 0) - (sortValue(low, sort.column) ?? 0)
        expect(step > 0 || (step === 0 && before.order < row.order)).toBe(true)
      }
    },
  )

  test('by n, of the small file: 19, 16 and two of 12, then the hidden 7, 4, 3 and 3', () => {
    expect(nOf(sortRows(filingRows, { column: 'n', descending: true }))).toEqual([19, 16, 12, 12, 7, 4, 3, 3])
    expect(nOf(sortRows(filingRows, { column: 'n', descending: false }))).toEqual([12, 12, 16, 19, 3, 3, 4, 7])
  })

  test('by P10 keeps rows with quartiles only between those with it and the hidden ones', () => {
    const p10 = sortRows(postingRows, { column: 'p10', descending: false })
    expect(p10.map(({ n, hidden }) => [n, hidden !== null])).toEqual([
      [9, false],
      [6, false],
      [9, false],
      [6, false],
      [3, true],
      [3, true],
    ])
  })
})

describe('finding', () => {
  test('takes the beginnings of words of the name, level, place, code and year, in any order', () => {
    const found = (typed: string) => findRows(filingRows, typed).map(({ order }) => order)
    expect(found('')).toHaveLength(8)
    expect(found('CALIF sré')).toEqual([1, 4])
    expect(found('us-ca')).toEqual([1, 4])
    expect(found('2024 engineer sen tex')).toEqual([5])
    expect(found('reliability-engineer all')).toEqual([0, 1, 2])
    expect(found('ifornia')).toEqual([])
    expect(found(' … ')).toHaveLength(8)
  })

  const anyTyped = fc.array(fc.constantFrom(...'sre cal jn24'), { maxLength: 12 }).map((letters) => letters.join(''))

  law('narrows as more is typed', [anyTyped, anyTyped], { numRuns: 30 }, (typed, more) => {
    const [before, after] = [findRows(realRows, typed), findRows(realRows, typed + more)]
    expect(after.filter((row) => !before.includes(row))).toEqual([])
    expect(keys(after)).toEqual(keys(realRows.filter((row) => after.includes(row))))
  })
})
