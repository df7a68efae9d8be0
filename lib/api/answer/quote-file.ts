/** A quote as its page's JSON file. */
import type { Quoted } from '@/lib/engine/beside/quoted'
import type { PayRange } from '@/lib/value/pay-range'
import { replyOf } from './quote'
import type { QuoteReply } from './quote-fields'

/** A quote as its page’s file: the API’s answer, but that a draft of the reader’s own ends is told as theirs, of no policy. */
export interface QuoteFile extends Omit<QuoteReply, 'draft'> {
  readonly draft: QuoteReply['draft'] | (PayRange & { readonly isOwn: true; readonly width: number })
}

/** The file of a quote. */
export function quoteFileReply(dataVersion: string, made: Quoted): QuoteFile {
  const reply = replyOf(dataVersion, made)
  if (made.draft.kind === 'unknown' || !made.draft.value.isOwn) return reply
  const { lowUsd, highUsd, width } = made.draft.value
  return { ...reply, draft: { isOwn: true, lowUsd, highUsd, width } }
}
