/** Places: which there are, which states an area is of, and what living costs there. */
import type { Area, PlaceFile } from '@/data/schema/market'
import { type Answer, known, unknown } from '@/lib/value/absence'
import { country, countryPlace } from '@/lib/value/country'

/** An area by name, without what is paid there. */
export type NamedArea = Pick<Area, 'id' | 'name' | 'states' | 'living'>

/** The places of a release by name, whatever it knows of their pay. */
export interface PlaceList {
  readonly states: readonly Pick<PlaceFile['states'][number], 'id' | 'name' | 'living'>[]
  readonly areas: readonly NamedArea[]
}

/** A place that the data knows: the country, work from anywhere in it, a state or an area within states. */
export type Place =
  | { readonly kind: 'country'; readonly id: typeof country; readonly name: string }
  | { readonly kind: 'remote'; readonly id: typeof remoteId; readonly name: string }
  | { readonly kind: 'state'; readonly id: string; readonly name: string }
  | { readonly kind: 'area'; readonly id: string; readonly name: string; readonly area: NamedArea }

/** Work from anywhere in the country: a place of its own. */
export const remoteId = 'US-remote'
const remoteName = 'Remote (US)'

/** Why a source has nothing of remote work; `inText` is its name inside a sentence. */
export function remoteLack(inText: string): string {
  return `Not recorded: our data from ${inText} doesn’t separate remote jobs.`
}

/** What the same life costs, as a price parity with the country at 100, and the place the publisher computed it for. */
export interface LivingCost {
  readonly name: string
  readonly rpp: number
}

/**
 * The place of an id: `US`, `US-remote`, a state as `US-CA`, or an area as `cbsa-41860` or by its publisher's code, 41860 or
 * 0600007; null when there is none.
 */
export function placeOf({ areas, states }: PlaceList, id: string): Place | null {
  if (id === country) return { kind: 'country', ...countryPlace }
  if (id === remoteId) return { kind: 'remote', id, name: remoteName }
  const state = states.find((each) => each.id === id)
  if (state) return { kind: 'state', id, name: state.name }
  const code = id.replace(/^0(?=\d{6}$)/, '')
  const area = areas.find((each) => each.id === code || each.id === `cbsa-${id}`)
  return area ? { kind: 'area', id: area.id, name: area.name, area } : null
}

/**
 * The states that an area is offered under, the one that it belongs to first: the first that its name names. "New York-Newark-Jersey
 * City, NY-NJ" is New York's.
 */
export function statesOf(area: Pick<Area, 'name' | 'states'>): readonly string[] {
  const kept = orders.get(area) ?? ordered(area)
  orders.set(area, kept)
  return kept
}

/** A page asks for the state of every area, and more than once. */
const orders = new WeakMap<object, readonly string[]>()

function ordered({ name, states }: Pick<Area, 'name' | 'states'>): readonly string[] {
  const named = (name.split(', ').at(-1) ?? '').split('-').map((code) => `US-${code}`)
  const rank = (state: string) => (named.includes(state) ? named.indexOf(state) : named.length)
  return states.toSorted((a, b) => rank(a) - rank(b))
}

/** The state of a place: itself, or the one that an area belongs to; null for the country and for remote work. */
export function stateOf(place: Place): string | null {
  if (place.kind === 'country' || place.kind === 'remote') return null
  return place.kind === 'state' ? place.id : (statesOf(place.area)[0] ?? null)
}

/** The cost of living in a place; `no-data` where the publisher computes none. Never to be mixed with the cost of labor. */
export function livingCost({ states }: PlaceList, place: Place): Answer<LivingCost> {
  if (place.kind === 'country') return known({ name: place.name, rpp: 100 })
  if (place.kind === 'remote') return unknown('not-defined', 'Remote work has no cost of living of its own.')
  const living = place.kind === 'area' ? place.area.living : states.find(({ id }) => id === place.id)?.living
  return living ? known(living) : unknown('no-data', 'The publisher computes no price parity for this place.')
}

const takesArticle =
  /^(?:District of |Isle of |Bahamas$|Comoros$|Gambia$|Maldives$|Philippines$|Seychelles$)|(?:Emirates|Islands|Kingdom|Netherlands|Republic|States|Territor(?:y|ies)|nonmetropolitan area)$/

/**
 * A place inside a sentence, with the article that some take: "the District of Columbia", "the United Kingdom"; the short name of a
 * nonmetropolitan area whole again.
 */
export function inPlace({ name }: Pick<Place, 'name'>): string {
  const whole = name.endsWith(' nonmetropolitan') ? `${name} area` : name
  return takesArticle.test(whole) ? `the ${whole}` : whole
}

/** A place behind a job or a figure: " in the District of Columbia"; nobody works in remote: ", Remote (US)". */
export function behindJob({ name }: Pick<Place, 'name'>): string {
  return name === remoteName ? `, ${name}` : ` in ${inPlace({ name })}`
}
