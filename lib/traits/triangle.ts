/** Every pair of roles once: alike roles side by side, each pair in one of five classes, the closest pairs, and the families in words. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import type { GridPoster } from '@/lib/drawing/grid-poster'
import { middleOf } from '@/lib/value/interval'
import { capitalize, formatCount, formatList, formatShareInterval } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'
import { clusteredOrder, clustersAt, type Likeness } from './clusters'
import { type LikenessStep, likenessStep } from './likeness-classes'
import { similarityFinding } from './likeness-sentences'
import { rankedPairs } from './pair-grid'
import { similarity } from './similarity'

/** A pair of roles. `says` is the pair in words: "SRE and DevOps: 51% alike"; `text` what fits a cell: "51". */
export interface PairOfRoles {
  readonly roles: readonly [Role, Role]
  readonly says: string
  readonly text: string
  /** Null where the two cannot be compared. */
  readonly step: LikenessStep | null
}

/** A row of the triangle: a role with each role that stands before it. */
export interface TriangleRow {
  readonly role: Role
  readonly pairs: readonly PairOfRoles[]
}

/** The roles with alike ones as neighbors. */
export function clusteredRoles(roles: readonly Role[], traits: readonly Trait[]): Role[] {
  return clusteredOrder(likenessOf(roles, traits)).flatMap((index) => roles[index] ?? [])
}

/** Each pair of the roles once, row by row below the diagonal, in the roles’ order; the first role has no row. */
export function pairTriangle(roles: readonly Role[], traits: readonly Trait[]): TriangleRow[] {
  return roles.slice(1).map((role, index) => ({
    role,
    pairs: roles.slice(0, index + 1).map((other) => pairOf(role, other, traits)),
  }))
}

/** The triangle as a picture’s cells: the roles of its columns are those of its rows, one earlier. */
export function trianglePoster(roles: readonly Role[], traits: readonly Trait[]): GridPoster {
  const rows = pairTriangle(roles, traits)
  return {
    columns: roles.slice(0, -1).map((role) => role.mark.code),
    rows: rows.map(({ role }) => role.shortName),
    cells: rows.map(({ pairs }) => pairs.map(({ text, step }) => ({ text, paint: step }))),
  }
}

/** The pairs that are most alike, by the middle of their intervals, at most `count`. */
export function closestPairs(roles: readonly Role[], traits: readonly Trait[], count: number): PairOfRoles[] {
  return rankedPairs(roles, traits)
    .map(([a, b]) => pairOf(a, b, traits))
    .filter(({ step }) => step !== null)
    .slice(0, count)
}

function pairOf(a: Role, b: Role, traits: readonly Trait[]): PairOfRoles {
  const found = similarity(a, b, traits)
  const named = `${a.shortName} and ${b.shortName}`
  if (found.kind === 'unknown') return { roles: [a, b], says: `${named}: ${found.why}`, text: '–', step: null }
  const value = formatShareInterval(found.value)
  return {
    roles: [a, b],
    says: `${named}: ${value} alike`,
    text: value.replace('%', ''),
    step: likenessStep(found.value),
  }
}

/** The mean likeness, 0–1, from which roles are called a family. */
const familyLikeness = 0.5

/** Which roles form families, each at least half alike on average, and how many stand apart; without any, which pair is closest. */
export function familyFinding(roles: readonly Role[], traits: readonly Trait[]): string {
  const families = clustersAt(likenessOf(roles, traits), familyLikeness)
    .map((family) => family.flatMap((index) => roles[index] ?? []))
    .sort((a, b) => b.length - a.length)
  if (families.length === 0) return similarityFinding(roles, traits)
  const named = families.map((family) => formatList(family.map(({ shortName }) => shortName))).join('; ')
  const apart = roles.filter((role) => !families.some((family) => family.includes(role)))
  const opening =
    families.length === 1 ? 'One family stands out' : `${capitalize(formatCount(families.length))} families stand out`
  return `${opening}: ${named}.${apartSentence(apart)}`
}

function apartSentence(apart: readonly Role[]): string {
  if (apart.length === 0) return ''
  if (apart.length > 3) return ` The other ${formatCount(apart.length)} stand apart.`
  return ` ${capitalize(nameJobs(apart))} stand apart.`
}

function likenessOf(roles: readonly Role[], traits: readonly Trait[]): Likeness {
  return roles.map((a) =>
    roles.map((b) => {
      const found = a === b ? null : similarity(a, b, traits)
      return found?.kind === 'known' ? middleOf(found.value) : 0
    }),
  )
}
