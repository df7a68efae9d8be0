import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, CellFile } from '@/data/schema/market'
import { selectionKey } from '@/lib/evidence/book'
import { roundWage } from '@/lib/evidence/cells'
import type { SalariesData } from '@/lib/salaries/data'
import { packSalaries, selections, unpackSalaries, wageAt, wageStep } from '@/lib/salaries/pack'
import { law } from '../../law'
import { deepFreeze } from '../../roles'
import { anyWage, anyWages } from '../arbitraries'
import { smallFilings } from '../market'
import { realData } from '../real-salaries'
import { countsOf, smallData } from '../salaries'

describe('a wage of three digits', () => {
  test.each([
    [10_000, 0],
    [10_100, 1],
    [99_900, 899],
    [100_000, 900],
    [101_000, 901],
    [999_000, 1799],
    [1_000_000, 1800],
    [1_010_000, 1801],
  ])('%d stands at step %d', (usd, step) => {
    expect(wageStep(usd)).toBe(step)
    expect(wageAt(step)).toBe(usd)
  })

  law('comes back from its step, and the next step is more', [anyWage.map(roundWage)], (usd) => {
    expect(wageAt(wageStep(usd))).toBe(usd)
    expect(wageAt(wageStep(usd) + 1)).toBeGreaterThan(usd)
  })

  test.each([9_990, 10_050, 100_500, 100_000.5, 0, -20_000, Number.NaN, Infinity])(
    '%d is none, or too little',
    (usd) => {
      expect(() => wageStep(usd)).toThrow(`${usd} is not a wage of three significant digits`)
    },
  )
})

const sorted = ({ marginals, ...file }: CellFile): CellFile => ({
  ...file,
  marginals: marginals.toSorted((a, b) => (selectionKey(a) < selectionKey(b) ? -1 : 1)),
})
const sent = (data: SalariesData): SalariesData => unpackSalaries(JSON.parse(JSON.stringify(packSalaries(data))))
const packed = (file: CellFile) => ({ ...smallData, files: { [file.source]: file } })

const anyCell = fc
  .record({
    role: fc.constantFrom('a', 'b'),
    level: fc.constantFrom('mid' as const, 'unstated' as const),
    place: fc.constantFrom('US', 'US-CA', 'US-TX'),
    year: fc.constantFrom(2023, 2024),
    more: fc.nat(9),
    wages: anyWages.map((wages) => wages.map(roundWage)),
  })
  .map(({ wages, more, ...cell }): Cell => ({ ...cell, rows: wages.length + more, counts: countsOf(wages) }))

const anyFile = fc
  .tuple(
    fc.uniqueArray(anyCell, { selector: selectionKey, maxLength: 8 }),
    fc.boolean(),
    fc.option(fc.integer({ min: 1 })),
  )
  .map(([drawn, isOneYear, employers]): CellFile => {
    const years = [2023, 2024].slice(isOneYear ? 1 : 0).map((year) => ({ year, referenceMonth: `${year}-07` }))
    const cells = drawn.filter(({ year }) => years.some((each) => each.year === year))
    const marginals = selections(cells, years).map((each, index) => ({
      ...each,
      ...{ employers: employers && employers + index, largest: employers && 1 + index },
    }))
    return deepFreeze({ source: 'filings', years, cells, marginals })
  })

describe('the explorer’s data', () => {
  test.each([
    ['small', smallData],
    ['real', realData],
  ])('comes back as it was packed, but for the order of what is counted: %s', (_, { files, ...rest }) => {
    const { files: found, ...others } = sent({ files, ...rest })
    expect(others).toEqual(rest)
    expect(Object.keys(found)).toEqual(Object.keys(files))
    expect(Object.values(found).map(sorted)).toEqual(Object.values(files).map(sorted))
  })

  law('comes back whatever the cells, their selections counted', [anyFile], (file) => {
    expect(sorted(sent(packed(file)).files.filings as CellFile)).toEqual(sorted(file))
  })

  test('weighs no more than 36 KiB as it is sent', () => {
    expect(gzipSync(JSON.stringify(packSalaries(realData))).length).toBeLessThan(36 * 1024)
  })

  test('without a marginal for a cell is refused', () => {
    const marginals = smallFilings.marginals.filter(({ place }) => place !== 'US')
    expect(() => packSalaries(packed({ ...smallFilings, marginals }))).toThrow(
      'filings has no marginal for site-reliability-engineer senior US 2024',
    )
  })
})

test('the selections stand in the order in which cells first belong to them', () => {
  // Of one year, so without a second name for it; counted: 12 in California, 4 and 3 in Texas.
  const found = selections(smallFilings.cells, smallFilings.years)
  expect(found.map(({ level, place, n, rows }) => [level, place, n, rows])).toEqual([
    ['senior', 'US-CA', 12, 15],
    ['senior', 'US', 16, 19],
    ['all', 'US-CA', 12, 15],
    ['all', 'US', 19, 22],
    ['senior', 'US-TX', 4, 4],
    ['all', 'US-TX', 7, 7],
    ['unstated', 'US-TX', 3, 3],
    ['unstated', 'US', 3, 3],
  ])
})
