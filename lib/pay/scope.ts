/** What a pay band speaks of: which levels, in which place. Only bands of one scope are compared. */
import type { Band, Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import { formatList } from '@/lib/words/format'

export interface Scope {
  readonly levels: Band['levels']
  readonly place: string
}

function keyOf(scope: Scope): string {
  return `${[...scope.levels].sort().join('+')} ${scope.place}`
}

/** Whether two scopes name the same levels and place. */
export function sameScope(a: Scope, b: Scope): boolean {
  return keyOf(a) === keyOf(b)
}

/** Levels in words by their ladder names: neighboring steps as a range, others one by one: "mid to senior", "junior and senior". */
export function describeLevels(levels: Band['levels'], steps: readonly LadderStep[]): string {
  const held = steps.filter((step) => levels.includes(step.id))
  const names = held.map((step) => step.name.toLowerCase())
  const consecutive = steps.slice(steps.indexOf(held[0] as LadderStep)).slice(0, held.length)
  const areNeighbors = held.length > 1 && held.every((step, index) => step === consecutive[index])
  return areNeighbors ? `${names[0]} to ${names.at(-1)}` : formatList(names)
}

/** A scope in words: "mid to senior, US". */
export function describeScope({ levels, place }: Scope, steps: readonly LadderStep[]): string {
  return `${describeLevels(levels, steps)}, ${place}`
}

/** The scope at which most of the roles have a band, the first named on a tie; null when no role has a band. */
export function comparedScope(roles: readonly Role[]): Scope | null {
  const bands = roles.flatMap((role) => role.bands)
  const holders = (scope: Scope) => roles.filter((role) => bandAt(role, scope) !== null).length
  const best = bands.reduce<Band | null>(
    (top, band) => (top === null || holders(band) > holders(top) ? band : top),
    null,
  )
  return best === null ? null : { levels: best.levels, place: best.place }
}

/** A role's band at exactly this scope, or null. */
export function bandAt(role: Pick<Role, 'bands'>, scope: Scope): Band | null {
  return role.bands.find((band) => sameScope(band, scope)) ?? null
}

/** A role's band of most levels, the first named on a tie: the one to hold against pay of all levels; null where it has none. */
export function widestBand(role: Pick<Role, 'bands'>): Band | null {
  return role.bands.reduce<Band | null>(
    (widest, band) => (widest === null || band.levels.length > widest.levels.length ? band : widest),
    null,
  )
}

/** A role and the band it is compared by. */
export interface ComparedBand {
  readonly role: Role
  readonly band: Band
}

/** Each role's band at the scope most of the roles have, for those that have one. */
export function comparedBands(roles: readonly Role[]): ComparedBand[] {
  const scope = comparedScope(roles)
  if (scope === null) return []
  return roles.flatMap((role) => {
    const band = bandAt(role, scope)
    return band ? [{ role, band }] : []
  })
}
