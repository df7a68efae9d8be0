/**
 * The explorer's data as it travels to the browser: records in columns and wages as steps of a scale, less than half of the bytes.
 * Unpacking gives back the same data.
 */
import type { Cell, CellFile, Marginal } from '@/data/schema/market'
import { country, selectionKey } from '@/lib/evidence/book'
import type { MapLabor, SalariesData } from './data'

/**
 * The way of packing, part of the address that the data is fetched from. Change it when the shape changes: browsers keep what they
 * fetched under an address, and cannot read one shape as another.
 */
export const packing = 'columns'

type Columns<T> = { readonly [Name in keyof T]: readonly T[Name][] }

interface PackedFile extends Pick<CellFile, 'source' | 'years'> {
  /** `more`: rows beyond the distinct observations; `size`: how many of `steps` and `counts` belong to the cell. */
  readonly cells: Columns<Omit<Cell, 'rows' | 'counts'> & { readonly more: number; readonly size: number }>
  /** From one wage of a cell to the next, on the scale of `wageStep`. */
  readonly steps: readonly number[]
  readonly counts: readonly number[]
  /** What cannot be counted from the cells, in the order of `selections`. */
  readonly named: Columns<Pick<Marginal, 'employers' | 'largest'>>
}

/** The data as it travels: the files and the cost of labor in columns, the rest as it is. */
export interface PackedSalaries extends Omit<SalariesData, 'files' | 'labour'> {
  readonly files: readonly PackedFile[]
  readonly labour: Columns<MapLabor>
}

/**
 * Makes the data small enough to send. Throws RangeError on wages that `wageStep` cannot place and on cells without a marginal.
 */
export function packSalaries({ files, labour, ...rest }: SalariesData): PackedSalaries {
  return { ...rest, files: Object.values(files).map(packFile), labour: columnsOf(labour) }
}

/** The data that was packed; the marginals of its files stand in the order of `selections`. */
export function unpackSalaries({ files, labour, ...rest }: PackedSalaries): SalariesData {
  const unpacked = files.map(unpackFile).map((file) => [file.source, file] as const)
  return { ...rest, files: Object.fromEntries(unpacked), labour: recordsOf(labour) }
}

/** Records of one shape, a list for each of their properties. */
function columnsOf<T extends object>(records: readonly T[]): Columns<T> {
  const names = Object.keys(records[0] ?? {}) as (keyof T)[]
  return Object.fromEntries(names.map((name) => [name, records.map((each) => each[name])])) as unknown as Columns<T>
}

function recordsOf<T extends object>(columns: Columns<T>): T[] {
  const entries = Object.entries<readonly unknown[]>(columns)
  const first = entries[0]?.[1] ?? []
  return first.map((_, index) => Object.fromEntries(entries.map(([name, column]) => [name, column[index]])) as T)
}

function packFile({ source, years, cells, marginals }: CellFile): PackedFile {
  const own = new Map(marginals.map((each) => [selectionKey(each), each]))
  const named = selections(cells, years).map((selection) => {
    const marginal = own.get(selectionKey(selection))
    if (marginal === undefined) throw new RangeError(`${source} has no marginal for ${selectionKey(selection)}`)
    return { employers: marginal.employers, largest: marginal.largest }
  })
  return {
    source,
    years,
    cells: columnsOf(
      cells.map(({ rows, counts, ...cell }) => ({ ...cell, more: rows - observed(counts), size: counts.length })),
    ),
    steps: cells.flatMap(({ counts }) => {
      const steps = counts.map(([usd]) => wageStep(usd))
      return steps.map((step, index) => step - (steps[index - 1] ?? 0))
    }),
    counts: cells.flatMap(({ counts }) => counts.map(([, count]) => count)),
    named: columnsOf(named),
  }
}

function unpackFile({ source, years, cells, steps, counts, named }: PackedFile): CellFile {
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
  const marginals = selections(unpacked, years).map((selection, index) => ({
    ...selection,
    employers: named.employers[index] ?? null,
    largest: named.largest[index] ?? null,
  }))
  return { source, years, cells: unpacked, marginals }
}

function observed(counts: Cell['counts']): number {
  return counts.reduce((sum, [, count]) => sum + count, 0)
}

/**
 * Where a wage of three significant digits stands among all such wages from $10,000 on: 0 for $10,000, 1 for $10,100, 900
 * for $100,000. Throws RangeError on an amount below $10,000 or of more digits.
 */
export function wageStep(usd: number): number {
  const scale = Math.floor(Math.log10(usd)) - 4
  const unit = 10 ** (scale + 2)
  if (scale < 0 || usd % unit !== 0)
    throw new RangeError(`${usd} is not a wage of three significant digits from $10,000 on`)
  return scale * 900 + usd / unit - 100
}

/** The wage at a step: the inverse of `wageStep`. */
export function wageAt(step: number): number {
  return ((step % 900) + 100) * 10 ** (Math.floor(step / 900) + 2)
}

type SelectedCells = Omit<Marginal, 'employers' | 'largest'>

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
