/** What a selection's marginal says beside its name, as it travels: each count by what it lacks of the most that it can be, mostly nothing. */
import type { Marginal } from '@/data/schema/market'

/** Observations and rows counted from the cells of a selection. */
export interface CountedCells {
  readonly n: number
  readonly rows: number
}

/**
 * A marginal without its name. `n` and `rows` are what they exceed a count of its cells by; employers what they lack of the
 * observations, the largest one's what they lack of those that the others leave it, and so on for those above the minimum.
 */
export type PackedMarginal = Omit<Marginal, 'role' | 'level' | 'place' | 'year'>

/** A marginal beside the count of its cells. */
export function packMarginal(
  { role: _, level: __, place: ___, year: ____, ...marginal }: Marginal,
  cells: CountedCells,
): PackedMarginal {
  const { n, rows, employers, atMinimum } = marginal
  return { ...marginal, n: n - cells.n, rows: rows - cells.rows, ...lacking(marginal, n, employers, atMinimum) }
}

/** A marginal as it was packed beside the count of its cells. */
export function unpackMarginal(packed: PackedMarginal, cells: CountedCells): PackedMarginal {
  const [n, rows] = [packed.n + cells.n, packed.rows + cells.rows]
  const employers = packed.employers === null ? null : n - packed.employers
  const lack = packed.atMinimum
  const above = lack && n - lack.above.n
  const atMinimum =
    lack && above !== undefined
      ? {
          rows: n - above + lack.rows,
          above: { ...lack.above, n: above, employers: Math.min(above, employers ?? above) - lack.above.employers },
        }
      : undefined
  return {
    ...packed,
    n,
    rows,
    employers,
    largest: packed.largest === null ? null : mostOfOne(n, employers) - packed.largest,
    ...(atMinimum && { atMinimum }),
  }
}

function lacking(
  { largest }: Pick<Marginal, 'largest'>,
  n: number,
  employers: number | null,
  atMinimum: Marginal['atMinimum'],
): Pick<PackedMarginal, 'employers' | 'largest' | 'atMinimum'> {
  return {
    employers: employers === null ? null : n - employers,
    largest: largest === null ? null : mostOfOne(n, employers) - largest,
    ...(atMinimum && { atMinimum: belowMost(atMinimum, n, employers) }),
  }
}

function belowMost(
  { rows, above }: NonNullable<Marginal['atMinimum']>,
  n: number,
  employers: number | null,
): NonNullable<Marginal['atMinimum']> {
  return {
    rows: rows - (n - above.n),
    above: { ...above, n: n - above.n, employers: Math.min(above.n, employers ?? above.n) - above.employers },
  }
}

/** The most observations that one employer can have where each of the others has one. */
function mostOfOne(n: number, employers: number | null): number {
  return n - (employers ?? 1) + 1
}
