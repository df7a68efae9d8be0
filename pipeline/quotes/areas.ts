/** Areas, which no model is fitted by: what labor costs there beside their state, and which observations name them. */
import type { OccupationFile, PlaceFile } from '@/data/schema/market'
import { occupationMix } from '@/lib/evidence/occupation'
import { placeKind } from '@/lib/evidence/recorded'
import { placeOf, stateOf } from '@/lib/place/geography'
import { costOfLabor } from '@/lib/place/labor/cost'
import type { SourceId } from '@/lib/source/registry'
import { quoted, type Store } from '../store'
import type { LaborLog } from './elasticity'
import type { Observation } from './observations'

/** The state that an area is quoted from, and what labor costs in the area beside it, a logarithm; null of anything but an area. */
export type NestedArea = (role: string, where: string) => { readonly state: string; readonly log: number } | null

export function nestedAreas(occupations: OccupationFile, places: PlaceFile, logOf: LaborLog): NestedArea {
  return (role, where) => {
    const [mix, place] = [occupationMix(occupations, role), placeOf(places, where)]
    const state = place?.kind === 'area' ? stateOf(place) : null
    if (place?.kind !== 'area' || state === null || mix.kind === 'unknown') return null
    const [cost, wider] = [costOfLabor(places, mix.value, place), logOf(role, state)]
    return cost.kind === 'known' && wider !== null ? { state, log: cost.value.log - wider } : null
  }
}

/** The areas that an observation names; none where its source records none. */
export type AreasOf = (observation: Observation) => readonly string[]

/** The areas that each observation of a source names, by employer and what tells its rows apart. */
export async function areasNamed(store: Store, source: SourceId): Promise<AreasOf> {
  const rows = await store.rows<Pick<Observation, 'employer' | 'subject'> & { readonly place: string }>(`
    select distinct employer, subject, place from classified where source = ${quoted(source)} order by employer, subject, place`)
  const found = new Map<string, string[]>()
  for (const { employer, subject, place } of rows) {
    if (placeKind(place) !== 'area') continue
    const key = JSON.stringify([employer, subject])
    const own = found.get(key)
    if (own) own.push(place)
    else found.set(key, [place])
  }
  return ({ employer, subject }) => found.get(JSON.stringify([employer, subject])) ?? []
}
