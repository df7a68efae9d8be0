/** Every name that a place is known by, looked up by its key. */
import type { AliasFile, GazetteerFile } from '@/data/schema/gazetteer'
import type { PlaceFile } from '@/data/schema/market'

/** An area as it is named: "Denver, CO" for short, "Denver-Aurora-Centennial, CO" as its publisher has it. */
export interface NamedArea {
  readonly id: string
  readonly name: string
  readonly title: string
  /** Postal codes of the states it reaches into, that of its name first. */
  readonly states: readonly string[]
  /** People employed in the occupations that we follow, and people living in its towns. */
  readonly employment: number
  readonly people: number
}

/** A state, territory or the country's district. */
export interface NamedState {
  readonly code: string
  readonly id: string
  readonly name: string
  readonly employment: number
}

/** A town or a county, in one state and one area. `people` of a county is 0. */
export interface Town {
  readonly name: string
  readonly state: string
  readonly area: NamedArea
  readonly people: number
  /** Whether the area is called after it. */
  readonly isTitle: boolean
}

/** A place outside the United States by name; a country or region has no country of its own. */
export interface Abroad {
  readonly name: string
  readonly country?: string
  readonly people: number
}

/** A row of the aliases. */
export type Alias = AliasFile[number]

/** The last two digits of an area's ZIP codes, in a row. */
export interface ZipEnds {
  readonly area: NamedArea
  readonly ends: string
}

/** What places are named by. All maps are by key, but those of areas, by id, and of ZIP codes, by their first three digits. */
export interface Vocabulary {
  readonly areas: ReadonlyMap<string, NamedArea>
  readonly states: ReadonlyMap<string, NamedState>
  readonly towns: ReadonlyMap<string, readonly Town[]>
  readonly counties: ReadonlyMap<string, readonly Town[]>
  /** By their own titles and short names, with and without the states. */
  readonly titles: ReadonlyMap<string, readonly NamedArea[]>
  readonly zips: ReadonlyMap<string, readonly ZipEnds[]>
  readonly cities: ReadonlyMap<string, Abroad>
  readonly countries: ReadonlyMap<string, string>
  readonly aliases: ReadonlyMap<string, Alias>
  /** Keys of towns of some size by their first letter, for those who misspell them. */
  readonly spellings: ReadonlyMap<string, readonly { readonly key: string; readonly people: number }[]>
}

/** What a vocabulary is made of. */
export interface NameFiles {
  readonly places: Pick<PlaceFile, 'areas' | 'states'>
  readonly gazetteer: GazetteerFile
  readonly aliases: AliasFile
}

/** The areas that a ZIP code lies in; none where there is no such code. */
export function zipAreas(zip: string, { zips }: Vocabulary): readonly NamedArea[] {
  return (zips.get(zip.slice(0, 3)) ?? []).flatMap(({ area, ends }) => {
    const pairs: readonly string[] = ends.match(/../g) ?? []
    return pairs.includes(zip.slice(3)) ? [area] : []
  })
}
