/** Every pair of some roles in one square: how alike they are, and the counts behind it. */
import type { Role, Trait } from '@/data/schema'
import type { CsvTable } from './csv'
import { rampClass } from './drawing'
import { formatShareInterval } from './format'
import type { Interval } from './interval'
import { pairsOf } from './pairs'
import type { GridPoster } from './poster'
import { coverage, similarity } from './similarity'
import { levelsOf, partition } from './traits'

export type PairCell =
  | { readonly kind: 'self' }
  | { readonly kind: 'similarity'; readonly value: Interval; readonly ramp: ReturnType<typeof rampClass> }
  | { readonly kind: 'counts'; readonly shared: number; readonly either: number }
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * The square of the roles, row by row. Below the diagonal stands each pair's similarity; above it the same again
 * (`mirror`), or how many traits both hold of those that either does (`counts`).
 */
export function pairGrid(roles: readonly Role[], traits: readonly Trait[], above: 'mirror' | 'counts'): PairCell[][] {
  const ids = traits.map((trait) => trait.id)
  return roles.map((row, rowIndex) =>
    roles.map((column, columnIndex): PairCell => {
      if (rowIndex === columnIndex) return { kind: 'self' }
      if (above === 'counts' && columnIndex > rowIndex) return countsOf(row, column, ids)
      const value = similarity(levelsOf(row), levelsOf(column), ids)
      if (value.kind === 'unknown') return { kind: 'unknown', why: value.why }
      return { kind: 'similarity', value: value.value, ramp: rampClass((value.value.min + value.value.max) / 2) }
    }),
  )
}

function countsOf(a: Role, b: Role, ids: readonly string[]): PairCell {
  const placements = partition([levelsOf(a), levelsOf(b)], ids)
  const shared = placements.filter((each) => each.kind === 'shared').length
  return { kind: 'counts', shared, either: shared + placements.filter((each) => each.kind === 'only').length }
}

/** Similarity and both coverages of every pair, as shares from 0 to 1; unrounded. */
export function pairTable(roles: readonly Role[], traits: readonly Trait[]): CsvTable {
  const ids = traits.map((trait) => trait.id)
  const rows = pairsOf(roles).map(([a, b]) => {
    const [levelsA, levelsB] = [levelsOf(a), levelsOf(b)]
    const answers = [
      similarity(levelsA, levelsB, ids),
      coverage(levelsA, levelsB, ids),
      coverage(levelsB, levelsA, ids),
    ]
    const ends = answers.flatMap((answer) =>
      answer.kind === 'known' ? [answer.value.min, answer.value.max] : [null, null],
    )
    return [a.name, b.name, ...ends]
  })
  const columns = [
    'role_a',
    'role_b',
    'similarity_min',
    'similarity_max',
    'share_of_a_covered_by_b_min',
    'share_of_a_covered_by_b_max',
    'share_of_b_covered_by_a_min',
    'share_of_b_covered_by_a_max',
  ]
  return { columns, rows }
}

/** The same square as a picture's cells. */
export function pairPoster(roles: readonly Role[], grid: readonly (readonly PairCell[])[]): GridPoster {
  return {
    columns: roles.map((role) => role.mark.code),
    rows: roles.map((role) => role.shortName),
    cells: grid.map((row) => row.map(posterCell)),
  }
}

function posterCell(cell: PairCell) {
  if (cell.kind === 'self') return null
  if (cell.kind === 'similarity') return { text: formatShareInterval(cell.value), paint: cell.ramp }
  return { text: cell.kind === 'counts' ? `${cell.shared} of ${cell.either}` : 'no data', paint: null }
}
