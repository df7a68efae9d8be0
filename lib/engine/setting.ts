/** Whose pay is asked for and where, with what the place does to it: resolved once for every basis, level and date asked. */
import type { MixPart } from '@/lib/evidence/occupation'
import { type LaborCost, laborCost, noAreaWages, type Place, statesOf } from '@/lib/place/geography'
import { type Answer, known } from '@/lib/value/absence'
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
  readonly differential: Answer<Differential> | null
  readonly role: RoleIndex
  readonly month: string
  readonly aging: Aging
}

/** The role and place of an ask in a release. */
export function settingOf(index: ReleaseIndex, asked: Pick<QuoteAsk, 'role' | 'place'>): Setting {
  const role = index.roles.get(asked.role) ?? null
  const place = index.placesById.get(asked.place) ?? null
  const named = { role: asked.role, place: place?.id ?? asked.place }
  return { index, asked: named, role, place, differential: role && place && differentialOf(index, role, place) }
}

/** The same setting where an ask is of its role and place, else that of the ask. */
export function settingFor(setting: Setting, ask: QuoteAsk): Setting {
  const { role, place } = setting.asked
  return ask.role === role && ask.place === place ? setting : settingOf(setting.index, ask)
}

/** The wages that a place's cost of labor is made of: the area that stands for it, and its occupations' means there and nationally. */
export interface Differential {
  readonly areaId: string
  readonly areaName: string
  /** Whether the area stands for a state that it lies in. */
  readonly isBestPaid: boolean
  readonly ratio: number
  /** By occupation: shares of the role's mix, and mean wages in US dollars a year. */
  readonly shares: readonly number[]
  readonly there: readonly number[]
  readonly everywhere: readonly number[]
}

/**
 * The cost of labor behind a quote's place: of an area its own, of a state that of its best-paid area, since filings crowd
 * there; null for the country. Unknown where the publisher lists no wages, and for a role without an occupation mix.
 */
export function differentialOf(
  { places, placesById }: ReleaseIndex,
  { mix, bestPaid }: RoleIndex,
  place: Place,
): Answer<Differential> | null {
  if (place.kind === 'country') return null
  if (mix.kind === 'unknown') return mix
  const standing = place.kind === 'area' ? place : placesById.get(bestPaid.get(place.id)?.id ?? '')
  if (standing?.kind !== 'area') return noAreaWages(place.name)
  const { area } = standing
  const cost = laborCost(area, mix.value, places.nationalMeans)
  if (cost.kind === 'unknown') return cost
  return known({
    areaId: area.id,
    areaName: area.name,
    isBestPaid: place.kind === 'state',
    ...wagesOf(cost.value, mix.value, 'means' in area.labour ? area.labour.means : {}, places.nationalMeans),
  })
}

function wagesOf(
  { ratio }: LaborCost,
  mix: readonly MixPart[],
  there: Readonly<Record<string, number>>,
  everywhere: Readonly<Record<string, number>>,
) {
  const known = mix.filter(({ soc }) => there[soc] !== undefined && everywhere[soc] !== undefined)
  return {
    ratio,
    shares: known.map(({ share }) => share),
    there: known.map(({ soc }) => there[soc] as number),
    everywhere: known.map(({ soc }) => everywhere[soc] as number),
  }
}

/** The state of a place: itself, or the one that an area's name puts first; null for the country. */
export function stateOf(place: Place): string | null {
  if (place.kind === 'country') return null
  return place.kind === 'state' ? place.id : (statesOf(place.area)[0] ?? null)
}
