/** The working behind what is computed from a quote: how far the bases lie apart, and where an offer stands. */
import { type OfferPosition, offerDerivation } from '@/lib/engine/offer-position'
import { paySource } from '@/lib/source/registry'
import type { Percentiles } from '@/lib/value/percentiles'
import { writeUsd } from '@/lib/words/amount'
import { formatShare, formatUsd } from '@/lib/words/format'
import type { Why } from '@/lib/working/why'
import { quoteFileHref } from './address'
import { disagreementSentence, offerSentence } from './sentences'
import type { QuoteView } from './view'

/** How the disagreement of the bases was computed; null where they cannot be compared. */
export function disagreementWhy({ address, disagreement }: Pick<QuoteView, 'address' | 'disagreement'>): Why | null {
  if (disagreement === null) return null
  const { share, bases, least, most, derivation } = disagreement
  return {
    key: 'why=disagreement',
    question: 'How far do the bases lie apart?',
    answer: formatShare(share),
    derivations: [{ label: `Of the ${bases} medians`, derivation }],
    means: disagreementSentence(disagreement),
    inputs: `The greatest median, ${formatUsd(most.usd)}, the least, ${formatUsd(least.usd)}, and the median of all ${bases}. Each has a derivation of its own: quote that basis to see it.`,
    sources: [least, most].flatMap(({ basis }) => paySource(basis).sources),
    weakSpot:
      'The bases differ in whom they count, not only in what they pay. A guide’s band has no median and takes no part.',
    method: 'quote',
    rows: quoteFileHref(address, 'csv'),
  }
}

/** How an offer's position was computed from a quote's percentiles; each of its figures is a step. */
export function offerPositionWhy(
  { address }: Pick<QuoteView, 'address'>,
  position: OfferPosition,
  percentiles: Percentiles<number>,
): Why {
  const { sources, scope } = paySource(address.basis)
  return {
    key: 'why=offer',
    question: `Where does ${writeUsd(position.usd)} stand?`,
    answer: position.at === null ? 'beyond' : formatShare(position.at),
    derivations: [
      { label: 'From the predicted percentiles', derivation: offerDerivation(percentiles, position.usd, sources) },
    ],
    means: offerSentence(position, percentiles),
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
