/** What a level is paid beside the next lower one by employers that have both. */
import type { SeniorityLevel } from '@/data/schema/atoms'
import type { TitleLevel } from '@/data/schema/market'
import type { LevelStep } from '@/data/schema/quote'
import { grouped } from '@/lib/value/grouped'
import { ladderLevels } from '@/lib/value/levels'
import { percentile } from '@/lib/value/percentile'
import type { Observation } from './observations'

/** What the place of an observation says of its pay, a logarithm. */
type Expected = (observation: Pick<Observation, 'role' | 'where'>) => number

/** An employer of fewer says too little of a step. */
const leastEmployers = 2

/**
 * The steps of the ladder, the lowest first. In each employer × role × place with both levels the difference of the medians of
 * ln(pay); an employer counts once, by its mean; the ratio is the exponential of the mean over employers, between the ends of its 95 %
 * interval (1.96 standard errors). A step that under two employers have is left out, and so is everything of a source that names none.
 */
export function levelSteps(observations: readonly Observation[], expected: Expected): LevelStep[] {
  const named = observations.filter(({ employer, level }) => employer !== null && level !== 'unstated')
  const groups = [...grouped(named, ({ employer, role, where }) => `${employer}\n${role}\n${where}`).values()].map(
    (own) => ({
      employer: own[0].employer as string,
      medians: new Map(
        [...grouped(own, ({ level }) => level)].map(([level, each]) => [
          level,
          medianOf(each.map((one) => Math.log(one.usd) - expected(one))),
        ]),
      ),
    }),
  )
  return ladderLevels.slice(1).flatMap((higher, index) => {
    const lower = ladderLevels[index] as SeniorityLevel
    const found = groups.flatMap(({ employer, medians }) => {
      const [low, high] = [medians.get(lower), medians.get(higher)]
      return low === undefined || high === undefined ? [] : [{ employer, step: high - low }]
    })
    const steps = [...grouped(found, ({ employer }) => employer).values()].map((own) =>
      meanOf(own.map(({ step }) => step)),
    )
    return steps.length < leastEmployers ? [] : [{ lower, higher, ...intervalOf(steps), employers: steps.length }]
  })
}

/** The logarithm of what a level is paid beside mid. */
export type Ladder = Partial<Record<TitleLevel, number>>

/** The ladder by its steps; a level that they do not reach has none. */
export function ladderLogs(steps: readonly LevelStep[]): Ladder {
  const of = (higher: SeniorityLevel) => {
    const step = steps.find((each) => each.higher === higher)
    return step === undefined ? Number.NaN : Math.log(step.ratio)
  }
  const senior = of('senior')
  const logs = { junior: -of('mid'), mid: 0, senior, staff: senior + of('staff') }
  return Object.fromEntries(Object.entries(logs).filter(([, log]) => !Number.isNaN(log)))
}

function intervalOf(steps: readonly number[]): Pick<LevelStep, 'ratio' | 'low' | 'high'> {
  const mean = meanOf(steps)
  const variance = steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / (steps.length - 1)
  const reach = 1.96 * Math.sqrt(variance / steps.length)
  return { ratio: ratio(mean), low: ratio(mean - reach), high: ratio(mean + reach) }
}

const ratio = (log: number) => Math.round(Math.exp(log) * 1000) / 1000
const meanOf = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length
const medianOf = (list: readonly number[]) =>
  percentile(
    list.toSorted((a, b) => a - b),
    0.5,
  )
