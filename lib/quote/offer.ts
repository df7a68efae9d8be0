/** Where an offer stands in a quote, in words and with its working. */
import type { OfferPosition } from '@/lib/engine/offer-position'
import { paySource } from '@/lib/source/registry'
import { writeUsd } from '@/lib/words/amount'
import { formatRatio, formatShare, formatUsd } from '@/lib/words/format'
import type { Why } from '@/lib/working/why'
import { quoteFileHref } from './address'
import type { QuoteView } from './view'

/** Where an offer stands, in two sentences; the shares are of what the basis predicts, and not of a sample. */
export function offerSentence({ usd, place, outsideUsd, marketIndex, at, low }: OfferPosition): string {
  const gap = outsideUsd < 500 ? 'less than $1k' : formatUsd(outsideUsd)
  const where = place === 'within' ? 'inside the middle half' : `${place} the middle half, by ${gap}`
  const share =
    at === null
      ? low === 0
        ? 'It is below P10, under which nothing is predicted.'
        : 'It is above P90, over which nothing is predicted.'
      : `About ${formatShare(at)} of such pay is predicted to be lower.`
  return `${writeUsd(usd)} is ${where}, and ${formatRatio(marketIndex)} the median. ${share}`
}

/** How an offer's position was computed from a quote's percentiles; each of its figures is a step. */
export function offerPositionWhy({ address }: Pick<QuoteView, 'address'>, position: OfferPosition): Why {
  const { sources, scope } = paySource(address.basis)
  return {
    key: 'why=offer',
    question: `Where does ${writeUsd(position.usd)} stand?`,
    answer: position.at === null ? 'beyond' : formatShare(position.at),
    derivations: [{ label: 'From the predicted percentiles', derivation: position.derivation }],
    means: offerSentence(position),
    inputs: `The offer, and P10 to P90 of this quote. ${scope}`,
    sources,
    weakSpot:
      'Between two predicted percentiles the share is taken from the logarithm of pay; beyond P10 and P90 nothing is predicted. It is of what the basis predicts, not of a sample.',
    method: 'quote',
    rows: quoteFileHref(address, 'csv'),
  }
}

/** Between which predicted percentiles an offer lies: "between P50 and P75", or beyond which one. */
export function bracketWords({ at, low, high }: Pick<OfferPosition, 'at' | 'low' | 'high'>): string {
  const name = (share: number) => `P${Math.round(share * 100)}`
  if (at !== null) return `predicted between ${name(low)} and ${name(high)}`
  return low === 0
    ? `below ${name(high)}, where nothing is predicted`
    : `above ${name(low)}, where nothing is predicted`
}
