import { describe, expect, test } from 'vitest'
import { defaultSalaries } from '@/lib/salaries/address'
import { type Sort, sortColumns } from '@/lib/salaries/table/address'
import { describeWider, nextSort, rowChoice } from '@/lib/salaries/table/row-choice'
import { law } from '../../../law'
import { anySort, filingRows, findRow } from '../../pay-rows'

const texas = findRow(filingRows, 'SRE, Senior, Texas, 2024')

describe('a row', () => {
  test('asks for its selection, beside the roles shown where its role is one of them', () => {
    const { selection } = texas
    expect(rowChoice(selection, defaultSalaries.roles)).toEqual({
      roles: defaultSalaries.roles,
      level: 'senior',
      place: 'US-TX',
      year: 'all',
    })
    expect(rowChoice(selection, ['data-engineer']).roles).toEqual(['site-reliability-engineer'])
  })
})

test('a wider selection is named by what it widens', () => {
  const from = { role: 'r', level: 'senior', place: 'US-TX', year: 2024 } as const
  expect(describeWider(from, { ...from, place: 'US' })).toBe('the United States')
  expect(describeWider(from, { ...from, place: 'US', level: 'all', year: 'all' })).toBe(
    'the United States, all levels, all years',
  )
})

describe('a press on a head', () => {
  law('turns its own sort round, twice to where it was', [anySort], (sort) => {
    expect(nextSort(sort, sort.column).descending).toBe(!sort.descending)
    expect(nextSort(nextSort(sort, sort.column), sort.column)).toEqual(sort)
  })

  test('begins another with A of names and with the highest of figures', () => {
    const by: Sort = { column: 'n', descending: true }
    const names = sortColumns.filter((column) => column !== 'n' && !nextSort(by, column).descending)
    expect(names).toEqual(['role', 'level', 'place'])
    expect(nextSort(by, 'p50')).toEqual({ column: 'p50', descending: true })
  })
})
