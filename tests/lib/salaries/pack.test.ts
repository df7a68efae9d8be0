import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, CellFile, Marginal } from '@/data/schema/market'
import { selectionKey } from '@/lib/evidence/book'
import { roundWage } from '@/lib/evidence/cells'
import { packCells, packSalaries, selections, unpackCells, unpackSalaries } from '@/lib/salaries/pack'
import { defaultSource } from '@/lib/source/registry'
import { law } from '../../law'
import { deepFreeze } from '../../roles'
import { anyWages } from '../arbitraries'
import { smallFilings } from '../market'
import { realData, realFiles } from '../real-salaries'
import { countsOf, smallData, smallFiles } from '../salaries'

const sorted = ({ marginals, ...file }: CellFile): CellFile => ({
  ...file,
  marginals: marginals.toSorted((a, b) => (selectionKey(a) < selectionKey(b) ? -1 : 1)),
})
const sent = <T>(data: T): T => JSON.parse(JSON.stringify(data))

const anyCell = fc
  .record({
    role: fc.constantFrom('a', 'b'),
    level: fc.constantFrom('mid' as const, 'unstated' as const),
    place: fc.constantFrom('US', 'US-CA', 'US-TX', 'US-remote', 'cbsa-41860'),
    year: fc.constantFrom(2023, 2024),
    more: fc.nat(9),
    wages: anyWages.map((wages) => wages.map(roundWage)),
  })
  .map(({ wages, more, ...cell }): Cell => ({ ...cell, rows: wages.length + more, counts: countsOf(wages) }))

/** What a marginal may say beside its counts, which some sources record and others do not. */
const anyMore: fc.Arbitrary<Partial<Marginal>> = fc.record(
  {
    month: fc.constantFrom('2024-03', '2026-10'),
    ends: fc.record({ lowUsd: fc.nat(500_000), highUsd: fc.nat(500_000), width: fc.constantFrom(1, 1.25, 1.5) }),
    atMinimum: fc.record({
      rows: fc.nat(9),
      above: fc.record({ n: fc.nat(9), employers: fc.nat(9), p50: fc.option(fc.nat(200_000)) }),
    }),
  },
  { requiredKeys: [] },
)

const anyFile = fc
  .tuple(
    fc.uniqueArray(anyCell, { selector: selectionKey, maxLength: 8 }),
    fc.boolean(),
    fc.option(fc.integer({ min: 1 })),
    // What each marginal says more, and by how much it differs from a count of its cells.
    fc.infiniteStream(fc.tuple(anyMore, fc.nat(2))),
  )
  .map(([drawn, isOneYear, employers, more]): CellFile => {
    const years = [2023, 2024].slice(isOneYear ? 1 : 0).map((year) => ({ year, referenceMonth: `${year}-07` }))
    const cells = drawn.filter(({ year }) => years.some((each) => each.year === year))
    const alone = { role: 'c', level: 'all', place: 'US-WY', year: 2024, n: 1, rows: 2 } as const
    const marginals = [...selections(cells, years), alone].map((each, index) => {
      const [said = {}, off = 0] = more.next().value ?? []
      const counted = { n: each.n + off, rows: each.rows - off, employers: employers && employers + index }
      return { ...each, ...counted, largest: employers && 1 + index, ...said }
    })
    return deepFreeze({ source: 'filings', years, cells, marginals })
  })

describe('the cells of a source', () => {
  test.each(
    [...smallFiles, ...realFiles].map((file, index) => [file.source, index < smallFiles.length, file] as const),
  )('come back as they were packed, but for the order of what is counted: %s, small: %s', (_, __, file) => {
    expect(sorted(unpackCells(sent(packCells(file))))).toEqual(sorted(file))
  })

  law('come back whatever they are and whatever is recorded beside them', [anyFile], (file) => {
    expect(sorted(unpackCells(sent(packCells(file))))).toEqual(sorted(file))
  })

  test('without a marginal for a cell are refused', () => {
    const marginals = smallFilings.marginals.filter(({ place }) => place !== 'US')
    expect(() => packCells({ ...smallFilings, marginals })).toThrow(
      'filings has no marginal for site-reliability-engineer senior US 2024',
    )
  })
})

describe('what all sources share', () => {
  test.each([
    ['small', smallData],
    ['real', realData],
  ])('comes back as it was packed: %s', (_, data) => {
    expect(unpackSalaries(sent(packSalaries(data)))).toEqual(data)
  })
})

describe('as they are sent', () => {
  const weight = (data: unknown) => brotliCompressSync(JSON.stringify(data)).length
  const shared = weight(packSalaries(realData))

  test.each(realFiles.map((file) => [file.source, file] as const))(
    'what is shared and the cells of %s weigh no more than 30 KiB',
    (_, file) => {
      expect(shared + weight(packCells(file))).toBeLessThan(30 * 1024)
    },
  )

  test('the source that a page opens with is among them', () => {
    expect(realFiles.map(({ source }) => source)).toContain(defaultSource)
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
