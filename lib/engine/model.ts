/** A fitted model of one source's pay, indexed: what its groups say of a role at a level in a place or year. */
import type { EffectGroup, EffectTuple, QuoteModel } from '@/data/schema/quote'
import { paySource, type SourceId } from '@/lib/source/registry'
import type { Percentiles } from '@/lib/value/percentiles'
import type { StepPlan } from '@/lib/working/derivation'

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

/** The percentiles of a shape, in US dollars a year: each neighbor is the exponential of a gap away, so they rise. */
export function percentilesOf({ median, gaps: [tail, low, high, top] }: Shape): Percentiles<number> {
  const p25 = median * Math.exp(-low)
  const p75 = median * Math.exp(high)
  return { p10: p25 * Math.exp(-tail), p25, p50: median, p75, p90: p75 * Math.exp(top) }
}

/** The names of a model's groups in a formula, in their order: `where` is a place for filings and a year for postings. */
const inputNames: Readonly<Record<'place' | 'year', Readonly<Record<EffectGroup, string>>>> = {
  place: {
    role: 'role',
    level: 'level',
    roleLevel: 'roleLevel',
    where: 'place',
    roleWhere: 'rolePlace',
    levelWhere: 'levelPlace',
    cell: 'cell',
  },
  year: {
    role: 'role',
    level: 'level',
    roleLevel: 'roleLevel',
    where: 'year',
    roleWhere: 'roleYear',
    levelWhere: 'levelYear',
    cell: 'cell',
  },
}

const ratios = Object.fromEntries(
  Object.values(inputNames).flatMap((names) => Object.values(names).map((name) => [name, 'ratio' as const])),
)
const usdUnits = { ...ratios, base: 'usd' } as const
const gapUnits = { ...ratios, base: 'weight' } as const

/** The name of a model's group in a formula. */
export function groupName(source: SourceId, group: EffectGroup): string {
  return inputNames[paySource(source).abilities.knowsPlace ? 'place' : 'year'][group]
}

/** The steps from a model to the median at its own date, and to the four gaps, by the names center, tail, low, high and top. */
export function modelSteps(model: QuoteModel, effects: readonly Effect[]): StepPlan[] {
  const sources = [model.source]
  const names = effects.map(({ group }) => groupName(model.source, group))
  const formula = ['base', ...names].join(' × ')
  const inputsOf = (base: number, of: (effect: Effect) => number) => {
    const inputs: Record<string, number> = { base }
    for (const [index, effect] of effects.entries()) inputs[names[index] as string] = of(effect)
    return inputs
  }
  const gap = (name: string, label: string, index: 0 | 1 | 2 | 3): StepPlan => ({
    name,
    label,
    formula,
    inputs: inputsOf(model.base.gaps[index], ({ gaps }) => gaps[index]),
    unit: 'weight',
    inputUnit: gapUnits,
    sources,
  })
  return [
    {
      name: 'centre',
      label: 'Median at the data’s date',
      formula,
      inputs: inputsOf(model.base.usd, ({ median }) => median),
      unit: 'usd',
      inputUnit: usdUnits,
      sources,
    },
    gap('tail', 'Gap from P10 to P25, logarithm', 0),
    gap('low', 'Gap from P25 to P50, logarithm', 1),
    gap('high', 'Gap from P50 to P75, logarithm', 2),
    gap('top', 'Gap from P75 to P90, logarithm', 3),
  ]
}
