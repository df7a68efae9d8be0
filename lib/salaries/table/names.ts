/** What the rows of the table of all cells are called, and by which words they are found. */
import type { Selection } from '@/lib/evidence/book'
import type { SalariesData } from '@/lib/salaries/data'
import { levelChoices, nameLevel } from '@/lib/words/level-names'
import type { RoleFace } from '@/lib/words/role-names'

/** What the rows are named after. */
export type RowNames = Pick<SalariesData, 'roles' | 'states'>

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

/** Names selections. Throws RangeError on a role without a name; a place without one goes by its code. */
export function namingOf({ roles, states }: RowNames): (selection: Selection) => Naming {
  const faces = new Map(
    byName(roles, (role) => role.shortName).map((role, rank) => {
      const words = foldedText(`${role.name} ${role.shortName} ${role.mark.code}`)
      return [role.id, { role, rank, words }]
    }),
  )
  const country = { id: 'US', name: 'United States' }
  const places = new Map(
    [country, ...byName(states, (state) => state.name)].map(({ id, name }, rank) => {
      return [id, { name, rank, words: foldedText(`${name} ${id}`) }]
    }),
  )
  const levels = new Map(
    levelChoices.map((level, rank) => {
      const name = nameLevel(level)
      return [level, { name, rank, words: foldedText(name) }]
    }),
  )
  return ({ role, level, place, year }) => {
    const [face, step] = [faces.get(role), levels.get(level)]
    if (face === undefined || step === undefined) throw new RangeError(`the role ${role} has no name`)
    const where = places.get(place) ?? { name: place, rank: places.size, words: foldedText(place) }
    const when = year === 'all' ? 'All years' : String(year)
    return {
      role: face.role,
      level: step.name,
      place: where.name,
      year: when,
      words: `${face.words}${step.words}${where.words} ${when.toLowerCase()}`,
      ranks: { role: face.rank, level: step.rank, place: where.rank, year: year === 'all' ? 0 : year },
    }
  }
}

function byName<T>(list: readonly T[], nameOf: (item: T) => string): T[] {
  return [...list].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-US'))
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
