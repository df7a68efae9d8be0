/** Whose pay is asked for and where, with what the place does to it: resolved once for every basis, level and date asked. */
import { type LaborCost, laborCost, noAreaWages, type Place, placeOf, statesOf } from '@/lib/place/geography'
import { type Answer, known, unknown } from '@/lib/value/absence'
import type { Aging } from './aging'
import type { QuoteAsk } from './ask'
import type { ReleaseIndex, RoleIndex } from './release'

/** A role in a place, as one release knows them; null for what it does not have. */
export interface Setting {
  readonly index: ReleaseIndex
  /** As asked, the place by its own id. */
  readonly asked: Pick<QuoteAsk, 'role' | 'place'>
  readonly role: RoleIndex | null
  readonly place: Place | null
  /** Null for the country, and where role or place is. */
  readonly differential: Answer<Differential> | null
}

/** What a quote is made of once its role, place and age are known. */
export interface Making {
  readonly index: ReleaseIndex
  readonly ask: QuoteAsk
  readonly place: Place
  /** Null for the country; unknown where no wages of the place are published. */
  readonly differential: Answer<Differential> | null
  readonly role: RoleIndex
  readonly referenceMonth: string
  readonly aging: Aging
}

/** The role and place of an ask in a release. */
export function settingOf(index: ReleaseIndex, asked: Pick<QuoteAsk, 'role' | 'place'>): Setting {
  const role = index.roles.get(asked.role) ?? null
  const place = placeOf(index.places, asked.place)
  const named = { role: asked.role, place: place?.id ?? asked.place }
  return { index, asked: named, role, place, differential: role && place && differentialOf(index, role, place) }
}

/** The same setting where an ask is of its role and place, else that of the ask. */
export function settingFor(setting: Setting, ask: QuoteAsk): Setting {
  const { role, place } = setting.asked
  return ask.role === role && ask.place === place ? setting : settingOf(setting.index, ask)
}

/** A place's cost of labor, and the area whose it is. */
export interface Differential extends LaborCost {
  readonly areaName: string
  /** Whether the area stands for a state that it lies in. */
  readonly isBestPaid: boolean
}

/**
 * The cost of labor behind a quote's place: of an area its own, of a state that of its best-paid area, since filings crowd
 * there; null for the country, and none of remote work. Unknown where the publisher lists no wages, and for a role without an occupation mix.
 */
export function differentialOf(
  { places }: ReleaseIndex,
  { mix, bestPaid }: RoleIndex,
  place: Place,
): Answer<Differential> | null {
  if (place.kind === 'country') return null
  if (place.kind === 'remote') return unknown('not-defined', 'Remote jobs have no cost of labor of their own.')
  if (mix.kind === 'unknown') return mix
  const standing = place.kind === 'area' ? place : placeOf(places, bestPaid.get(place.id)?.id ?? '')
  if (standing?.kind !== 'area') return noAreaWages(place.name)
  const cost = laborCost(standing.area, mix.value, places.nationalMeans)
  if (cost.kind === 'unknown') return cost
  return known({ ...cost.value, areaName: standing.area.name, isBestPaid: place.kind === 'state' })
}

/** The state of a place: itself, or the one that an area's name puts first; null for the country and for remote work. */
export function stateOf(place: Place): string | null {
  if (place.kind === 'country' || place.kind === 'remote') return null
  return place.kind === 'state' ? place.id : (statesOf(place.area)[0] ?? null)
}
