/** The book that briefs are written from, bound from the facts as they are kept. */
import type { Readiness, Symptom } from '@/data/schema/decision'
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import type { Book, RoleBook } from './book'

interface Facts {
  readonly roles: readonly Role[]
  readonly traits: readonly Trait[]
  readonly symptoms: readonly Symptom[]
  readonly readiness: Pick<Readiness, 'items'>
}

/** The book of some facts; `payOf` is what a senior of a role is paid. */
export function bookOf({ roles, traits, symptoms, readiness }: Facts, payOf: (role: string) => RoleBook['pay']): Book {
  return {
    roles: roles.map((role) => pageFrom(role, payOf(role.id))),
    traits: traits.map(({ id, group, name, shows }) => ({ id, group, name, shows })),
    symptoms: symptoms.map(({ id, tick, traits, goal, leads, helps }) => ({ id, tick, traits, goal, leads, helps })),
    items: readiness.items.map(({ id, role, missing, done, by, mistake }) => ({
      id,
      role,
      missing,
      done,
      by,
      mistake,
    })),
  }
}

function pageFrom(role: Role, pay: RoleBook['pay']): RoleBook {
  const { id, name, shortName, traits, interviewAreas, redFlags, pools } = role
  return {
    id,
    name,
    shortName,
    pay,
    levels: Object.fromEntries(Object.entries(traits).map(([trait, { level }]) => [trait, level])),
    topics:
      interviewAreas.kind === 'known'
        ? interviewAreas.value.flatMap(({ area, topics }) => topics.map((topic) => ({ area, ...topic })))
        : [],
    flags: redFlags.kind === 'known' ? redFlags.value : [],
    pools: pools.kind === 'known' ? pools.value.map(({ roles = [], ...pool }) => ({ ...pool, roles })) : [],
  }
}
