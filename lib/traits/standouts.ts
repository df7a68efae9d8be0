/** What sets a role apart from the others: traits it alone holds, or that are mainly its. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { checkSeveral, type Levels, levelAt, levelsOf } from './levels'

type TraitId = Trait['id']

/**
 * The traits that the role at `index` holds at core or regular and that every other role states as "no", core first, ties
 * in vocabulary order.
 * Throws RangeError on fewer than two roles, when there is no role at `index`, and on a trait without an entry.
 */
export function distinctive(
  levelMaps: readonly Levels[],
  index: number,
  ids: readonly TraitId[],
): { trait: TraitId; level: 'core' | 'regular' }[] {
  const own = levelMaps[index]
  if (own === undefined) throw new RangeError(`there is no role at ${index}`)
  checkSeveral(levelMaps)
  const others = levelMaps.filter((_, other) => other !== index)
  const alone = ids.filter((trait) => others.every((levels) => levelAt(levels, trait) === 'no'))
  return (['core', 'regular'] as const).flatMap((level) =>
    alone.filter((trait) => levelAt(own, trait) === level).map((trait) => ({ trait, level })),
  )
}

/** A trait that sets one role apart from others: held by it alone, or core to it and at most occasional elsewhere. */
export interface Standout {
  readonly trait: TraitId
  readonly kind: 'only' | 'mainly'
}

/**
 * What sets the role at `index` apart, strongest first: traits that are core to it alone, traits that are core to it while
 * every other role states occasional or no, then traits regular to it alone; ties in vocabulary order.
 * Throws RangeError on fewer than two roles, when there is no role at `index`, and on a trait without an entry.
 */
export function standouts(levelMaps: readonly Levels[], index: number, ids: readonly TraitId[]): Standout[] {
  const alone = distinctive(levelMaps, index, ids)
  const own = levelMaps[index] as Levels
  const others = levelMaps.filter((_, other) => other !== index)
  const mainly = ids.filter((trait) => {
    const elsewhere = others.map((levels) => levelAt(levels, trait))
    return (
      levelAt(own, trait) === 'core' &&
      elsewhere.includes('occasional') &&
      elsewhere.every((level) => level === 'occasional' || level === 'no')
    )
  })
  const only = (level: 'core' | 'regular') =>
    alone.filter((each) => each.level === level).map(({ trait }): Standout => ({ trait, kind: 'only' }))
  return [...only('core'), ...mainly.map((trait): Standout => ({ trait, kind: 'mainly' })), ...only('regular')]
}

interface StandoutTrait {
  readonly trait: Trait
  readonly kind: Standout['kind']
}

/** What sets one of the roles apart from the others, strongest first. */
export function standoutTraits(roles: readonly Role[], index: number, traits: readonly Trait[]): StandoutTrait[] {
  const found = standouts(
    roles.map(levelsOf),
    index,
    traits.map((trait) => trait.id),
  )
  return found.flatMap(({ trait: id, kind }) => {
    const trait = traits.find((each) => each.id === id)
    return trait ? [{ trait, kind }] : []
  })
}
