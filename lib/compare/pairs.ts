/** All that a comparison says of each pair of its roles, worked out once. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { type Difference, differences } from '@/lib/traits/levels'
import { unstatedSentences } from '@/lib/traits/standouts'
import { similarityWhy, traitCoverageWhy } from '@/lib/traits/whys'
import { pairsOf } from '@/lib/value/pairs'
import type { Why } from '@/lib/working/why'

/** Two roles with the working of all that is said of them; null where nothing can be computed. */
export interface Pair {
  readonly a: Role
  readonly b: Role
  readonly alike: Why | null
  readonly ofA: Why | null
  readonly ofB: Why | null
  /** The traits in which they are furthest apart. */
  readonly furthest: readonly Difference<Trait>[]
  /** What is core to one and not stated for the other, in a sentence a role. */
  readonly unstated: readonly string[]
}

/** As many differences as a pair's line names. */
const furthestNamed = 4

/** Every pair of the roles, in their order. Throws RangeError on a trait without an entry. */
export function comparedPairs(roles: readonly Role[], traits: readonly Trait[]): Pair[] {
  return pairsOf(roles).map(([a, b]) => ({
    a,
    b,
    alike: similarityWhy(a, b, traits),
    ofA: traitCoverageWhy(a, b, traits),
    ofB: traitCoverageWhy(b, a, traits),
    furthest: differences(a, b, traits).slice(0, furthestNamed),
    unstated: unstatedSentences(a, b, traits),
  }))
}

/** The pair of two roles, in either order. Throws RangeError where they are no pair of these. */
export function pairIn(pairs: readonly Pair[], one: Role, other: Role): Pair {
  const found = pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))
  if (found === undefined) throw new RangeError(`${one.id} and ${other.id} are no pair of these`)
  return found
}
