/**
 * The explorer's data as it travels to the browser, a file for what all sources share and one for each source's cells: records in
 * columns and wages as steps of a scale, less than half of the bytes. Unpacking gives back the same data.
 */
import type { Cell, CellFile, Marginal } from '@/data/schema/market'
import { selectionKey } from '@/lib/evidence/book'
import { country } from '@/lib/value/country'
import { type Columns, columnsOf, recordsOf } from './columns'
import type { MapLabor, SalariesData } from './data'
import type { Metro } from './map/metros'
import { type PackedMarginal, packMarginal, unpackMarginal } from './packed/marginals'
import { wageAt, wageStep } from './wage-steps'

/**
 * The way of packing, part of the address that the data is fetched from. Change it when the shape changes: browsers keep what they
 * fetched under an address, and cannot read one shape as another.
 */
export const packing = 'by-source-4'

/** An area by its place in the list of areas. */
type Listed = { readonly lowestArea: number | null; readonly highestArea: number | null }

/**
 * What all sources share, as it travels: the cost of labor and the metros in columns, areas by their place in one list, the rest as
 * it is.
 */
export interface PackedSalaries extends Omit<SalariesData, 'labour' | 'metros'> {
  /** The names of areas, each once. */
  readonly areas: readonly string[]
  readonly labour: Columns<Omit<MapLabor, keyof Listed> & Listed>
  readonly metros: Readonly<Record<string, Columns<Omit<Metro, 'name'> & { readonly area: number }>>>
}

/** Makes what all sources share small enough to send. */
export function packSalaries({ labour, metros, ...rest }: SalariesData): PackedSalaries {
  const places = new Map<string, number>()
  const listed = (name: string) => places.get(name) ?? places.set(name, places.size).size - 1
  const orNone = (name: string | null) => (name === null ? null : listed(name))
  return {
    ...rest,
    labour: columnsOf(
      labour.map((each) => ({
        ...each,
        lowestArea: orNone(each.lowestArea),
        highestArea: orNone(each.highestArea),
      })),
    ),
    metros: Object.fromEntries(
      Object.entries(metros).map(([role, all]) => [
        role,
        columnsOf(all.map(({ name, ...metro }) => ({ ...metro, area: listed(name) }))),
      ]),
    ),
    areas: [...places.keys()],
  }
}

/** What all sources share, as it was packed. */
export function unpackSalaries({ areas, labour, metros, ...rest }: PackedSalaries): SalariesData {
  const nameOf = (area: number) => areas[area] ?? ''
  const orNone = (area: number | null) => (area === null ? null : nameOf(area))
  return {
    ...rest,
    labour: recordsOf(labour).map((each) => ({
      ...each,
      lowestArea: orNone(each.lowestArea),
      highestArea: orNone(each.highestArea),
    })),
    metros: Object.fromEntries(
      Object.entries(metros).map(([role, all]) => [
        role,
        recordsOf(all).map(({ area, ...metro }) => ({ ...metro, name: nameOf(area) })),
      ]),
    ),
  }
}

/** The cells of one source as they travel. */
export interface PackedCells extends Pick<CellFile, 'source' | 'years' | 'lastMonth'> {
  /** `more`: rows beyond the distinct observations; `size`: how many of `steps` and `counts` belong to the cell. */
  readonly cells: Columns<Omit<Cell, 'rows' | 'counts'> & { readonly more: number; readonly size: number }>
  /** From one wage of a cell to the next, on the scale of `wageStep`. */
  readonly steps: readonly number[]
  readonly counts: readonly number[]
  /** What cannot be counted from the cells, in the order of `selections`. */
  readonly counted: Columns<PackedMarginal>
  /** Marginals of selections that no cell belongs to. */
  readonly others: Columns<Marginal>
}

/**
 * Makes a source's cells small enough to send. Throws RangeError on wages that `wageStep` cannot place and on cells without a
 * marginal.
 */
export function packCells({ source, years, lastMonth, cells, marginals }: CellFile): PackedCells {
  const own = new Map(marginals.map((each) => [selectionKey(each), each]))
  const counted = selections(cells, years).map((selection) => {
    const key = selectionKey(selection)
    const marginal = own.get(key)
    if (marginal === undefined) throw new RangeError(`${source} has no marginal for ${key}`)
    own.delete(key)
    return packMarginal(marginal, selection)
  })
  return {
    source,
    years,
    ...(lastMonth && { lastMonth }),
    cells: columnsOf(
      cells.map(({ rows, counts, ...cell }) => ({ ...cell, more: rows - observed(counts), size: counts.length })),
    ),
    steps: cells.flatMap(({ counts }) => {
      const steps = counts.map(([usd]) => wageStep(usd))
      return steps.map((step, index) => step - (steps[index - 1] ?? 0))
    }),
    counts: cells.flatMap(({ counts }) => counts.map(([, count]) => count)),
    counted: columnsOf(counted),
    others: columnsOf([...own.values()]),
  }
}

/** A source's cells as they were packed; the marginals stand in the order of `selections`, then those without cells. */
export function unpackCells({ cells, steps, counts, counted, others, ...file }: PackedCells): CellFile {
  const { years } = file
  let next = 0
  const unpacked = recordsOf(cells).map(({ more, size, ...cell }): Cell => {
    let step = 0
    const own = counts.slice(next, next + size).map((count, index): [number, number] => {
      step += steps[next + index] as number
      return [wageAt(step), count]
    })
    next += size
    return { ...cell, rows: observed(own) + more, counts: own }
  })
  const said = recordsOf(counted)
  const marginals = selections(unpacked, years).map((selection, index) => ({
    ...selection,
    ...unpackMarginal(said[index] as PackedMarginal, selection),
  }))
  return { ...file, cells: unpacked, marginals: [...marginals, ...recordsOf(others)] }
}

function observed(counts: Cell['counts']): number {
  return counts.reduce((sum, [, count]) => sum + count, 0)
}

type SelectedCells = Pick<Marginal, 'role' | 'level' | 'place' | 'year' | 'n' | 'rows'>

/**
 * Every selection that a page offers of some cells and their counts, in the order in which the cells first belong to one: the
 * cell’s own level and all, its place and, unless the file counts the country by itself, the country, its year and, in a file of
 * several, all.
 */
export function selections(cells: readonly Cell[], years: CellFile['years']): SelectedCells[] {
  const overlaps = cells.some(({ place }) => place === country)
  const found = new Map<string, SelectedCells>()
  for (const { role, level, place, year, rows, counts } of cells) {
    const n = observed(counts)
    for (const eachLevel of [level, 'all'] as const)
      for (const eachPlace of overlaps ? [place] : [place, country])
        for (const eachYear of years.length > 1 ? ([year, 'all'] as const) : [year]) {
          const selection = { role, level: eachLevel, place: eachPlace, year: eachYear, n, rows }
          const before = found.get(selectionKey(selection))
          found.set(
            selectionKey(selection),
            before ? { ...before, n: before.n + n, rows: before.rows + rows } : selection,
          )
        }
  }
  return [...found.values()]
}
