/** What of a quote's address cannot be used, and has no control on the page to be said beside. */
import type { QuoteField, Slip } from './quote-query'
import type { QuoteView } from './quote-view'
import { writeUsd } from './usd-input'

/** The controls that stand on the page whatever the answer is. */
const always: readonly QuoteField[] = ['role', 'level', 'place', 'basis', 'date', 'growth']

/** The sentences to say above the answer: slips without a control of their own, and an offer that there is nothing to place in. */
export function looseSlips(
  slips: readonly Slip[],
  { answer, address, offer, ladder }: Pick<QuoteView, 'answer' | 'address' | 'offer' | 'ladder'>,
): string[] {
  const shown: readonly QuoteField[] = [
    ...always,
    ...(answer.kind === 'percentiles' ? (['offer'] as const) : []),
    ...(ladder === null ? [] : (['hire', 'post'] as const)),
  ]
  const loose = slips.filter(({ field }) => !shown.includes(field)).map(({ why }) => why)
  if (address.offerUsd === null || offer !== null) return loose
  return [
    ...loose,
    `The offer of ${writeUsd(address.offerUsd)} has no place: there are no percentiles to hold it against.`,
  ]
}
