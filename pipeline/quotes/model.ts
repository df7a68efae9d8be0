/** One source's observations to its quote model: effects by group, each leaning on those before it. */

import { type EffectGroup, type EffectTuple, effectGroups, type QuoteModel } from '@/data/schema/quote'
import { groupKeys } from '@/lib/engine/model'
import type { SourceId } from '@/lib/source/registry'
import { referenceMonth } from '../reference-months'
import { type Fitted, fitted } from './fit'
import { held } from './holding'
import { startFrom, withLadder } from './ladder-start'
import type { Ladder } from './level-steps'
import { type Grouped, groupedBy, type Observation, onceEach } from './observations'

const parts = 5
const leastFlagged = 5
const largeShare = 0.25
const whereGroups: readonly EffectGroup[] = ['where', 'roleWhere', 'levelWhere', 'cell']

/** What the place of an observation says of its wage before any wage is looked at: the logarithm of a multiple. */
export type Expected = (observation: Pick<Observation, 'role' | 'where'>) => number

/** The name under which all places together are fitted too, and what is expected of the places that a role's observations are in. */
export interface Everywhere {
  readonly name: string
  readonly expected: (role: string) => number
}

/** What else a model is fitted by. */
export interface FitBy {
  /** How much each of some observations counts; each 1 where left out. */
  readonly weigh?: ((observations: readonly Observation[]) => Float64Array) | undefined
  /** The logarithm of what a level is paid beside the others within employers: what is known of it before. */
  readonly ladder?: Ladder
  /** A model of much the same observations, to search from. */
  readonly start?: QuoteModel | undefined
}

/** The model of a source; `everywhere` is null where there are no places. */
export function quoteModel(
  source: SourceId,
  observations: readonly Observation[],
  expected: Expected,
  everywhere: Everywhere | null,
  { weigh, ladder = {}, start }: FitBy = {},
): QuoteModel {
  const wages = Float64Array.from(observations, ({ usd }) => usd)
  const grouped = groupedBy(observations)
  const nothing = new Float64Array(wages.length)
  const foretold = (each: Observation) => expected(each) + (ladder[each.level] ?? 0)
  const given = [Float64Array.from(observations, foretold), nothing, nothing, nothing, nothing]
  const groupings = grouped.map((each) => held(source, each, ladder))
  const first = withLadder(
    fitted({
      wages,
      weights: weigh?.(observations),
      groupings,
      given,
      hasBase: true,
      start: start && startFrom(start, grouped, ladder),
    }),
    grouped,
    ladder,
  )
  const effects = tuplesOf(grouped, first)
  const concentrated = concentratedIn(grouped)
  const once = everywhere === null ? observations : onceEach(observations)
  if (everywhere !== null) {
    const all = together(once, grouped, first, { ...everywhere, source, of: expected, weigh, start })
    for (const group of whereGroups) Object.assign(effects[group], all.effects[group])
    Object.assign(concentrated, all.concentrated)
  }
  const [median = 0, ...gaps] = first.base
  return {
    source,
    reference: referenceOf(source, observations),
    base: {
      n: once.length,
      usd: Math.round(Math.exp(median)),
      gaps: gaps.map((gap) => rounded(Math.exp(gap))) as QuoteModel['base']['gaps'],
    },
    effects,
    concentrated,
    inversions: [],
  }
}

/**
 * The last year, unless it has fewer than half the observations of the year before: a year just begun says little of the
 * levels and roles that it has few of.
 */
function referenceOf(source: SourceId, observations: readonly Observation[]): QuoteModel['reference'] {
  const counts = new Map<number, number>()
  for (const { year } of observations) counts.set(year, (counts.get(year) ?? 0) + 1)
  const years = [...counts].sort(([a], [b]) => b - a)
  const year = years.find(([, n], index) => 2 * n >= (years[index + 1]?.[1] ?? 0))?.[0] ?? 0
  return { month: referenceMonth(source, year), year }
}

/**
 * All places as one, where a role's observations are on average: each is taken there from its own place, the first of those that
 * share it. Role and level mean there what they mean everywhere, and the rest is fitted anew.
 */
function together(
  once: readonly Observation[],
  grouped: readonly Grouped[],
  first: Fitted,
  {
    source,
    name,
    expected,
    of: expectedOf,
    weigh,
    start,
  }: Everywhere & Pick<FitBy, 'weigh' | 'start'> & { readonly source: SourceId; readonly of: Expected },
) {
  const shared = grouped.flatMap(({ kind, groups }, index) => {
    if (whereGroups.includes(kind)) return []
    const at = new Map(groups.map(({ key }, place) => [key, place]))
    const of = once.map((each) => at.get(groupKeys(each)[kind]) as number)
    return [{ of, values: first.effects[index] as Float64Array }]
  })
  const given = first.base.map((base, part) =>
    Float64Array.from(once, (each, i) => {
      const placed = part === 0 ? expectedOf(each) - expected(each.role) : 0
      return shared.reduce(
        (sum, { of, values }) => sum + (values[(of[i] as number) * parts + part] as number),
        base + placed,
      )
    }),
  )
  const there = once.map((each) => ({ ...each, where: name }))
  const all = groupedBy(there, whereGroups)
  const wages = Float64Array.from(once, ({ usd }) => usd)
  const found = fitted({
    wages,
    weights: weigh?.(there),
    groupings: all.map((each) => held(source, each)),
    given,
    hasBase: false,
    start: start && { base: first.base.map(() => 0), effects: startFrom(start, all, {}).effects },
  })
  return { effects: tuplesOf(all, found), concentrated: concentratedIn(all) }
}

function concentratedIn(grouped: readonly Grouped[]): Record<string, number> {
  const cells = grouped.flatMap(({ kind, groups }) => (kind === 'cell' ? groups : []))
  const shares = cells.map(({ key, n, largest }) => ({ key, n, share: rounded(largest / n) }))
  const flagged = shares.filter(({ n, share }) => n >= leastFlagged && share > largeShare)
  return Object.fromEntries(flagged.map(({ key, share }) => [key, share]))
}

function tuplesOf(grouped: readonly Grouped[], { effects }: Pick<Fitted, 'effects'>): QuoteModel['effects'] {
  const none = Object.fromEntries(effectGroups.map((group) => [group, {}])) as QuoteModel['effects']
  for (const [index, { kind, groups }] of grouped.entries()) {
    const values = effects[index] as Float64Array
    for (const [place, { key, n, employers }] of groups.entries()) {
      const multipliers = [...values.slice(place * parts, place * parts + parts)].map((each) => rounded(Math.exp(each)))
      none[kind][key] = [n, employers, ...multipliers] as unknown as EffectTuple
    }
  }
  return none
}

/** To five decimals, and never to nothing: equal wages lie no way apart, and a multiplier of nothing would end all that lean on it. */
export function rounded(value: number): number {
  return Math.max(1, Math.round(value * 1e5)) / 1e5
}
