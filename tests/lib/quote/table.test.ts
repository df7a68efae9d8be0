import { expect, test } from 'vitest'
import { quoteTable } from '@/lib/quote/table'
import { smallQuote } from '../quotes'

test('the table has a row a basis, whole dollars, and says why a row is empty', () => {
  const { columns, rows } = quoteTable([
    smallQuote(),
    smallQuote({ basis: 'guide' }),
    smallQuote({ basis: 'postings-aijobs' }),
  ])
  const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)]
  expect(columns.map((column) => cell(0, column))).toEqual([
    'filings',
    'base pay only; bonus and equity not included',
    '2024-04',
    35,
    // e^−.3 and e^.4 times 165,000
    122_235,
    135_091,
    165_000,
    201_531,
    246_151,
    null,
    null,
    'modelled',
  ])
  expect([cell(1, 'low_usd'), cell(1, 'high_usd'), cell(1, 'p50_usd')]).toEqual([160_000, 190_000, null])
  expect(cell(2, 'state')).toBe('These figures stand for Jul 2024: a quote for an earlier date is not made.')
})

test('a survey’s figures are published for the country, and modelled where they are moved', () => {
  const stateOf = (place: string) => {
    const { columns, rows } = quoteTable([smallQuote({ basis: 'occupation', asOf: '2025-05-15', place })])
    return rows[0]?.[columns.indexOf('state')]
  }
  expect(['US', 'cbsa-41860', 'US-CA'].map(stateOf)).toEqual(['published', 'modelled', 'modelled'])
})
