/** What an employer chooses of a posting's range: a pay policy, or its ends. */
import type { PayRange } from '@/lib/value/pay-range'
import type { PercentileName } from '@/lib/value/percentiles'

/** Where an employer wants to stand in the market: behind it, with it or ahead of it. */
export type PayPolicy = keyof typeof policyPercentiles

/** The percentile that each policy pays. */
export const policyPercentiles = { lag: 'p25', match: 'p50', lead: 'p75' } as const satisfies Record<
  string,
  PercentileName
>

/** The policies, the lowest first. */
export const payPolicies = Object.keys(policyPercentiles) as readonly PayPolicy[]

/** How an employer gets from the market to a posted range. */
export interface DraftChoice {
  readonly policy: PayPolicy
  /** The ends that the reader typed; null takes the drafted ones. */
  readonly post: PayRange | null
}

/** With the market, and no ends of one's own. */
export const defaultDraft: DraftChoice = { policy: 'match', post: null }
