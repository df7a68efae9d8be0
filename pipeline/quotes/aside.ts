/** What is kept aside in turn: parts of a source's observations that no model sees before it predicts them. */
import { createHash } from 'node:crypto'
import type { TrialId } from '@/data/schema/quote-proof'
import { placeKind } from '@/lib/evidence/recorded'
import { paySource, type SourceId } from '@/lib/source/registry'
import { grouped } from '@/lib/value/grouped'
import { employerTitle } from './identity'
import type { Observation } from './observations'

/** One way of keeping observations aside: which part each is in, from 0; null of one that is never aside. */
export interface Aside {
  readonly trial: TrialId
  readonly parts: number
  readonly partOf: (observation: Observation) => number | null
  /** The year that is tried, where it is one. */
  readonly year?: number
}

export interface AsideBy {
  readonly seed: number
  readonly folds: number
}

/** Every way that a source's observations allow: by place where they name states, by time where they are of several years. */
export function asides(source: SourceId, observations: readonly Observation[], { seed, folds }: AsideBy): Aside[] {
  const byFold: Aside = { trial: 'folds', parts: folds, partOf: (each) => foldOf(each, seed, folds) }
  return [byFold, ...byPlace(source, observations), ...byRole(observations), ...byTime(observations)]
}

/** In how many parts states are kept aside: the largest apart from one another. */
const placeParts = 8

function byPlace(source: SourceId, observations: readonly Observation[]): Aside[] {
  if (!paySource(source).abilities.knowsPlace) return []
  const states = [...grouped(observations, ({ where }) => where)]
    .filter(([where]) => placeKind(where) === 'state')
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
  const partOf = new Map(states.map(([where], index) => [where, index % placeParts]))
  const parts = Math.min(placeParts, states.length)
  return parts < 2 ? [] : [{ trial: 'place', parts, partOf: ({ where }) => partOf.get(where) ?? null }]
}

function byRole(observations: readonly Observation[]): Aside[] {
  const roles = [...new Set(observations.map(({ role }) => role))].sort()
  return roles.length < 2 ? [] : [{ trial: 'role', parts: roles.length, partOf: ({ role }) => roles.indexOf(role) }]
}

/** From how many observations on a year is tried. */
const enoughInYear = 100

function byTime(observations: readonly Observation[]): Aside[] {
  const years = [...grouped(observations, ({ year }) => String(year))]
    .filter(([, own]) => own.length >= enoughInYear)
    .map(([year]) => Number(year))
    .sort((a, b) => b - a)
  const [year, before] = years
  if (year === undefined || before === undefined) return []
  return [{ trial: 'time', parts: 1, year, partOf: (each) => (each.year >= year ? 0 : null) }]
}

/**
 * The part, from 0 up to `folds`, that an observation belongs to. It hangs on the seed, the employer and the title, so that what one
 * employer pays one title is kept aside together, at whatever level, place or wage, in every run.
 */
export function foldOf(each: Parameters<typeof employerTitle>[0], seed: number, folds: number): number {
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, employerTitle(each)]))
    .digest()
  return digest.readUInt32BE(0) % folds
}
