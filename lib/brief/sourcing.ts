/** Where to look, what people there bring of what is needed, what is left, and which part of the interview asks for it. */
import { type Book, type Pool, pageOf, type RoleBook } from './book'
import type { Needs } from './needs'

export interface Source extends Pick<Pool, 'pool' | 'strength' | 'caution'> {
  /** Must-haves that the role they hold has as daily work; null where they hold none of our roles. */
  readonly brings: readonly string[] | null
  /** Must-haves that none of their roles has as daily work. */
  readonly lacks: readonly string[] | null
  /** The part of the interview in which most of what they lack is asked for; null where nothing is, or nobody can tell. */
  readonly askMore: string | null
}

/** The pools of a role, each with what is left to ask. */
export function sourcesOf(role: RoleBook, { must }: Pick<Needs, 'must'>, book: Book): Source[] {
  return role.pools.map(({ pool, strength, caution, roles }) => {
    if (roles.length === 0) return { pool, strength, caution, brings: null, lacks: null, askMore: null }
    const theirs = roles.map((id) => pageOf(book, id))
    const isDaily = (trait: string) =>
      theirs.some(({ levels }) => levels[trait] === 'core' || levels[trait] === 'regular')
    const lacks = must.filter((trait) => !isDaily(trait))
    return { pool, strength, caution, brings: must.filter(isDaily), lacks, askMore: areaFor(role, lacks) }
  })
}

/** The area of a role’s interview whose questions show most of some traits, the first of equals. */
function areaFor({ topics }: RoleBook, traits: readonly string[]): string | null {
  const areas = [...new Set(topics.map(({ area }) => area))]
  const count = (area: string) =>
    traits.filter((trait) => topics.some((topic) => topic.area === area && topic.probes.includes(trait))).length
  const best = areas.reduce<string | null>(
    (best, area) => (count(area) > (best === null ? 0 : count(best)) ? area : best),
    null,
  )
  return best
}
