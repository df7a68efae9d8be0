/**
 * The cells of a source as they travel to the browser: columns of small whole numbers instead of named records, a tenth of
 * the bytes. Unpacking gives back the same file.
 */
import type { Cell, CellFile, CellSource, Marginal } from '@/data/schema/market'

type Column = readonly number[]

export interface PackedFile {
  readonly source: CellSource
  readonly years: CellFile['years']
  /** What the columns `role`, `level`, `place` and `year` point into. */
  readonly words: readonly (string | number)[]
  /** `more`: rows beyond the distinct observations; `size`: how many of `steps` and `counts` belong to the cell. */
  readonly cells: Readonly<Record<'role' | 'level' | 'place' | 'year' | 'more' | 'size', Column>>
  /** From one wage of a cell to the next, on the scale of `wageStep`. */
  readonly steps: Column
  readonly counts: Column
  readonly marginals: Readonly<Record<'role' | 'level' | 'place' | 'year' | 'n' | 'more', Column>> & {
    readonly employers: readonly (number | null)[]
    readonly largest: readonly (number | null)[]
  }
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

/** A file in columns. Throws RangeError on wages that `wageStep` cannot place. */
export function packFile({ source, years, cells, marginals }: CellFile): PackedFile {
  const words: (string | number)[] = []
  const places = new Map<string | number, number>()
  const word = (value: string | number) => {
    const known = places.get(value) ?? words.push(value) - 1
    places.set(value, known)
    return known
  }
  const heads = (records: readonly (Cell | Marginal)[]) => ({
    role: records.map((each) => word(each.role)),
    level: records.map((each) => word(each.level)),
    place: records.map((each) => word(each.place)),
    year: records.map((each) => word(each.year)),
  })
  return {
    source,
    years,
    cells: {
      ...heads(cells),
      more: cells.map(({ rows, counts }) => rows - counts.reduce((sum, [, count]) => sum + count, 0)),
      size: cells.map(({ counts }) => counts.length),
    },
    steps: cells.flatMap(({ counts }) =>
      counts.map(
        ([usd], index) => wageStep(usd) - (index === 0 ? 0 : wageStep((counts[index - 1] as [number, number])[0])),
      ),
    ),
    counts: cells.flatMap(({ counts }) => counts.map(([, count]) => count)),
    marginals: {
      ...heads(marginals),
      n: marginals.map(({ n }) => n),
      more: marginals.map(({ rows, n }) => rows - n),
      employers: marginals.map(({ employers }) => employers),
      largest: marginals.map(({ largest }) => largest),
    },
    words,
  }
}

/** The file that was packed. */
export function unpackFile({ source, years, words, cells, steps, counts, marginals }: PackedFile): CellFile {
  const word = (column: Column, index: number) => words[column[index] as number]
  const head = (columns: PackedFile['cells'] | PackedFile['marginals'], index: number) => ({
    role: word(columns.role, index),
    level: word(columns.level, index),
    place: word(columns.place, index),
    year: word(columns.year, index),
  })
  let next = 0
  return {
    source,
    years,
    cells: cells.role.map((_, index) => {
      let step = 0
      let observed = 0
      const pairs = Array.from({ length: cells.size[index] as number }, (): [number, number] => {
        step += steps[next] as number
        const count = counts[next] as number
        observed += count
        next += 1
        return [wageAt(step), count]
      })
      return { ...head(cells, index), rows: observed + (cells.more[index] as number), counts: pairs } as Cell
    }),
    marginals: marginals.role.map((_, index) => {
      const n = marginals.n[index] as number
      return {
        ...head(marginals, index),
        n,
        rows: n + (marginals.more[index] as number),
        employers: marginals.employers[index] ?? null,
        largest: marginals.largest[index] ?? null,
      } as Marginal
    }),
  }
}
