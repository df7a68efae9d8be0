/** How pay follows the cost of labor from state to state, fitted to a source's own observations. */
import type { OccupationFile, PlaceFile } from '@/data/schema/market'
import type { Elasticity } from '@/data/schema/quote'
import { occupationMix } from '@/lib/evidence/occupation'
import { placeOf } from '@/lib/place/geography'
import { costOfLabor } from '@/lib/place/labor/cost'
import { grouped } from '@/lib/value/grouped'
import type { Observation } from './observations'
import { type Equations, solved, summed } from './ridge'
import { fitWeights } from './weights'

/** d, the logarithm of the cost of labor in a state for a role; null where it is not published, or the place is no state. */
export type LaborLog = (role: string, where: string) => number | null

/** d by role and state, each computed once. */
export function laborLogs(occupations: OccupationFile, places: PlaceFile): LaborLog {
  const found = new Map<string, number | null>()
  const logOf = (role: string, where: string) => {
    const [mix, place] = [occupationMix(occupations, role), placeOf(places, where)]
    if (mix.kind === 'unknown' || place?.kind !== 'state') return null
    const cost = costOfLabor(places, mix.value, place)
    return cost.kind === 'known' ? cost.value.log : null
  }
  return (role, where) => {
    const key = `${role} ${where}`
    const before = found.get(key)
    if (before !== undefined) return before
    const log = logOf(role, where)
    found.set(key, log)
    return log
  }
}

/** How strongly a state's own effect is held towards nothing: tried in this order. */
const penalties = [30, 100, 300, 1000, 3000] as const
/** A state of fewer observations says too little to be foretold. */
const leastKept = 20

/**
 * The exponent of a source: ln(pay) = role and level + value × d + the state's own effect, by least squares, the state's effect held
 * towards nothing by a ridge penalty. The penalty is the one under which a state kept aside, as if unknown, is foretold best
 * (least squared error of the mean, over states of 20 observations, each counting alike). Observations weigh what they weigh in the
 * fit. `error` is the delete-one-state
 * jackknife's. Observations that name no state, or one without a cost of labor, take no part; without two states it is 0.
 */
export function elasticity(source: string, observations: readonly Observation[], logOf: LaborLog): Elasticity {
  const weights = fitWeights(source, observations)
  const rows = observations.flatMap(({ role, level, where, usd }, index) => {
    const log = logOf(role, where)
    const weight = weights[index] as number
    return log === null ? [] : [{ group: `${role} ${level}`, where, log, pay: Math.log(usd), weight }]
  })
  const states = [...grouped(rows, ({ where }) => where)].sort(([a], [b]) => (a < b ? -1 : 1))
  const about = { source, states: states.length, n: rows.length }
  if (states.length < 2) return { ...about, value: 0, error: 0 }
  const groups = new Map([...new Set(rows.map(({ group }) => group))].sort().map((group, index) => [group, index]))
  const parts = states.map(([, own], index) => ({ own, equations: equationsOf(own, groups, index, states.length) }))
  const all = summed(parts.map(({ equations }) => equations))
  const tried = penalties.map((penalty) => {
    const without = parts.map(({ equations }) => solved(summed([all], equations), penalty))
    const missed = parts.flatMap(({ own }, index) => {
      const fit = without[index] as Float64Array
      if (own.length < leastKept) return []
      const missed = own.reduce((sum, { group, log, pay, weight }) => {
        return sum + weight * (pay - (fit[1 + (groups.get(group) as number)] as number) - (fit[0] as number) * log)
      }, 0)
      return [(missed / own.reduce((sum, { weight }) => sum + weight, 0)) ** 2]
    })
    const loss = missed.length === 0 ? 0 : missed.reduce((sum, miss) => sum + miss, 0) / missed.length
    return { penalty, loss, slopes: without.map((fit) => fit[0] as number) }
  })
  const best = tried.reduce((least, each) => (each.loss < least.loss ? each : least))
  const value = Math.max(0, solved(all, best.penalty)[0] as number)
  return { ...about, value: rounded(value), error: rounded(jackknifed(best.slopes)) }
}

interface Row {
  readonly group: string
  readonly log: number
  readonly pay: number
  readonly weight: number
}

/** The normal equations of one state's rows: the slope first, then each role and level, then each state's own effect. */
function equationsOf(
  rows: readonly Row[],
  groups: ReadonlyMap<string, number>,
  state: number,
  states: number,
): Equations {
  const size = 1 + groups.size + states
  const equations: Equations = {
    size,
    held: 1 + groups.size,
    left: new Float64Array(size * size),
    right: new Float64Array(size),
  }
  const own = 1 + groups.size + state
  for (const { group, log, pay, weight } of rows) {
    const terms = [
      [0, log],
      [1 + (groups.get(group) as number), 1],
      [own, 1],
    ] as const
    for (const [row, a] of terms) {
      equations.right[row] = (equations.right[row] as number) + weight * a * pay
      for (const [column, b] of terms) {
        const at = row * size + column
        equations.left[at] = (equations.left[at] as number) + weight * a * b
      }
    }
  }
  return equations
}

function jackknifed(slopes: readonly number[]): number {
  const mean = slopes.reduce((sum, each) => sum + each, 0) / slopes.length
  const spread = slopes.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  return Math.sqrt((spread * (slopes.length - 1)) / slopes.length)
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
