/** A fitted model of one source's pay, indexed: what its groups say of a role at a level in a place or year. */
import type { EffectGroup, EffectTuple, QuoteModel } from '@/data/schema/quote'
import type { Percentiles } from '@/lib/value/percentiles'

/** What belonging to one group does: multipliers of the median and of the four gaps, and how many observations say so. */
export interface Effect {
  readonly group: EffectGroup
  readonly n: number
  readonly employers: number | null
  /** Of the median. */
  readonly median: number
  /** Of the logarithmic gaps 10–25, 25–50, 50–75, 75–90. */
  readonly gaps: readonly [number, number, number, number]
}

/** Of a role, at a level, in a place (filings) or year (postings). */
export interface ModelAsk {
  readonly role: string
  readonly level: string
  readonly where: string
}

const none: EffectTuple = [0, null, 1, 1, 1, 1, 1]

/**
 * The effects of the groups that an ask belongs to, each leaning on those before it; a group without observations has the
 * multipliers 1. Null where the model knows the role, the level or the place or year not at all.
 */
export function effectsOf({ effects }: QuoteModel, { role, level, where }: ModelAsk): readonly Effect[] | null {
  if (!effects.role[role] || !effects.level[level] || !effects.where[where]) return null
  return [
    effectOf('role', effects.role[role]),
    effectOf('level', effects.level[level]),
    effectOf('roleLevel', effects.roleLevel[`${role} ${level}`]),
    effectOf('where', effects.where[where]),
    effectOf('roleWhere', effects.roleWhere[`${role} ${where}`]),
    effectOf('levelWhere', effects.levelWhere[`${level} ${where}`]),
    effectOf('cell', effects.cell[`${role} ${level} ${where}`]),
  ]
}

function effectOf(group: EffectGroup, tuple: EffectTuple = none): Effect {
  const [n, employers, median, ...gaps] = tuple
  return { group, n, employers, median, gaps }
}

/** The median in US dollars a year, and the four logarithmic gaps around it. */
export interface Shape {
  readonly median: number
  readonly gaps: readonly [number, number, number, number]
}

/** The median and gaps of some effects together: the model's base times every multiplier. */
export function shapeOf({ base }: QuoteModel, effects: readonly Effect[]): Shape {
  const product = (values: readonly number[]) => values.reduce((sum, each) => sum * each, 1)
  const gap = (index: 0 | 1 | 2 | 3) => base.gaps[index] * product(effects.map(({ gaps }) => gaps[index]))
  return { median: base.usd * product(effects.map(({ median }) => median)), gaps: [gap(0), gap(1), gap(2), gap(3)] }
}

/** The percentiles of a shape, in US dollars a year: each neighbour is the exponential of a gap away, so they rise. */
export function percentilesOf({ median, gaps: [tail, low, high, top] }: Shape): Percentiles<number> {
  const p25 = median * Math.exp(-low)
  const p75 = median * Math.exp(high)
  return { p10: p25 * Math.exp(-tail), p25, p50: median, p75, p90: p75 * Math.exp(top) }
}
