/** What a place does to pay: the cost of labor, which employers pay, and apart from it the cost of living. */
import type { Area, PlaceFile } from '@/data/schema/market'
import { leastCovered, type MixPart } from '@/lib/evidence/occupation'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import { percentile } from '@/lib/value/percentile'
import { formatShare } from '@/lib/words/format'

/** A place that the data knows: the country, work from anywhere in it, a state or an area within states. */
export type Place =
  | { readonly kind: 'country'; readonly id: 'US'; readonly name: string }
  | { readonly kind: 'remote'; readonly id: typeof remoteId; readonly name: string }
  | { readonly kind: 'state'; readonly id: string; readonly name: string }
  | { readonly kind: 'area'; readonly id: string; readonly name: string; readonly area: Area }

/** Work from anywhere in the country: a place of its own. */
export const remoteId = 'US-remote'

/** Why a source has nothing of remote work; `inText` is its name inside a sentence. */
export function remoteLack(inText: string): string {
  return `Not recorded: our data from ${inText} doesn’t separate remote jobs.`
}

/** What employers pay in an area for a mix of occupations. */
export interface LaborCost {
  /** As a multiple of the country: 1.3 is 30 % more. */
  readonly ratio: number
  /** What it is made of, the occupations that have a mean both there and nationally, in US dollars a year. */
  readonly parts: readonly { readonly share: number; readonly there: number; readonly everywhere: number }[]
}

/** A state's areas by their cost of labor: the middle one, the lowest and the highest by name, and how many there are. */
export interface StateLabor {
  readonly ratio: number
  readonly lowest: AreaLabor
  readonly highest: AreaLabor
  readonly areas: number
}

/** An area and the ratio of its cost of labor. */
export interface AreaLabor {
  readonly id: string
  readonly name: string
  readonly ratio: number
}

/** What the same life costs, as a price parity with the country at 100, and the place the publisher computed it for. */
export interface LivingCost {
  readonly name: string
  readonly rpp: number
}

/**
 * The place of an id: `US`, `US-remote`, a state as `US-CA`, or an area as `cbsa-41860` or by its publisher's code, 41860; null when there
 * is none.
 */
export function placeOf({ areas, states }: PlaceFile, id: string): Place | null {
  if (id === 'US') return { kind: 'country', id, name: 'United States' }
  if (id === remoteId) return { kind: 'remote', id, name: 'Remote (US)' }
  const state = states.find((each) => each.id === id)
  if (state) return { kind: 'state', id, name: state.name }
  const area = areas.find((each) => each.id === id || each.id === `cbsa-${id}`)
  return area ? { kind: 'area', id: area.id, name: area.name, area } : null
}

/** The states an area reaches into, the one first that its name puts first: "New York-Newark-Jersey City, NY-NJ" is New York’s. */
export function statesOf({ name, states }: Pick<Area, 'name' | 'states'>): string[] {
  const named = (name.split(', ').at(-1) ?? '').split('-').map((code) => `US-${code}`)
  const rank = (state: string) => (named.includes(state) ? named.indexOf(state) : named.length)
  return states.toSorted((a, b) => rank(a) - rank(b))
}

/**
 * The cost of labor of an occupation mix in an area: Σ share × area mean ÷ Σ share × national mean, over the occupations that
 * both have. Means of the same survey vintage: OFLC wage level III of the area, OEWS mean of the country.
 * `no-data` with the area's own reason, or when the occupations in common are less than half of the mix.
 */
export function laborCost(
  { labour: labor }: Pick<Area, 'labour'>,
  mix: readonly MixPart[],
  nationalMeans: PlaceFile['nationalMeans'],
): Answer<LaborCost> {
  if ('why' in labor) return unknown('no-data', labor.why)
  const parts = mix.flatMap(({ soc, share }) => {
    const [there, everywhere] = [labor.means[soc], nationalMeans[soc]]
    return there === undefined || everywhere === undefined ? [] : [{ share, there, everywhere }]
  })
  const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((total, part) => total + of(part), 0)
  const covered = sum(({ share }) => share)
  if (covered < leastCovered) {
    const reason = `Area and country both have a mean wage for only ${formatShare(covered)} of the role’s filings.`
    return unknown('no-data', reason)
  }
  return known({
    ratio: sum(({ share, there }) => share * there) / sum(({ share, everywhere }) => share * everywhere),
    parts,
  })
}

/** The areas of a state whose cost of labor is known, by ratio from the lowest; those across a border count in each state. */
export function areasOf({ areas, nationalMeans }: PlaceFile, mix: readonly MixPart[], state: string): AreaLabor[] {
  return areas
    .filter(({ states }) => states.includes(state))
    .flatMap((area) => {
      const cost = laborCost(area, mix, nationalMeans)
      return cost.kind === 'known' ? [{ id: area.id, name: area.name, ratio: cost.value.ratio }] : []
    })
    .sort((a, b) => a.ratio - b.ratio)
}

/**
 * The cost of labor in a state: the median (type 7) of its areas, with the lowest and highest. The areas are not weighed: the
 * publisher gives no employment by area. `no-data` when no area of the state has one.
 */
export function stateLabor(places: PlaceFile, mix: readonly MixPart[], state: string): Answer<StateLabor> {
  const areas = areasOf(places, mix, state)
  const [lowest, highest] = [areas[0], areas.at(-1)]
  if (lowest === undefined || highest === undefined) return noAreaWages('this state')
  const ratios = areas.map(({ ratio }) => ratio)
  return known({ ratio: percentile(ratios, 0.5), lowest, highest, areas: areas.length })
}

/** That no area of a state has wages; `state` is its name. */
export function noAreaWages(state: string): Unknown {
  return unknown('no-data', `The publisher lists no wages for any area of ${state}.`)
}

/** The cost of living in a place; `no-data` where the publisher computes none. Never to be mixed with the cost of labor. */
export function livingCost({ states }: PlaceFile, place: Place): Answer<LivingCost> {
  if (place.kind === 'country') return known({ name: place.name, rpp: 100 })
  if (place.kind === 'remote') return unknown('not-defined', 'Remote work has no cost of living of its own.')
  const living = place.kind === 'area' ? place.area.living : states.find(({ id }) => id === place.id)?.living
  return living ? known(living) : unknown('no-data', 'The publisher computes no price parity for this place.')
}

/** A place after "in": the country takes its article. */
export function inPlace({ kind, name }: Pick<Place, 'kind' | 'name'>): string {
  return kind === 'country' ? `the ${name}` : name
}
