/** The levels of a ladder on one basis in one place, and whether each stands above the one before. */
import type { LevelStep } from '@/data/schema/quote'
import type { Quote, QuoteAnswer } from '@/lib/engine/answer'
import type { ReleaseIndex } from '@/lib/engine/release'

/** How a level stands to the one below it: at least 3 % above, less than that, or below. */
export type StepKind = 'rises' | 'tied' | 'falls'

/** One level. */
export interface LevelRung {
  readonly answer: QuoteAnswer
  /** Against the next lower level that has a quote; null of the lowest. */
  readonly step: RungStep | null
}

export interface RungStep {
  /** The level that it is held against. */
  readonly lower: Quote['ask']['level']
  /** This median ÷ the lower one's. */
  readonly ratio: number
  readonly is: StepKind
  /** What employers that have both levels pay for the step, over the country; null where the release does not know. */
  readonly within: LevelStep | null
}

/** Under which ratio a level is said to be tied with the one below it. */
const tiedUnder = 1.03

/** The rungs of some answers, one a level, the lowest first. */
export function levelLadder({ models }: Pick<ReleaseIndex, 'models'>, levels: readonly QuoteAnswer[]): LevelRung[] {
  let below: Quote | null = null
  return levels.map((answer) => {
    if (answer.kind !== 'percentiles') return { answer, step: null }
    const step: RungStep | null = below && stepOf(below, answer, models.get(answer.ask.basis)?.steps ?? [])
    below = answer
    return { answer, step }
  })
}

function stepOf(lower: Quote, higher: Quote, steps: readonly LevelStep[]): RungStep {
  const ratio = higher.percentiles.p50.value / lower.percentiles.p50.value
  const within = steps.find((each) => each.lower === lower.ask.level && each.higher === higher.ask.level) ?? null
  return { lower: lower.ask.level, ratio, is: stepKind(ratio), within }
}

/** How a ratio of two neighboring levels' medians is called. */
export function stepKind(ratio: number): StepKind {
  if (ratio < 1) return 'falls'
  return ratio < tiedUnder ? 'tied' : 'rises'
}
