/** A model's levels in order: what a level pays beside the next lower one, everywhere. */
import type { SeniorityLevel } from '@/data/schema/atoms'
import type { EffectGroup, EffectTuple, LevelPair, LevelStep, QuoteModel } from '@/data/schema/quote'
import { effectsOf, groupKeys, percentilesOf, shapeOf } from '@/lib/engine/model'
import { rising } from '@/lib/value/isotonic'
import { ladderLevels } from '@/lib/value/levels'
import { eachPercentile, percentileNames } from '@/lib/value/percentiles'
import { rounded } from './model'

/** The steps of a role within employers; none where too few employers have two of its levels. */
export type StepsOf = (role: string) => readonly LevelStep[]

/** What a median stands above that of the level below at the least, a ratio: less is a tie. */
const leastRatio = 1.03
/** More than what rounding the multipliers can undo. */
const margin = 0.0005
/** What the other percentiles stand above those of the level below at the least, a logarithm. */
const leastStep = 0.001

/**
 * The model with each role's levels in order, in every place and where nothing is known of the place. Medians that stand less than
 * 3 % above those of the level below are pooled to 3 % (isotonic regression of their logarithms, a level weighing its observations and
 * one more); then the other percentiles, where they fall. A step that the role's own employers make smaller is left: where
 * its whole 95 % interval lies under 1 the level stands below, and is named in `inversions`; where it lies under 1.03 the two may be
 * a tie, and are named in `ties`.
 */
export function inLevelOrder(model: QuoteModel, stepsOf: StepsOf = () => []): QuoteModel {
  const [inversions, ties]: [LevelPair[], LevelPair[]] = [[], []]
  const roleLevel = { ...model.effects.roleLevel }
  const cell = { ...model.effects.cell }
  const ordered = { ...model, effects: { ...model.effects, roleLevel, cell } }
  const levels = ladderLevels.filter((level) => model.effects.level[level])
  for (const role of Object.keys(model.effects.role)) {
    const { cuts, least } = limitsOf(levels, stepsOf(role))
    for (const chain of chains(levels, cuts))
      inOrder(ordered, roleLevel, 'roleLevel', { role, where: '' }, chain, least)
    for (const where of Object.keys(model.effects.where)) {
      for (const chain of chains(levels, cuts)) inOrder(ordered, cell, 'cell', { role, where }, chain, least)
      for (const [index, higher] of levels.entries()) {
        const lower = levels[index - 1]
        if (lower === undefined) continue
        if (cuts.includes(higher)) inversions.push({ role, where, lower, higher })
        else if (least(higher) === 0 && stepOf(ordered, role, where, [lower, higher]) < leastRatio)
          ties.push({ role, where, lower, higher })
      }
    }
  }
  return { ...ordered, inversions, ties }
}

function stepOf(
  model: QuoteModel,
  role: string,
  where: string,
  levels: readonly [SeniorityLevel, SeniorityLevel],
): number {
  const [lower, higher] = levels.map((level) => shapeOf(model, effectsOf(model, { role, level, where }) ?? []).median)
  return (higher as number) / (lower as number)
}

/** Before which levels a role's ladder is cut, and the least logarithm that each other one stands above the one below. */
function limitsOf(levels: readonly SeniorityLevel[], steps: readonly LevelStep[]) {
  const highOf = (level: SeniorityLevel) =>
    steps.find(({ higher }) => higher === level)?.high ?? Number.POSITIVE_INFINITY
  const cuts = levels.slice(1).filter((level) => highOf(level) < 1)
  const least = (level: SeniorityLevel) => (highOf(level) < leastRatio ? 0 : Math.log(leastRatio) + margin)
  return { cuts, least }
}

/** The ladder, cut before each level that stands below the one before it. */
function chains(levels: readonly SeniorityLevel[], cuts: readonly SeniorityLevel[]): SeniorityLevel[][] {
  const parts: SeniorityLevel[][] = [[]]
  for (const level of levels) {
    if (cuts.includes(level)) parts.push([])
    parts.at(-1)?.push(level)
  }
  return parts
}

/** Puts a role's levels in a place in order, through the multipliers of one kind of group: of the cells, or wherever nothing is known of a place. */
function inOrder(
  model: QuoteModel,
  effects: Record<string, EffectTuple>,
  group: EffectGroup,
  { role, where }: { readonly role: string; readonly where: string },
  chain: readonly SeniorityLevel[],
  least: (level: SeniorityLevel) => number,
): void {
  const rungs = chain.map((level) => {
    const key = groupKeys({ role, level, where })[group]
    const own = where === '' ? plainEffects(model, role, level) : (effectsOf(model, { role, level, where }) ?? [])
    const n = own.find((each) => each.group === group)?.n ?? 0
    return { level, key, n, shape: shapeOf(model, own) }
  })
  const before = rungs.map(({ shape }) => eachLog(shape))
  const after = orderedLogs(
    before,
    rungs.map(({ n }) => n + 1),
    chain.map((level, index) => (index === 0 ? 0 : least(level))),
  )
  for (const [index, { key }] of rungs.entries()) {
    const [from, to] = [before[index] as Logs, after[index] as Logs]
    if (percentileNames.every((name) => Math.abs(from[name] - to[name]) < 1e-9)) continue
    effects[key] = moved(effects[key] ?? [0, 0, 1, 1, 1, 1, 1], from, to)
  }
}

type Logs = Readonly<Record<(typeof percentileNames)[number], number>>

function eachLog(shape: ReturnType<typeof shapeOf>): Logs {
  const percentiles = percentilesOf(shape)
  return eachPercentile((name) => Math.log(percentiles[name]))
}

/** What belongs to no place: the product of the role, the level and both. */
function plainEffects(model: QuoteModel, role: string, level: SeniorityLevel) {
  const where = Object.keys(model.effects.where)[0] ?? ''
  const groups: readonly EffectGroup[] = ['role', 'level', 'roleLevel']
  return (effectsOf(model, { role, level, where }) ?? []).filter(({ group }) => groups.includes(group))
}

/**
 * First the medians, whose percentiles move along, then whichever of the others falls. These are pooled by the same weights, and
 * by a step that all medians keep, so none crosses another.
 */
function orderedLogs(before: readonly Logs[], weights: readonly number[], least: readonly number[]): Logs[] {
  const above = least.map((_, index) => least.slice(0, index + 1).reduce((sum, each) => sum + each, 0))
  const medians = risingBy(
    before.map(({ p50 }) => p50),
    weights,
    above,
  )
  const shifted = before.map((logs, index) => {
    const shift = (medians[index] as number) - logs.p50
    return eachPercentile((name) => logs[name] + shift)
  })
  const small = least.map((_, index) => index * leastStep)
  const others = eachPercentile((name) =>
    risingBy(
      shifted.map((logs) => logs[name]),
      weights,
      small,
    ),
  )
  return before.map((_, index) => eachPercentile((name) => others[name][index] as number))
}

function risingBy(values: readonly number[], weights: readonly number[], above: readonly number[]): number[] {
  return rising(
    values.map((value, index) => value - (above[index] as number)),
    weights,
  ).map((value, index) => value + (above[index] as number))
}

/** The multipliers of a group that take percentiles from where they are to where they belong. */
function moved([n, employers, median, ...gaps]: EffectTuple, from: Logs, to: Logs): EffectTuple {
  const pairs = [
    ['p10', 'p25'],
    ['p25', 'p50'],
    ['p50', 'p75'],
    ['p75', 'p90'],
  ] as const
  const after = gaps.map((multiplier, index) => {
    const [low, high] = pairs[index] as (typeof pairs)[number]
    return rounded((multiplier * (to[high] - to[low])) / (from[high] - from[low]))
  })
  return [n, employers, rounded(median * Math.exp(to.p50 - from.p50)), ...after] as unknown as EffectTuple
}
