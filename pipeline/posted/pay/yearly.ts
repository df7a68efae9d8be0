/** Pay as it is stated, made a range of US dollars a year; or why it is none. */
import { outOfBounds } from '../../pay-bounds'
import { foreignPayReason, oneAmountReason, reversedReason } from '../reasons'
import type { Currency } from './amount'
import { type Period, timesAYear } from './period'

/** Two amounts in one currency, for one period. */
export interface StatedPay {
  readonly low: number | null | undefined
  readonly high: number | null | undefined
  readonly currency: Currency | undefined
  /** Undefined where nothing says it: then amounts of five digits and more are a year's; unknown where it is none of ours. */
  readonly per: Period | 'unknown' | undefined
  /** Whether the words around call it on-target earnings: base and commission in one, or all pay. */
  readonly isOnTarget: boolean
}

export interface YearlyRange {
  readonly lowUsd: number
  readonly highUsd: number
  readonly per: Period
}

const onTargetReason = 'on-target or total earnings, which are more than base pay'
const noPeriodReason = 'for a period that is not stated or not one of ours'
/** Amounts from here on are a year's where no period is stated: nobody is paid as much by the month or hour. */
const leastOfYear = 10_000

/** The range a year in US dollars to the cent, or the reason why there is none. */
export function yearly({ low, high, currency, per, isOnTarget }: StatedPay): YearlyRange | { readonly reason: string } {
  if (currency === undefined || currency === 'foreign') return { reason: foreignPayReason }
  if (isOnTarget) return { reason: onTargetReason }
  if (!low || !high || low === high) return { reason: oneAmountReason }
  if (high < low) return { reason: reversedReason }
  const period = per ?? (low >= leastOfYear ? 'year' : undefined)
  if (period === undefined || period === 'unknown') return { reason: noPeriodReason }
  const [lowUsd, highUsd] = [low, high].map((amount) => Math.round(amount * timesAYear[period] * 100) / 100) as [
    number,
    number,
  ]
  const reason = outOfBounds(lowUsd, highUsd)
  return reason === undefined ? { lowUsd, highUsd, per: period } : { reason }
}
