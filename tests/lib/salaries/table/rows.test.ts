import { describe, expect, test } from 'vitest'
import { evidence, evidenceBook } from '@/lib/evidence/book'
import { showsOf } from '@/lib/evidence/suppression'
import { foldWords, namingOf } from '@/lib/salaries/table/names'
import { nearestSelection, type PayRow, payRows } from '@/lib/salaries/table/rows'
import { cellSources, paySource } from '@/lib/source/registry'
import { law } from '../../../law'
import { realCells } from '../../../real-cells'
import { smallFilings } from '../../market'
import { anyFile, filingRows, filings, findRow, names, postingRows, realBook, realRows, rowName } from '../../pay-rows'

describe('the rows of a file', () => {
  test('are its selections by role, level, place and year, each named', () => {
    expect(filingRows.map(rowName)).toEqual([
      'SRE, All levels, United States, 2024',
      'SRE, All levels, California, 2024',
      'SRE, All levels, Texas, 2024',
      'SRE, Senior, United States, 2024',
      'SRE, Senior, California, 2024',
      'SRE, Senior, Texas, 2024',
      'SRE, Level unstated, United States, 2024',
      'SRE, Level unstated, Texas, 2024',
    ])
    expect(postingRows.map(rowName)).toEqual([
      'Backend, All levels, United States, All years',
      'Backend, All levels, United States, 2023',
      'Backend, All levels, United States, 2024',
      'Backend, Mid, United States, All years',
      'Backend, Mid, United States, 2023',
      'Backend, Mid, United States, 2024',
    ])
  })

  test('have the sample and all that it carries', () => {
    // The twelve filings of the file: the percentiles of tests/lib/evidence.test.ts. Spread 200 ÷ 150 = 1.33, n = 12: medium.
    const { percentiles, ...row } = findRow(filingRows, 'SRE, Senior, California, 2024')
    expect(row).toMatchObject({ n: 12, rows: 15, employers: 10, flag: null, hidden: null, confidence: 'medium' })
    expect([percentiles.p25, percentiles.p50, percentiles.p75, percentiles.p90]).toEqual([
      150_000, 150_000, 200_000, 200_000,
    ])
    expect(percentiles.p10).toBeCloseTo(105_000, 6)
  })

  test('say what a hidden one has too few of', () => {
    expect(findRow(filingRows, 'SRE, Senior, Texas, 2024')).toMatchObject({
      hidden: 'fewer than five filings',
      confidence: null,
    })
    expect(findRow(filingRows, 'SRE, All levels, Texas, 2024')).toMatchObject({
      n: 7,
      employers: 4,
      hidden: 'fewer than five employers',
      // No figure is shown that its three of seven could be much of.
      flag: null,
    })
    expect(findRow(postingRows, 'Backend, Mid, United States, 2024').hidden).toBe('fewer than five advertised ranges')
  })

  test('have how much of theirs is at the legal minimum where they show figures, and where the source states it', () => {
    for (const source of cellSources) {
      const rows = payRows(names, evidenceBook(realCells(source)))
      const saying = rows.filter(({ minimum }) => minimum?.share.kind === 'known').length
      const shown = rows.filter(({ hidden }) => hidden === null).length
      expect([source, saying]).toEqual([source, paySource(source).abilities.statesMinimum ? shown : 0])
    }
  })

  test('keep what a small sample does not carry from the tails', () => {
    // Six ranges: 140,000 three times, 160,000 three times; no employer is named. Spread 160 ÷ 140 = 1.14.
    expect(findRow(postingRows, 'Backend, Mid, United States, 2023')).toMatchObject({
      employers: null,
      percentiles: { p10: null, p25: 140_000, p50: 150_000, p75: 160_000, p90: null },
      confidence: 'low',
    })
  })

  test('are one where a file of one year names it and all years', () => {
    const { marginals } = smallFilings
    const both = [...marginals, ...marginals.map((each) => ({ ...each, year: 'all' as const }))]
    const book = evidenceBook({ ...smallFilings, marginals: both })
    expect(payRows(names, book).map(rowName)).toEqual(filingRows.map(rowName))
  })

  test('are only those wanted', () => {
    expect(payRows(names, filings, ({ level }) => level === 'senior')).toHaveLength(3)
  })

  test('need a name for their role', () => {
    expect(() => payRows({ ...names, roles: [] }, filings)).toThrow('the role site-reliability-engineer has no name')
  })
})

describe('no percentile is shown under the thresholds', () => {
  const check = (rows: readonly PayRow[]) => {
    for (const { n, employers, percentiles, hidden, confidence } of rows) {
      const shows = showsOf({ n, employers })
      const { p10, p25, p50, p75, p90 } = percentiles
      expect([p25, p50, p75].map((each) => each === null)).toEqual(Array(3).fill(shows === 'none'))
      expect([p10, p90].map((each) => each === null)).toEqual(Array(2).fill(shows !== 'all'))
      expect([hidden === null, confidence === null]).toEqual([shows !== 'none', shows === 'none'])
    }
  }

  law('in any file', [anyFile], (file) => check(payRows(names, evidenceBook(file))))
  test('in the filings', () => check(realRows))
})

test('a row is what the evidence says of its selection', () => {
  for (const { selection, percentiles, n, rows } of realRows.filter((_, index) => index % 7 === 0)) {
    const found = evidence(realBook, selection)
    expect([n, rows]).toEqual([found.n, found.rows])
    for (const p of ['p10', 'p25', 'p50', 'p75', 'p90'] as const) {
      const answer = found.percentiles[p]
      expect(percentiles[p]).toBe(answer.kind === 'known' ? answer.value : null)
    }
  }
})

describe('what a row leads to', () => {
  const texas = findRow(filingRows, 'SRE, Senior, Texas, 2024')

  test('a hidden one to the nearest that is shown', () => {
    expect(nearestSelection(filings, texas)).toEqual({ ...texas.selection, place: 'US' })
    const none = evidenceBook({
      source: 'filings',
      years: [{ year: 2024, referenceMonth: '2024-04' }],
      cells: [],
      marginals: [],
    })
    expect(nearestSelection(none, texas)).toBeNull()
  })
})

const role = 'site-reliability-engineer'
const nameOf = namingOf(names, 'filings')

test('a text is folded into words without case, accents and signs', () => {
  expect(foldWords(' São Paulo, US-CA: Staff+ ')).toEqual(['sao', 'paulo', 'us', 'ca', 'staff'])
  expect(foldWords('…')).toEqual([])
})

describe('a row’s name', () => {
  test('has the words by which it is found', () => {
    expect(nameOf({ role, level: 'senior', place: 'US-CA', year: 2024 })).toMatchObject({
      level: 'Senior',
      place: 'California',
      year: '2024',
      words: ' site reliability engineer sre sre senior california us ca 2024',
    })
    expect(nameOf({ role, level: 'all', place: 'US', year: 'all' })).toMatchObject({
      place: 'United States',
      year: 'All years',
      words: ' site reliability engineer sre sre all levels united states us all years',
    })
  })

  test('is the code of a place that has no other', () => {
    expect(nameOf({ role, level: 'all', place: 'US-XX', year: 2024 }).place).toBe('US-XX')
  })

  test('ranks the country first, then places from A, then those of unknown name', () => {
    const rank = (place: string) => nameOf({ role, level: 'all', place, year: 2024 }).ranks.place
    const ranks = ['US', 'US-AL', 'US-CA', 'US-WY', 'US-XX'].map(rank)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(ranks).size).toBe(5)
  })

  test('is refused for a role that nobody named', () => {
    expect(() => nameOf({ role: 'wizard', level: 'all', place: 'US', year: 2024 })).toThrow(
      'the role wizard has no name',
    )
  })
})
