/** What a role must have for what hurts, what is welcome beside, and what it will not cover. */
import { type Book, type RoleBook, symptomOf } from './book'
import type { Edits } from './edits'

/** Traits by their ids, none in two of the three. */
export interface Needs {
  readonly must: readonly string[]
  readonly nice: readonly string[]
  /** Asked for by a symptom, and not the daily work of the role. */
  readonly uncovered: readonly string[]
}

/** What the manager says of a trait against what the symptoms say. */
export type Tuned = Readonly<Record<string, 'must' | 'nice' | 'no'>>

/**
 * The traits that the symptoms ask for and the role holds as core or regular work are musts, its other core traits are welcome, and what the
 * symptoms ask for and it holds at less, or of which nobody says, stays uncovered. What was said by hand goes before. In the book’s order.
 */
export function needsOf(role: RoleBook, symptoms: readonly string[], book: Book, tuned: Tuned = {}): Needs {
  const asked = new Set(symptoms.flatMap((symptom) => symptomOf(book, symptom).traits))
  const part = (trait: string) => {
    const said = tuned[trait]
    if (said !== undefined) return said
    const isDaily = role.levels[trait] === 'core' || role.levels[trait] === 'regular'
    if (asked.has(trait)) return isDaily ? 'must' : 'uncovered'
    return role.levels[trait] === 'core' ? 'nice' : 'no'
  }
  const of = (wanted: ReturnType<typeof part>) => book.traits.map(({ id }) => id).filter((id) => part(id) === wanted)
  return { must: of('must'), nice: of('nice'), uncovered: of('uncovered') }
}

const tunings = ['must', 'nice', 'no'] as const

/** What was said of traits by hand, as "caching:must,on-call:no"; what names no trait or says none of the three is passed over. */
export function tunedOf({ tune = '' }: Edits, { traits }: Pick<Book, 'traits'>): Tuned {
  return Object.fromEntries(
    tune.split(',').flatMap((each) => {
      const [trait = '', said = ''] = each.split(':')
      const value = tunings.find((one) => one === said)
      return value === undefined || !traits.some(({ id }) => id === trait) ? [] : [[trait, value]]
    }),
  )
}
