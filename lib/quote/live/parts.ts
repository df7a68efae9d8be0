/** What quotes are answered from in the browser: a file of what all of them take, one for each role, each state, and the states together. */
import type { RolePart, SharedPart, StatePart, StatesPart } from '@/lib/engine/parts/packed'
import { indexOfParts, partsFor } from '@/lib/engine/parts/whole'
import { type PostedRange, type RoleRanges, unpackedRanges } from '@/lib/evidence/posted/ranges'
import { placeOfId } from '@/lib/place/field'
import { remoteId } from '@/lib/place/geography'
import { type LawsPart, lawsOf } from '@/lib/place/law/parts'
import type { PlaceAsked } from '@/lib/place/names/taken'
import type { Read } from '@/lib/site/fields'
import { country } from '@/lib/value/country'
import type { RoleFace } from '@/lib/words/role-names'
import { type QuoteAddress, type QuoteField, readQuoteAddress } from '../address'
import { type PageGround, type QuotePage, roleBeside } from '../page'
import { lawsFile, roleFile, stateFile, wagesFile } from './data-files'

/** What every page takes. */
export interface BasicsFile {
  readonly release: SharedPart
  readonly roles: readonly RoleFace[]
  readonly versions: readonly string[]
  /** What a field calls the places that are of no state. */
  readonly names: Readonly<Record<string, string>>
}

/** What pages of a state and of its areas take besides; `names` are what a field calls them, `laws` what bears on them. */
export interface StateFile extends StatePart {
  readonly names: Readonly<Record<string, string>>
  readonly laws: LawsPart
}

/** What pages of a role take besides: the posted ranges behind its quotes; null where none are kept. */
export interface RoleFile extends RolePart {
  readonly ranges: RoleRanges | null
}

/** The files of some pages, by what they are called in their folder. */
export function filesFor(
  basics: BasicsFile,
  address: Pick<QuoteAddress, 'role' | 'place' | 'beside' | 'offerFor'>,
): string[] {
  const beside = address.beside.map(({ role, place }) => ({
    role: role ?? address.role,
    place: place ?? address.place,
  }))
  // An offer of another job is named, and not placed.
  const offered = address.offerFor ? [{ role: address.role, place: address.offerFor.place }] : []
  const isAnywhere = [address, ...beside].some(({ place }) => place === country || place === remoteId)
  const { roles, states, isCountry } = partsFor(basics.release, [address, ...beside, ...offered])
  return [
    ...roles.map(roleFile),
    ...states.map(stateFile),
    ...(isCountry ? [wagesFile] : []),
    ...(isAnywhere ? [lawsFile] : []),
  ]
}

/** The files that a page takes once it is made of those: what it offers instead is not known before. */
export function filesBeside(page: QuotePage): string[] {
  const role = roleBeside(page)
  return role === null ? [] : [roleFile(role)]
}

/** What pages are made from once the files have come. */
export interface CameFiles {
  readonly basics: BasicsFile
  readonly roles: readonly RoleFile[]
  readonly states: readonly StateFile[]
  /** Null while no quote of the country was asked. */
  readonly wages: StatesPart | null
  /** Null while no quote of the country or of remote work was asked. */
  readonly laws: LawsPart | null
}

/** What typed places were taken for. */
export type TypedPlaces = ReadonlyMap<string, PlaceAsked>

/** What an address asks, and the places in it that were typed and not read yet. */
export interface AskedHere {
  readonly read: Read<QuoteAddress, QuoteField>
  readonly unread: readonly string[]
}

/** Reads the address of a query: a place is an id, or was typed and is taken for what was read of it. `today` is YYYY-MM-DD. */
export function askedHere(query: URLSearchParams, basics: BasicsFile, typed: TypedPlaces, today: string): AskedHere {
  const unread = new Set<string>()
  const places = placesOf(basics)
  const place = (text: string): PlaceAsked => {
    const taken = placeOfId(text, places)
    if (taken.kind === 'found') return taken
    const said = typed.get(text)
    if (said === undefined) unread.add(text)
    return said ?? taken
  }
  const choices = { roles: new Set(basics.roles.map(({ id }) => id)), versions: basics.versions, places, place }
  return { read: readQuoteAddress(query, choices, today), unread: [...unread] }
}

/** Every place by its id. */
function placesOf({ release }: BasicsFile): ReadonlySet<string> {
  return new Set([country, remoteId, ...release.states.flatMap(({ id, areas }) => [id, ...areas])])
}

/** What pages are made from, of the files that have come: all that a page takes must be among them. `today` is YYYY-MM-DD. */
export function groundHere({ basics, roles, states, wages, laws }: CameFiles, today: string): PageGround {
  const index = indexOfParts({ shared: basics.release, roles, states, wages })
  const names: BasicsFile['names'] = Object.assign({}, basics.names, ...states.map((state) => state.names))
  const unpacked = new Map<string, readonly PostedRange[]>()
  const rangesOf = (role: string) => {
    const packed = roles.find((each) => each.role === role)?.ranges
    const ranges = unpacked.get(role) ?? (packed ? unpackedRanges(packed) : [])
    unpacked.set(role, ranges)
    return ranges
  }
  return {
    ...basics,
    ...lawsOf([...(laws ? [laws] : []), ...states.map((state) => state.laws)]),
    indexOf: () => index,
    today,
    rangesOf,
    placeName: (id) => names[id] ?? id,
  }
}
