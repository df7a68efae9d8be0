/** What a place does to a quote: the cost of labour there, or in a state's best-paid area. */
import type { MixPart } from '@/lib/evidence/occupation'
import { type LabourCost, labourCost, type Place, statesOf } from '@/lib/place/geography'
import { type Answer, known, unknown } from '@/lib/value/absence'
import type { ReleaseIndex, RoleIndex } from './release'

/** The wages that a place's cost of labour is made of: the area that stands for it, and its occupations' means there and nationally. */
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
 * The cost of labour behind a quote's place: of an area its own, of a state that of its best-paid area, since filings crowd
 * there; null for the country. Unknown where the publisher lists no wages, and for a role without an occupation mix.
 */
export function differentialOf(
  facts: ReleaseIndex,
  { mix, bestPaid }: RoleIndex,
  place: Place,
): Answer<Differential> | null {
  if (place.kind === 'country') return null
  if (mix.kind === 'unknown') return mix
  const standing = place.kind === 'area' ? place : facts.placesById.get(bestPaid.get(place.id)?.id ?? '')
  if (standing?.kind !== 'area')
    return unknown('no-data', `The publisher lists no wages for any area of ${place.name}.`)
  const { area } = standing
  const cost = labourCost(area, mix.value, facts.places.nationalMeans)
  if (cost.kind === 'unknown') return cost
  return known({
    areaId: area.id,
    areaName: area.name,
    isBestPaid: place.kind === 'state',
    ...wagesOf(cost.value, mix.value, 'means' in area.labour ? area.labour.means : {}, facts.places.nationalMeans),
  })
}

function wagesOf(
  { ratio }: LabourCost,
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
