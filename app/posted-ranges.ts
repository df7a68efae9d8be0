/** The single ranges of each role, read once for those that ask. */
import { market } from '@/data'
import { type PostedRange, type RoleRanges, roleRanges, unpackedRanges } from '@/lib/evidence/posted/ranges'
import { namedAreas } from '@/lib/place/names/areas'
import { nameSeveral } from '@/lib/place/several'
import type { SourceId } from '@/lib/source/registry'
import { once } from './once'

const names = once(() => {
  const { places, gazetteer } = market()
  const areas = namedAreas({ places, gazetteer, aliases: [] })
  return {
    areas: new Map(areas.map(({ id, name }) => [id, name])),
    states: new Map(places.states.map(({ id, name }) => [id, name])),
  }
})

/** The ranges of a role as they travel to the browser; null where the source keeps none. */
export function packedRanges(source: SourceId, role: string): RoleRanges | null {
  const file = market().ranges[source]
  return file ? roleRanges(file, role, (ids) => nameSeveral(ids, names())) : null
}

const kept = new Map<string, readonly PostedRange[]>()

/** The ranges of a role, newest first; none where the source keeps none. */
export function postedRanges(source: SourceId, role: string): readonly PostedRange[] {
  const key = `${source} ${role}`
  const before = kept.get(key)
  if (before) return before
  const packed = packedRanges(source, role)
  const ranges = packed ? unpackedRanges(packed) : []
  kept.set(key, ranges)
  return ranges
}
