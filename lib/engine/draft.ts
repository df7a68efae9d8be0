/**
 * The range that a posting would say: a target by the employer's pay policy, as wide as posted ranges are. Always of the source of
 * posted ranges, and no promise: each step is the employer's to change.
 */
import type { Widths } from '@/data/schema/quote'
import { type Answer, known, unknown } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'
import type { PercentileName } from '@/lib/value/percentiles'
import { derive, type Step, type StepPlan } from '@/lib/working/derivation'
import type { Quote } from './answer'
import { type DraftChoice, type PayPolicy, policyPercentiles } from './policy'

/** The range to post, in US dollars a year. */
export interface Draft extends PayRange {
  /** What the policy pays: the posted percentile, unrounded. */
  readonly targetUsd: number
  readonly targetPercentile: PercentileName
  /** High ÷ low: the typical one, or that of the reader's own ends. */
  readonly width: number
  readonly policy: PayPolicy
  /** Whether the ends are the reader's own. */
  readonly isOwn: boolean
  /** To the two ends; of the reader's own none. */
  readonly steps: readonly Step[]
}

/** What the ends of a draft are rounded to, in US dollars. */
export const draftStep = 1000

/**
 * The draft from a quote of posted pay: low = target ÷ √width and high = target × √width, to the nearest $1,000, so that before the
 * rounding high ÷ low is the width and √(low × high) the target. Ends that the reader typed are kept to the dollar. `not-defined`
 * where the release does not know how wide ranges of the level are.
 */
export function draftOf(posted: Quote, widths: Widths | null, { policy, post }: DraftChoice): Answer<Draft> {
  const targetPercentile = policyPercentiles[policy]
  const targetUsd = posted.percentiles[targetPercentile].value
  const held = { targetUsd, targetPercentile, policy }
  if (post !== null) {
    const { lowUsd, highUsd } = post
    return known({ ...held, lowUsd, highUsd, width: highUsd / lowUsd, isOwn: true, steps: [] })
  }
  const width = widths && typicalWidth(widths, posted.ask)
  if (width === null) return unknown('not-defined', 'This data version doesn’t say how wide posted ranges are.')
  const { steps } = derive(draftSteps(targetUsd, targetPercentile, width, widths?.source ?? posted.ask.basis))
  const end = (name: string) => steps.find((step) => step.name === name)?.result as number
  return known({ ...held, lowUsd: end('postLow'), highUsd: end('postHigh'), width, isOwn: false, steps })
}

/** How wide ranges of a role at a level are: of the role itself where its ranges are counted, else of the level; null of neither. */
export function typicalWidth(
  { levels, roleLevel }: Widths,
  { role, level }: Pick<Quote['ask'], 'role' | 'level'>,
): number | null {
  return roleLevel[`${role} ${level}`]?.typical ?? levels[level]?.typical ?? null
}

function draftSteps(target: number, percentile: PercentileName, width: number, source: string): StepPlan[] {
  const step = (name: string, label: string, formula: string, inputs: StepPlan['inputs'] = {}): StepPlan => ({
    name,
    label,
    formula,
    inputs,
    unit: 'usd',
    inputUnit: { target: 'usd', width: 'ratio', step: 'usd' },
    sources: [source],
  })
  return [
    step('draftLow', `From ${percentile.toUpperCase()} down to the low end`, 'target ÷ sqrt(width)', { target, width }),
    step('draftHigh', `From ${percentile.toUpperCase()} up to the high end`, 'target × sqrt(width)', { target, width }),
    step('postLow', 'Low end, to the nearest $1,000', 'round(draftLow ÷ step) × step', { step: draftStep }),
    step('postHigh', 'High end, to the nearest $1,000', 'round(draftHigh ÷ step) × step', { step: draftStep }),
  ]
}
