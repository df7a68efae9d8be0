import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Counted, cellFile, cellsSql, classifiedSql } from '@/pipeline/cells'
import { openStore, type Store, type Value } from '@/pipeline/store'

let store: Store
beforeAll(async () => {
  store = await openStore()
  await store.run(classifiedSql())
})
afterAll(() => store.close())

interface Filing {
  readonly level: string
  readonly place: string
  readonly year: number
  readonly employer: string
  readonly cents: number
}

async function counted(filings: readonly Filing[]) {
  await store.run('delete from classified')
  await store.append(
    'classified',
    filings.map(({ level, place, year, employer, cents }): Value[] => [
      'filings',
      'data-engineer',
      level,
      place,
      BigInt(year),
      employer,
      'DATA ENGINEER / 15-1252',
      BigInt(cents),
    ]),
  )
  return cellFile('filings', await store.rows<Counted>(cellsSql()), (year) => `${year}-04`)
}

const filing: fc.Arbitrary<Filing> = fc.record({
  level: fc.constantFrom('junior', 'senior', 'unstated'),
  place: fc.constantFrom('US-CA', 'US-TX'),
  year: fc.constantFrom(2023, 2024),
  employer: fc.constantFrom('A', 'B', 'C'),
  // Few amounts, so that some repeat; some at the halves that rounding turns on.
  cents: fc.constantFrom(30_00000, 99_95000, 99_94999, 100_50000, 149_63212, 1_004_99999, 1_005_00000, 1_500_00000),
})

test('cells and marginals are what counting by hand gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(filing, { minLength: 1, maxLength: 30 }), async (filings) => {
      const file = await counted(filings)
      const distinct = [...new Map(filings.map((each) => [JSON.stringify(each), each])).values()]
      for (const { level, place, year, n, rows, employers, largest } of file.marginals) {
        const isChosen = (each: Filing) =>
          [each.level, 'all'].includes(level) && [each.place, 'US'].includes(place) && [each.year, 'all'].includes(year)
        const chosen = distinct.filter(isChosen)
        const byEmployer = ['A', 'B', 'C'].map((name) => chosen.filter(({ employer }) => employer === name).length)
        expect([n, rows, employers, largest]).toEqual([
          chosen.length,
          filings.filter(isChosen).length,
          byEmployer.filter((each) => each > 0).length,
          Math.max(...byEmployer),
        ])
      }
      for (const { level, place, year, counts } of file.cells) {
        const wages = distinct.filter((each) => each.level === level && each.place === place && each.year === year)
        // Three significant digits, halves up, by JavaScript's own rounding.
        const rounded = wages.map(({ cents }) => Number((cents / 100).toPrecision(3))).sort((a, b) => a - b)
        expect(counts.flatMap(([usd, n]) => Array(n).fill(usd))).toEqual(rounded)
      }
      const inCells = file.cells.flatMap(({ counts }) => counts).reduce((sum, [, n]) => sum + n, 0)
      expect(inCells).toBe(distinct.length)
    }),
    { numRuns: 25 },
  )
})

test('a file of one year names that year only; one of several has all of them together too', async () => {
  const one = { level: 'junior', place: 'US-CA', year: 2024, employer: 'A', cents: 30_00000 }
  expect(new Set((await counted([one])).marginals.map(({ year }) => year))).toEqual(new Set([2024]))
  expect(new Set((await counted([one, { ...one, year: 2023 }])).marginals.map(({ year }) => year))).toEqual(
    new Set(['all', 2023, 2024]),
  )
})

/** Words and marks of one engine or a few: DuckDB's, PostgreSQL's, or ones that Redshift or CockroachDB lack. */
const dialect =
  /::|\/\/|\b(grouping sets|cube|rollup|filter\s*\(|group by all|group by \d|qualify|exclude|try_cast|ilike|distinct on|lateral|values|list|array|quantile_cont|using)\b/gi

test('the count is asked for in what every SQL engine understands', () => {
  const text = `${cellsSql()}\n${classifiedSql()}`.replace(/--.*/g, '')
  expect(text.match(dialect) ?? []).toEqual([])
})
