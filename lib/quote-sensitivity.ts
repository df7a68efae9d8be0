/** Which input moves a quote most, and from where its conclusion would be another. */
import type { QuoteAddress } from './quote-address'
import type { Quote } from './quote-answer'
import type { QuoteFacts } from './quote-facts'

/** What one changed input would do to the median. */
export interface Lever {
  readonly input: 'level' | 'place' | 'date' | 'growth' | 'basis'
  /** "Staff instead of senior" */
  readonly label: string
  readonly patch: Partial<QuoteAddress>
  /** Unrounded, of the quote at the patched address. */
  readonly p50Usd: number
  readonly changeUsd: number
  /** Of the present median. */
  readonly changeShare: number
  /** Which conclusion would be another, in a sentence; null where none would. */
  readonly flips: string | null
}

export interface Sensitivity {
  /** The one that moves the median most first. */
  readonly levers: readonly Lever[]
  /** From which growth or date the conclusion would be another, each in a sentence. */
  readonly flips: readonly string[]
  readonly sentence: string
}

export function sensitivity(_facts: QuoteFacts, _address: QuoteAddress, _quote: Quote): Sensitivity {
  return { levers: [], flips: [], sentence: '' }
}
