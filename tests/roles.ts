/** Roles for the tests: real ones in random sets and orders, and made ones for what the dataset does not hold. */
import fc from 'fast-check'
import { dataset } from '@/data'
import type { NotStated, Origin } from '@/data/schema/atoms'
import type { Activity, Band, Role } from '@/data/schema/role'
import type { LadderStep, TraitClaim, TraitLevel } from '@/data/schema/vocabulary'

/** From `min` to `max` distinct roles of the dataset, in random order. */
export function anyRoles(min: number, max: number): fc.Arbitrary<readonly Role[]> {
  return fc
    .shuffledSubarray([...dataset.roles], { minLength: min, maxLength: max })
    .map((roles) => Object.freeze(roles))
}

/** Two to five roles, each with a band at one common scope or with none. */
export const anyBanded = fc
  .array(fc.option(fc.tuple(fc.integer({ min: 50, max: 200 }), fc.integer({ min: 1, max: 150 }))), {
    minLength: 2,
    maxLength: 5,
  })
  .map((bands) =>
    Object.freeze(
      bands.map((band, index) =>
        madeRole(`R${index}`, { bands: band === null ? [] : [madeBand(band[0] * 1000, (band[0] + band[1]) * 1000)] }),
      ),
    ),
  )

/** The role of the dataset with this id. */
export function realRole(id: string): Role {
  const role = dataset.roles.find((each) => each.id === id)
  if (role === undefined) throw new Error(`the dataset has no role ${id}`)
  return role
}

export const guideRoles: readonly Role[] = Object.freeze(
  ['performance-engineer', 'site-reliability-engineer', 'backend-engineer'].map(realRole),
)

export const guideOrigin: Origin = Object.freeze({ source: 'guide', section: 'A section' })
export const ownOrigin: Origin = Object.freeze({ source: 'editorial', reason: 'A reason' })

const silent: NotStated = Object.freeze({ kind: 'unknown', reason: 'not-stated', why: 'Nobody says.' })

/** A role about which nothing is known but what `part` says. Frozen through and through. */
export function madeRole(name: string, part: Partial<Role> = {}): Role {
  const claim = { origin: ownOrigin, value: `what ${name} says` }
  return deepFreeze({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name: `${name} Engineer`,
    shortName: name,
    mark: { code: name.slice(0, 3).toUpperCase(), ink: 'neutral', shape: 'slab' },
    aliases: [`${name} person`],
    tagline: 'does things',
    silence: 'Nobody says.',
    summary: claim,
    focus: claim,
    bestFor: claim,
    openIf: claim,
    definition: silent,
    background: silent,
    characteristics: silent,
    weeksToHire: silent,
    difficulty: silent,
    workMix: silent,
    mindset: silent,
    tools: silent,
    pools: silent,
    hiringMistakes: silent,
    redFlags: silent,
    interviewAreas: silent,
    expectations: silent,
    whenToHire: silent,
    rungs: silent,
    bands: [],
    facts: [],
    traits: {},
    ...part,
  })
}

export function madeBand(lowUsd: number, highUsd: number, part: Partial<Band> = {}): Band {
  return deepFreeze({
    lowUsd,
    highUsd,
    levels: ['mid', 'senior'],
    place: 'US',
    asOf: null,
    origin: guideOrigin,
    ...part,
  })
}

export function madeActivity(id: string, lowPercent: number, highPercent: number): Activity {
  return deepFreeze({ id, name: `Does ${id}`, lowPercent, highPercent, tasks: [{ name: id, detail: id }] })
}

/** Activities that take these shares, by the names that are given or by number. */
export const madeActivities = (shares: readonly Omit<Activity, 'id' | 'name' | 'tasks'>[], ids?: readonly string[]) =>
  shares.map(({ lowPercent, highPercent }, index) => madeActivity(ids?.[index] ?? `a${index}`, lowPercent, highPercent))

/** A role of which only the week is known. */
export function withWeek(name: string, value: Activity[]): Role {
  return madeRole(name, { workMix: { kind: 'known', value, origin: guideOrigin } })
}

/** Trait claims at these levels, each with an editorial reason or a reason for its silence. */
export function claims(levels: Readonly<Record<string, TraitLevel>>): Record<string, TraitClaim> {
  const claimOf = (level: TraitLevel): TraitClaim =>
    level === 'not-stated' ? { level, why: 'Nobody says.' } : { level, origin: ownOrigin }
  return Object.fromEntries(Object.entries(levels).map(([trait, level]) => [trait, claimOf(level)]))
}

export const steps: readonly LadderStep[] = dataset.ladder.steps

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
