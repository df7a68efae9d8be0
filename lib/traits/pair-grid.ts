/** Every pair of some roles in one square: how alike they are, and the counts behind it. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import type { GridPoster } from '@/lib/drawing/grid-poster'
import { valueOrNull } from '@/lib/value/absence'
import { type Interval, middleOf } from '@/lib/value/interval'
import { pairsOf } from '@/lib/value/pairs'
import { tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { formatCountInterval, formatShareInterval } from '@/lib/words/format'
import { type LikenessStep, likenessStep } from './likeness-classes'
import { similarity, type TraitCounts, traitCounts, traitCoverage } from './similarity'

export type PairCell =
  | { readonly kind: 'self' }
  | { readonly kind: 'similarity'; readonly value: Interval; readonly ramp: LikenessStep }
  | ({ readonly kind: 'counts' } & TraitCounts)
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * The square of the roles, row by row: below the diagonal each pair's similarity, above it how many traits both hold and
 * how many either does.
 */
export function pairGrid(roles: readonly Role[], traits: readonly Trait[]): PairCell[][] {
  return roles.map((row, rowIndex) =>
    roles.map((column, columnIndex): PairCell => {
      if (rowIndex === columnIndex) return { kind: 'self' }
      if (columnIndex > rowIndex) return { kind: 'counts', ...traitCounts(row, column, traits) }
      const value = similarity(row, column, traits)
      if (value.kind === 'unknown') return { kind: 'unknown', why: value.why }
      return { kind: 'similarity', value: value.value, ramp: likenessStep(value.value) }
    }),
  )
}

/** Every pair of the roles, the most alike first by the middle of its interval; those that cannot be compared last. Ties keep the roles' order. */
export function rankedPairs(roles: readonly Role[], traits: readonly Trait[]): [Role, Role][] {
  const middle = (a: Role, b: Role) => {
    const found = similarity(a, b, traits)
    return found.kind === 'known' ? middleOf(found.value) : -1
  }
  return pairsOf(roles)
    .map(([a, b]): [Role, Role, number] => [a, b, middle(a, b)])
    .sort(([, , one], [, , other]) => other - one)
    .map(([a, b]) => [a, b])
}

/** Similarity and both coverages of every pair, as shares from 0 to 1, unrounded; and how many traits both hold, and either. */
export function pairTable(roles: readonly Role[], traits: readonly Trait[]): CsvTable {
  const pairs = pairsOf(roles).map(([a, b]) => ({
    a,
    b,
    alike: valueOrNull(similarity(a, b, traits)),
    ofA: valueOrNull(traitCoverage(a, b, traits)),
    ofB: valueOrNull(traitCoverage(b, a, traits)),
    ...traitCounts(a, b, traits),
  }))
  return tableOf(pairs, {
    role_a: ({ a }) => a.name,
    role_b: ({ b }) => b.name,
    similarity_min: ({ alike }) => alike?.min ?? null,
    similarity_max: ({ alike }) => alike?.max ?? null,
    share_of_a_covered_by_b_min: ({ ofA }) => ofA?.min ?? null,
    share_of_a_covered_by_b_max: ({ ofA }) => ofA?.max ?? null,
    share_of_b_covered_by_a_min: ({ ofB }) => ofB?.min ?? null,
    share_of_b_covered_by_a_max: ({ ofB }) => ofB?.max ?? null,
    traits_held_by_both_min: ({ both }) => both.min,
    traits_held_by_both_max: ({ both }) => both.max,
    traits_held_by_either_min: ({ either }) => either.min,
    traits_held_by_either_max: ({ either }) => either.max,
  })
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
  return { text: cell.kind === 'counts' ? describeCounts(cell) : 'no data', paint: null }
}

/** How many traits both hold of how many either does: "35–37 of 46". */
function describeCounts({ both, either }: TraitCounts): string {
  return `${formatCountInterval(both)} of ${formatCountInterval(either)}`
}
