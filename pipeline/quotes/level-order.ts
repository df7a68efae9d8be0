import type { SeniorityLevel } from '@/data/schema/atoms'
import type { EffectTuple, QuoteModel } from '@/data/schema/quote'
import { effectsOf, percentilesOf, shapeOf } from '@/lib/engine/model'
import { country } from '@/lib/evidence/book'
import { cellsFrom } from '@/lib/evidence/cells'
import { medianInterval } from '@/lib/evidence/median-interval'
import { rising } from '@/lib/value/isotonic'
import { ladderLevels } from '@/lib/value/levels'
import { eachPercentile, percentileNames } from '@/lib/value/percentiles'
import { rounded } from './model'
import type { Observation } from './observations'

const enough = 30
/** What a level stands above the one below at the least, a logarithm: more than what rounding the multipliers can undo. */
const leastStep = 0.001

/**
 * The model with each role's levels in order, everywhere: percentiles that fall from a level to the next are pooled (isotonic
 * regression of their logarithms, a level weighing its observations and one more), through the multipliers of the cells. Where both
 * levels have 30 observations and the 95 % intervals of their medians lie apart the wrong way round, the data insist: the two
 * are left, and named in `inversions`.
 */
export function inLevelOrder(model: QuoteModel, observations: readonly Observation[]): QuoteModel {
  const wages = wagesByCell(observations)
  const cell = { ...model.effects.cell }
  const inversions: QuoteModel['inversions'] = []
  const levels = ladderLevels.filter((level) => model.effects.level[level])
  for (const role of Object.keys(model.effects.role)) {
    for (const where of Object.keys(model.effects.where)) {
      const insisting = levels.slice(1).flatMap((higher, index) => {
        const lower = levels[index] as SeniorityLevel
        return insists(wages.get(`${role} ${lower} ${where}`), wages.get(`${role} ${higher} ${where}`))
          ? [{ role, where, lower, higher }]
          : []
      })
      inversions.push(...insisting)
      const cuts = insisting.map(({ higher }) => higher)
      for (const chain of chains(levels, cuts)) Object.assign(cell, ordered(model, role, where, chain))
    }
  }
  return { ...model, effects: { ...model.effects, cell }, inversions }
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

function wagesByCell(observations: readonly Observation[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  const add = (key: string, usd: number) => found.get(key)?.push(usd) ?? found.set(key, [usd])
  for (const { role, level, where, usd } of observations) {
    add(`${role} ${level} ${where}`, usd)
    if (where.startsWith(`${country}-`)) add(`${role} ${level} ${country}`, usd)
  }
  return found
}

function insists(lower: readonly number[] = [], higher: readonly number[] = []): boolean {
  if (lower.length < enough || higher.length < enough) return false
  const [low, high] = [lower, higher].map((wages) => medianInterval(cellsFrom(wages)))
  return low?.kind === 'known' && high?.kind === 'known' && high.value.max < low.value.min
}

function ordered(
  model: QuoteModel,
  role: string,
  where: string,
  chain: readonly SeniorityLevel[],
): Record<string, EffectTuple> {
  const shapes = chain.map((level) => {
    const effects = effectsOf(model, { role, level, where }) ?? []
    const shape = shapeOf(model, effects)
    return { level, shape, percentiles: percentilesOf(shape), n: effects.at(-1)?.n ?? 0 }
  })
  const falls = percentileNames.some((figure) =>
    shapes.some(
      ({ percentiles }, index) => index > 0 && percentiles[figure] < (shapes[index - 1]?.percentiles[figure] ?? 0),
    ),
  )
  if (!falls) return {}
  const weights = shapes.map(({ n }) => n + 1)
  const logs = eachPercentile((figure) =>
    rising(
      shapes.map(({ percentiles }, index) => Math.log(percentiles[figure]) - index * leastStep),
      weights,
    ).map((log, index) => log + index * leastStep),
  )
  return Object.fromEntries(
    shapes.map(({ level, shape }, index) => {
      const key = `${role} ${level} ${where}`
      const { p10, p25, p50, p75, p90 } = eachPercentile((figure) => logs[figure][index] as number)
      const gaps = [p25 - p10, p50 - p25, p75 - p50, p90 - p75]
      const [n, employers, median, ...before] = model.effects.cell[key] ?? [0, null, 1, 1, 1, 1, 1]
      const after = before.map((multiplier, part) =>
        rounded((multiplier * (gaps[part] as number)) / (shape.gaps[part] as number)),
      )
      return [key, [n, employers, rounded((median * Math.exp(p50)) / shape.median), ...after] as unknown as EffectTuple]
    }),
  )
}
