/** A fitted model of one source's pay, indexed: what its groups say of a role at a level in a place or year. */
import type { EffectGroup, EffectTuple, QuoteModel } from '@/data/schema/quote'
import { paySource, type SourceId } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import type { Percentiles } from '@/lib/value/percentiles'
import type { StepPlan, Unit } from '@/lib/working/derivation'

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

const groups: readonly EffectGroup[] = ['role', 'level', 'roleLevel', 'where', 'roleWhere', 'levelWhere', 'cell']

/** The key of each group that an ask belongs to: the ids that the group joins, with spaces between them. */
export function groupKeys({ role, level, where }: ModelAsk): Readonly<Record<EffectGroup, string>> {
  return {
    role,
    level,
    roleLevel: `${role} ${level}`,
    where,
    roleWhere: `${role} ${where}`,
    levelWhere: `${level} ${where}`,
    cell: `${role} ${level} ${where}`,
  }
}

const none: EffectTuple = [0, null, 1, 1, 1, 1, 1]

/**
 * The effects of the groups that an ask belongs to, each leaning on those before it; a group without observations has the
 * multipliers 1. Null where the model knows the role, the level or the place or year not at all.
 */
export function effectsOf({ effects }: QuoteModel, asked: ModelAsk): readonly Effect[] | null {
  const { role, level, where } = asked
  if (!effects.role[role] || !effects.level[level] || !effects.where[where]) return null
  const keys = groupKeys(asked)
  const national = groupKeys({ ...asked, where: country })
  return groups.map((group) => {
    const [held, employers, median, tail, low, high, top] = effects[group][keys[group]] ?? none
    const inAll = inTheCountry[group]
    const n = Math.min(held, (inAll && effects[inAll][national[inAll]]?.[0]) ?? held)
    return { group, n, employers, median, gaps: [tail, low, high, top] }
  })
}

/**
 * Where a group of no place is counted in the country: fitted by place, it holds an observation of several states once in each, and
 * there are only so many as the country holds.
 */
const inTheCountry: Readonly<Partial<Record<EffectGroup, EffectGroup>>> = {
  role: 'roleWhere',
  level: 'levelWhere',
  roleLevel: 'cell',
}

/** The median in US dollars a year, and the four logarithmic gaps around it. */
export interface Shape {
  readonly median: number
  readonly gaps: readonly [number, number, number, number]
}

/** The median and gaps of some effects together: the model's base times every multiplier. */
export function shapeOf(model: QuoteModel, effects: readonly Effect[]): Shape {
  const { base } = model
  const product = (values: readonly number[]) => values.reduce((sum, each) => sum * each, 1)
  const gap = (index: 0 | 1 | 2 | 3) => base.gaps[index] * product(effects.map(({ gaps }) => gaps[index]))
  return { median: medianOf(model, effects), gaps: [gap(0), gap(1), gap(2), gap(3)] }
}

/** The median of a shape alone. */
export function medianOf({ base }: QuoteModel, effects: readonly Effect[]): number {
  return base.usd * effects.reduce((product, { median }) => product * median, 1)
}

/** The percentiles of a shape, in US dollars a year: each neighbor is the exponential of a gap away, so they rise. */
export function percentilesOf({ median, gaps: [tail, low, high, top] }: Shape): Percentiles<number> {
  const p25 = median * Math.exp(-low)
  const p75 = median * Math.exp(high)
  return { p10: p25 * Math.exp(-tail), p25, p50: median, p75, p90: p75 * Math.exp(top) }
}

/** What formulas call the groups of a place, or of a year where a source names no place; the others go by their own names. */
const whereNames: Readonly<Record<'place' | 'year', Readonly<Partial<Record<EffectGroup, string>>>>> = {
  place: { where: 'place', roleWhere: 'rolePlace', levelWhere: 'levelPlace' },
  year: { where: 'year', roleWhere: 'roleYear', levelWhere: 'levelYear' },
}

/** The name of a model's group in a formula. */
export function groupName(source: SourceId, group: EffectGroup): string {
  return whereNames[paySource(source).abilities.knowsPlace ? 'place' : 'year'][group] ?? group
}

/** The steps from a model to the median at its own date, and to the four gaps, by the names center, tail, low, high and top. */
export function modelSteps({ source, base }: QuoteModel, effects: readonly Effect[]): StepPlan[] {
  const named = effects.map((effect) => ({ name: groupName(source, effect.group), effect }))
  const formula = ['base', ...named.map(({ name }) => name)].join(' × ')
  const ratios = Object.fromEntries(named.map(({ name }) => [name, 'ratio' as const]))
  const step = (
    name: string,
    label: string,
    unit: Unit,
    start: number,
    multiplier: (effect: Effect) => number,
  ): StepPlan => ({
    name,
    label,
    formula,
    inputs: { base: start, ...Object.fromEntries(named.map((each) => [each.name, multiplier(each.effect)])) },
    unit,
    inputUnit: { base: unit, ...ratios },
    sources: [source],
  })
  const gap = (name: string, label: string, index: 0 | 1 | 2 | 3) =>
    step(name, `${label}, logarithm`, 'weight', base.gaps[index], ({ gaps }) => gaps[index])
  return [
    step('centre', 'Median when the data was collected', 'usd', base.usd, ({ median }) => median),
    gap('tail', 'Gap from P10 to P25', 0),
    gap('low', 'Gap from P25 to P50', 1),
    gap('high', 'Gap from P50 to P75', 2),
    gap('top', 'Gap from P75 to P90', 3),
  ]
}
