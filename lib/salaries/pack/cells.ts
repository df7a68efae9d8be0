/**
 * The cells of a source as they travel to the browser: columns of small whole numbers instead of named records, a tenth of
 * the bytes. Unpacking gives back the same file.
 */
import type { Cell, CellFile, Marginal } from '@/data/schema/market'
import type { SourceId } from '@/lib/source/registry'

type Column = readonly number[]

export interface PackedFile {
  readonly source: SourceId
  readonly years: CellFile['years']
  /** What the columns `role`, `level`, `place` and `year` point into. */
  readonly words: readonly (string | number)[]
  /** `more`: rows beyond the distinct observations; `size`: how many of `steps` and `counts` belong to the cell. */
  readonly cells: Readonly<Record<'role' | 'level' | 'place' | 'year' | 'more' | 'size', Column>>
  /** From one wage of a cell to the next, on the scale of `wageStep`. */
  readonly steps: Column
  readonly counts: Column
  /** What cannot be counted from the cells, in the order of `selections`; empty where no employer is named. */
  readonly employers: Column
  readonly largest: Column
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

/**
 * A file in columns. Throws RangeError on wages that `wageStep` cannot place, on cells without a marginal, and where employers are
 * named for some selections only: they travel by their place in the order.
 */
export function packFile({ source, years, cells, marginals }: CellFile): PackedFile {
  const words: (string | number)[] = []
  const places = new Map<string | number, number>()
  const word = (value: string | number) => {
    const known = places.get(value) ?? words.push(value) - 1
    places.set(value, known)
    return known
  }
  const own = new Map(marginals.map((each) => [keyOf(each), each]))
  const offered = selections(cells, years).map((selection) => {
    const marginal = own.get(keyOf(selection))
    if (marginal === undefined) throw new RangeError(`${source} has no marginal for ${keyOf(selection)}`)
    return marginal
  })
  const named = offered.filter(({ employers }) => employers !== null)
  if (named.length > 0 && named.length < offered.length)
    throw new RangeError(`${source} names employers for some selections only`)
  return {
    source,
    years,
    cells: {
      role: cells.map((each) => word(each.role)),
      level: cells.map((each) => word(each.level)),
      place: cells.map((each) => word(each.place)),
      year: cells.map((each) => word(each.year)),
      more: cells.map(({ rows, counts }) => rows - counts.reduce((sum, [, count]) => sum + count, 0)),
      size: cells.map(({ counts }) => counts.length),
    },
    steps: cells.flatMap(({ counts }) =>
      counts.map(
        ([usd], index) => wageStep(usd) - (index === 0 ? 0 : wageStep((counts[index - 1] as [number, number])[0])),
      ),
    ),
    counts: cells.flatMap(({ counts }) => counts.map(([, count]) => count)),
    employers: named.map(({ employers }) => employers as number),
    largest: named.map(({ largest }) => largest as number),
    words,
  }
}

/** The file that was packed; its marginals stand in the order of `selections`. */
export function unpackFile({ source, years, words, cells, steps, counts, employers, largest }: PackedFile): CellFile {
  const word = (column: Column, index: number) => words[column[index] as number]
  let next = 0
  const unpacked = cells.role.map((_, index): Cell => {
    let step = 0
    let observed = 0
    const pairs = Array.from({ length: cells.size[index] as number }, (): [number, number] => {
      step += steps[next] as number
      const count = counts[next] as number
      observed += count
      next += 1
      return [wageAt(step), count]
    })
    return {
      role: word(cells.role, index),
      level: word(cells.level, index),
      place: word(cells.place, index),
      year: word(cells.year, index),
      rows: observed + (cells.more[index] as number),
      counts: pairs,
    } as Cell
  })
  return {
    source,
    years,
    cells: unpacked,
    marginals: selections(unpacked, years).map((selection, index) => ({
      ...selection,
      employers: employers[index] ?? null,
      largest: largest[index] ?? null,
    })),
  }
}

type SelectedCells = Omit<Marginal, 'employers' | 'largest'>

function keyOf({ role, level, place, year }: SelectedCells | Marginal): string {
  return `${role} ${level} ${place} ${year}`
}

/**
 * Every selection that a page offers of some cells and their counts, in the order in which the cells first belong to one: the
 * cell’s own level and all, its place and the country, its year and, in a file of several, all.
 */
export function selections(cells: readonly Cell[], years: CellFile['years']): SelectedCells[] {
  const found = new Map<string, SelectedCells>()
  for (const { role, level, place, year, rows, counts } of cells) {
    const n = counts.reduce((sum, [, count]) => sum + count, 0)
    for (const eachLevel of [level, 'all'] as const)
      for (const eachPlace of new Set([place, 'US']))
        for (const eachYear of years.length > 1 ? ([year, 'all'] as const) : [year]) {
          const selection = { role, level: eachLevel, place: eachPlace, year: eachYear, n, rows }
          const before = found.get(keyOf(selection))
          found.set(keyOf(selection), before ? { ...before, n: before.n + n, rows: before.rows + rows } : selection)
        }
  }
  return [...found.values()]
}
