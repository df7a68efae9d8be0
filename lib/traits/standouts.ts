/** What sets a role apart from the others: traits it alone holds, or that are mainly its. */
import type { TraitLevel } from '@/data/schema/vocabulary'
import { checkSeveral, type Holder, levelOf, type TraitKey } from './levels'

/** A trait that sets one role apart from others: held by it alone, or core to it and at most occasional elsewhere. */
export interface Standout<T> {
  readonly trait: T
  readonly kind: 'only' | 'mainly'
}

/**
 * What sets the role at `index` apart, strongest first: traits that are core to it alone, traits that are core to it while
 * every other role states occasional or no, then traits regular to it alone; ties in vocabulary order.
 * Throws RangeError on fewer than two roles, when there is no role at `index`, and on a trait without an entry.
 */
export function standouts<T extends TraitKey>(
  roles: readonly Holder[],
  index: number,
  traits: readonly T[],
): Standout<T>[] {
  const own = roles[index]
  if (own === undefined) throw new RangeError(`there is no role at ${index}`)
  checkSeveral(roles)
  const others = roles.filter((_, other) => other !== index)
  const held = (level: TraitLevel, elsewhere: readonly TraitLevel[]) =>
    traits.filter(
      (trait) => levelOf(own, trait) === level && others.every((other) => elsewhere.includes(levelOf(other, trait))),
    )
  const core = held('core', ['no'])
  const mainly = held('core', ['occasional', 'no']).filter((trait) => !core.includes(trait))
  const named = (kind: Standout<T>['kind']) => (trait: T) => ({ trait, kind })
  return [...core.map(named('only')), ...mainly.map(named('mainly')), ...held('regular', ['no']).map(named('only'))]
}
