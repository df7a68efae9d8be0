import { expect, test } from 'vitest'
import { market } from '@/data'
import { ageLine, evidenceAges, sourcesSentence } from '@/lib/evidence/age'
import { measuredSources, paySource } from '@/lib/source/registry'
import { smallMarket } from '../salaries'

/** The small market without posted ranges. */
const { postings: _, ...others } = smallMarket.cells
const filed = { ...smallMarket, cells: others }

test('the age is the newest month that each source stands for, the newest first', () => {
  expect(evidenceAges(filed)).toEqual([
    { source: 'occupation', month: '2024-05', isSpan: false },
    { source: 'filings', month: '2024-04', isSpan: false },
  ])
  expect(ageLine(evidenceAges(filed))).toBe('BLS May 2024 · filings Apr 2024')
})

test('observations that are dated one by one reach to their newest month', () => {
  const filings = {
    ...filed.cells.filings,
    lastMonth: '2026-10',
    years: [2024, 2026].map((year) => ({ year, referenceMonth: `${year}-04` })),
  }
  const cells = { ...filed.cells, filings } as typeof filed.cells
  expect(ageLine(evidenceAges({ ...filed, cells }))).toBe('Filings to Oct 2026 · BLS May 2024')
})

test('every source that the line names is in it, with the month of its own file and no day on which data was made', () => {
  const { cells, occupations } = market()
  const line = ageLine(evidenceAges(market()))
  const named = measuredSources.filter((source) => paySource(source).inAge !== null)
  expect(line.split(' · ')).toHaveLength(named.length)
  expect(named.length).toBeGreaterThan(1)
  for (const source of named) {
    const years = cells[source]?.years ?? occupations.years
    expect(line).toContain((cells[source]?.lastMonth ?? years.at(-1)?.referenceMonth ?? 'none').slice(0, 4))
  }
})

test('without sources there is no line', () => {
  expect(ageLine([])).toBe('')
})

test('a sentence says how many sources are published, and how old those of pay are', () => {
  const sources = [{ kind: 'measured' }, { kind: 'opinion' }, { kind: 'editorial' }] as const
  expect(sourcesSentence(evidenceAges(filed), sources)).toBe(
    'From 2 public sources, among them the occupation survey of May 2024 and visa filings of Apr 2024.',
  )
  expect(sourcesSentence([], sources.slice(0, 1))).toBe('From 1 public source.')
})
