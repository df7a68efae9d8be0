/** What the rows of the table of all cells are called, and by which words they are found. */
import type { Selection } from '@/lib/evidence/book'
import type { SalariesData } from '@/lib/salaries/data'
import { levelName } from '@/lib/source/levels'
import type { SourceId } from '@/lib/source/registry'
import { countryPlace } from '@/lib/value/country'
import { levelChoices } from '@/lib/words/level-names'
import type { RoleFace } from '@/lib/words/role-names'

/** What the rows are named after. */
export type RowNames = Pick<SalariesData, 'roles' | 'states' | 'places' | 'countries'>

/** How a row is called and found, and its rank by the name of its role, its level, the name of its place, the country first, and its year, all years first. */
export interface Naming {
  readonly role: RoleFace
  readonly level: string
  readonly place: string
  readonly year: string
  /** Folded, each after a space. */
  readonly words: string
  readonly ranks: Readonly<Record<'role' | 'level' | 'place' | 'year', number>>
}

/** Names the selections of a source. Throws RangeError on a role without a name; a place without one goes by its code. */
export function namingOf(
  { roles, states, places: others, countries }: RowNames,
  source: SourceId,
): (selection: Selection) => Naming {
  const levels = levelChoices.map((id) => ({ id, name: levelName(source, id) }))
  const faces = ranked(
    byName(roles, (role) => role.shortName),
    ({ name, shortName, mark }) => `${name} ${shortName} ${mark.code}`,
  )
  const places = ranked(
    [countryPlace, ...byName(states, ({ name }) => name), ...others, ...countries],
    ({ id, name }) => `${name} ${id}`,
  )
  const steps = ranked(levels, ({ name }) => name)
  return ({ role, level, place, year }) => {
    const [face, step] = [faces.get(role), steps.get(level)]
    if (face === undefined || step === undefined) throw new RangeError(`the role ${role} has no name`)
    const where = places.get(place) ?? { item: { name: place }, rank: places.size, words: foldedText(place) }
    const when = year === 'all' ? 'All years' : String(year)
    return {
      role: face.item,
      level: step.item.name,
      place: where.item.name,
      year: when,
      words: `${face.words}${step.words}${where.words} ${when.toLowerCase()}`,
      ranks: { role: face.rank, level: step.rank, place: where.rank, year: year === 'all' ? 0 : year },
    }
  }
}

function byName<T>(list: readonly T[], nameOf: (item: T) => string): T[] {
  return [...list].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-US'))
}

/** Each item by its id, with its place in the list and the words that find it. */
function ranked<T extends { readonly id: string }>(list: readonly T[], wordsOf: (item: T) => string) {
  return new Map(list.map((item, rank) => [item.id, { item, rank, words: foldedText(wordsOf(item)) }]))
}

/** A text as small letters and digits without accents, split into words: "São Paulo, US-CA" → sao, paulo, us, ca. */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function foldedText(text: string): string {
  return foldWords(text)
    .map((word) => ` ${word}`)
    .join('')
}
