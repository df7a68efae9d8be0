import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cellFile, cellsSql, classifiedSql } from '@/pipeline/cells'
import type { Counted } from '@/pipeline/counted'
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
  /** 1 at the legal minimum; null where the file does not say. */
  readonly held: 0 | 1 | null
}

async function counted(filings: readonly Filing[]) {
  await store.run('delete from classified')
  await store.append(
    'classified',
    filings.map(({ level, place, year, employer, cents, held }): Value[] => [
      'filings',
      'data-engineer',
      level,
      place,
      BigInt(year),
      employer,
      'DATA ENGINEER / 15-1252',
      BigInt(cents),
      held === null ? null : BigInt(held),
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
  held: fc.constantFrom(0, 1),
})

/** What makes two rows one observation: all but whether they stand at the legal minimum. */
const observed = ({ held: _, ...each }: Filing) => JSON.stringify(each)
const distinctOf = (filings: readonly Filing[]) => [...new Map(filings.map((each) => [observed(each), each])).values()]

test('cells and marginals are what counting by hand gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(filing, { minLength: 1, maxLength: 30 }), async (filings) => {
      const file = await counted(filings)
      const distinct = distinctOf(filings)
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
  const one: Filing = { level: 'junior', place: 'US-CA', year: 2024, employer: 'A', cents: 30_00000, held: null }
  expect(new Set((await counted([one])).marginals.map(({ year }) => year))).toEqual(new Set([2024]))
  expect(new Set((await counted([one, { ...one, year: 2023 }])).marginals.map(({ year }) => year))).toEqual(
    new Set(['all', 2023, 2024]),
  )
})

describe('the legal minimum', () => {
  const whole = { level: 'all', place: 'US', year: 2024 }
  const minimumIn = async (filings: readonly Filing[]) =>
    (await counted(filings)).marginals.find(
      ({ level, place, year }) => level === whole.level && place === whole.place && year === whole.year,
    )?.atMinimum

  test('counts its rows, and above it the distinct observations, as counting by hand does', async () => {
    const ofOneYear = filing.map((each) => ({ ...each, year: 2024 }))
    await fc.assert(
      fc.asyncProperty(fc.array(ofOneYear, { minLength: 1, maxLength: 30 }), async (filings) => {
        const above = distinctOf(filings.filter(({ held }) => held === 0))
        const employers = new Set(above.map(({ employer }) => employer)).size
        expect(await minimumIn(filings)).toEqual({
          rows: filings.filter(({ held }) => held === 1).length,
          // Three employers at most, so every median is hidden.
          above: { n: above.length, employers, p50: null },
        })
      }),
      { numRuns: 25 },
    )
  })

  const paid = (usd: number, held: Filing['held'] = 0): Filing => ({
    level: 'senior',
    place: usd % 2 ? 'US-TX' : 'US-CA',
    year: 2024,
    employer: `employer ${usd}`,
    cents: usd * 100,
    held,
  })

  test('has the median of what stands above it from five observations and employers on', async () => {
    const five = [100_000, 120_001, 140_000, 160_001, 180_000].map((usd) => paid(usd))
    expect(await minimumIn([...five, paid(90_000, 1)])).toEqual({
      rows: 1,
      above: { n: 5, employers: 5, p50: 140_000 },
    })
    expect((await minimumIn(five.slice(1)))?.above).toEqual({ n: 4, employers: 4, p50: null })
  })

  test('one that stands above it in any of its rows is above it', async () => {
    expect(await minimumIn([paid(100_000, 1), paid(100_000, 0)])).toEqual({
      rows: 1,
      above: { n: 1, employers: 1, p50: null },
    })
  })

  test('is left out where it is not known of every row', async () => {
    expect(await minimumIn([paid(100_000, 1), paid(120_000, null)])).toBeUndefined()
  })
})

/** Words and marks of one engine or a few: DuckDB's, PostgreSQL's, or ones that Redshift or CockroachDB lack. */
const dialect =
  /::|\/\/|\b(grouping sets|cube|rollup|filter\s*\(|group by all|group by \d|qualify|exclude|try_cast|ilike|distinct on|lateral|values|list|array|quantile_cont|using)\b/gi

test('the count is asked for in what every SQL engine understands', () => {
  const text = `${cellsSql()}\n${classifiedSql()}`.replace(/--.*/g, '')
  expect(text.match(dialect) ?? []).toEqual([])
})
