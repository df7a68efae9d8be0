/** How many ranges are posted in single areas. */
import type { CellFile } from '@/data/schema/market'
import type { PostedFile } from '@/data/schema/posted'
import { type AreaCount, type AreaCounts, areaCounts, medianKey } from '@/lib/evidence/medians'
import { placeKind } from '@/lib/evidence/recorded'
import type { SourceId } from '@/lib/source/registry'

/**
 * What each source counts in areas: one that keeps its single ranges by them, the others by their cells. Cells leave out areas that
 * fewer than five ranges name, since they show no figure; a range there is one for all that.
 */
export function areaCountsBySource(
  cells: Readonly<Record<SourceId, CellFile>>,
  ranges: Readonly<Partial<Record<SourceId, PostedFile>>>,
): Record<SourceId, AreaCounts> {
  return Object.fromEntries(
    Object.entries(cells).map(([source, file]) => {
      const posted = ranges[source]
      return [source, posted ? postedAreaCounts(posted) : areaCounts(file)]
    }),
  )
}

function postedAreaCounts({ roles, levels, employers, places, ranges }: PostedFile): AreaCounts {
  const found = new Map<string, { n: number; readonly families: Set<string> }>()
  for (const [, role, level, employer, , place] of ranges)
    for (const id of new Set(places[place]?.[1])) {
      if (placeKind(id) !== 'area') continue
      const key = medianKey(roles[role] ?? '', levels[level] ?? '', id)
      const own = found.get(key) ?? { n: 0, families: new Set<string>() }
      found.set(key, own)
      own.n += 1
      const [printed = '', family] = employers[employer] ?? []
      own.families.add(family ?? printed)
    }
  return Object.fromEntries(
    [...found].map(([key, { n, families }]): [string, AreaCount] => [key, { n, employers: families.size }]),
  )
}
