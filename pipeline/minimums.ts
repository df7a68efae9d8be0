/** The legal minimum under each marginal: how many of its rows stand there, and the median of the observations above it. */
import type { Marginal } from '@/data/schema/market'
import { cellsOf, percentileOf } from '@/lib/evidence/cells'
import { showsOf } from '@/lib/evidence/suppression'
import { country } from '@/lib/value/country'
import { grouped } from '@/lib/value/grouped'
import type { Counted } from './counted'

/**
 * What a source's marginals say of the legal minimum, from its counted cells; undefined where it is not known of every row. A
 * median that the thresholds of METHODS 3 hide is null.
 */
export function minimums(cells: readonly Counted[]): (marginal: Counted) => Marginal['atMinimum'] {
  const byRole = grouped(cells, ({ role }) => role)
  const overlaps = cells.some(({ place }) => place === country)
  return ({ role, level, place, year, filed, judged, held, above, above_employers: employers }) => {
    if (held === null || above === null || employers === null || judged !== filed) return undefined
    const chosen = (byRole.get(role) ?? []).filter(
      (cell) =>
        (level === 'all' || cell.level === level) &&
        (cell.place === place || (place === country && !overlaps)) &&
        (year === 0 || cell.year === year),
    )
    const p50 = showsOf({ n: above, employers }) === 'none' ? null : medianAbove(chosen)
    return { rows: held, above: { n: above, employers, p50 } }
  }
}

function medianAbove(cells: readonly Counted[]): number {
  const counts = new Map<number, number>()
  for (const { usd, above } of cells) if (usd !== null && above) counts.set(usd, (counts.get(usd) ?? 0) + above)
  return percentileOf(cellsOf([...counts].sort(([a], [b]) => a - b)), 0.5)
}
