/** How far the bases of a quote lie apart, in words and with its working. */
import type { Disagreement } from '@/lib/engine/disagreement'
import { paySource } from '@/lib/source/registry'
import { type Answer, known, unknown } from '@/lib/value/absence'
import { formatCount, formatShare, formatUsd } from '@/lib/words/format'
import type { Why } from '@/lib/working/why'
import { quoteFileHref } from './address'
import type { QuoteView } from './view'

/** A disagreement, or that there is none to speak of. */
export function disagreementAnswer(found: Disagreement | null): Answer<Disagreement> {
  return found
    ? known(found)
    : unknown('not-defined', 'Fewer than two bases have a median here, so there is nothing to disagree.')
}

/** How far the bases lie apart, and between which two; why they cannot be compared. */
export function disagreementSentence(disagreement: Disagreement | null): string {
  const found = disagreementAnswer(disagreement)
  if (found.kind === 'unknown') return found.why
  const { share, bases, least, most } = found.value
  const count = bases === 2 ? 'The two' : `The ${formatCount(bases)}`
  return `${count} medians lie ${formatUsd(most.usd - least.usd)} apart, ${formatShare(share)} of their median, from ${formatUsd(least.usd)} (${paySource(least.basis).inText}) to ${formatUsd(most.usd)} (${paySource(most.basis).inText}). They count different people and are never pooled.`
}

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
