/** How pay follows the cost of labor from place to place: the power that a wage differential is raised to. */

import type { OccupationFile, PlaceFile } from '@/data/schema/market'
import type { QuoteFile } from '@/data/schema/quote'
import { occupationMix } from '@/lib/evidence/occupation'
import { areasOf } from '@/lib/place/geography'
import { grouped } from '@/lib/value/grouped'
import { percentile } from '@/lib/value/percentile'
import type { Observation } from './observations'

/** The logarithm of the cost of labor in a state's best-paid area, over a role's occupations; null where no area has wages. */
export function bestPaid(
  occupations: OccupationFile,
  places: PlaceFile,
): (role: string, state: string) => number | null {
  const found = new Map<string, number | null>()
  return (role, state) => {
    const key = `${role} ${state}`
    const before = found.get(key)
    if (before !== undefined) return before
    const mix = occupationMix(occupations, role)
    const best = mix.kind === 'known' ? areasOf(places, mix.value, state).at(-1) : undefined
    const log = best ? Math.log(best.ratio) : null
    found.set(key, log)
    return log
  }
}

/**
 * The slope through the origin of how far each state's filings lie above those of the same role and level everywhere (median,
 * logarithm) on the cost of labor in its best-paid area (logarithm), each state weighing its filings. The best-paid area
 * stands for the state since filings crowd there; it explains the states better than their middle area does.
 */
export function placePower(
  observations: readonly Observation[],
  bestPaidIn: ReturnType<typeof bestPaid>,
): QuoteFile['power'] {
  const centers = new Map(
    [...grouped(observations, ({ role, level }) => `${role} ${level}`)].map(([key, each]) => [key, medianLog(each)]),
  )
  const states = [...grouped(observations, ({ where }) => where)].flatMap(([state, each]) => {
    const pairs = each.flatMap(({ role, level, usd }) => {
      const cost = bestPaidIn(role, state)
      return cost === null ? [] : [{ cost, above: Math.log(usd) - (centers.get(`${role} ${level}`) as number) }]
    })
    if (pairs.length === 0) return []
    const cost = pairs.reduce((sum, pair) => sum + pair.cost, 0) / pairs.length
    return [{ n: pairs.length, cost, above: middle(pairs.map(({ above }) => above)) }]
  })
  const sum = (of: (state: (typeof states)[number]) => number) =>
    states.reduce((total, state) => total + state.n * of(state), 0)
  const apart = sum(({ cost }) => cost * cost)
  if (apart === 0) return { value: 0, states: states.length, n: sum(() => 1), explained: 0 }
  const value = Math.max(0, sum(({ cost, above }) => cost * above) / apart)
  const left = sum(({ cost, above }) => (above - value * cost) ** 2)
  const mean = sum(({ above }) => above) / sum(() => 1)
  return {
    value: Math.round(value * 1000) / 1000,
    states: states.length,
    n: sum(() => 1),
    // A single state has nothing to be explained.
    explained: Math.max(0, Math.round((1 - left / sum(({ above }) => (above - mean) ** 2)) * 1000) / 1000 || 0),
  }
}

function medianLog(observations: readonly Observation[]): number {
  return middle(observations.map(({ usd }) => Math.log(usd)))
}

function middle(values: readonly number[]): number {
  return percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  )
}
