/** The text to paste into a posting: it speaks of pay alone, and of what the employer added, never of a method. */
import type { PayRange } from '@/lib/value/pay-range'
import { writeUsd } from '@/lib/words/amount'
import { lineSentences, type PostLines } from './lines'

/** A range to the dollar: "$148,000–$206,000"; one amount where its ends are the same. */
export function wholeRange({ lowUsd, highUsd }: PayRange): string {
  return lowUsd === highUsd ? writeUsd(lowUsd) : `${writeUsd(lowUsd)}–${writeUsd(highUsd)}`
}

/** The sentence on pay: "The base pay range for this role is $148,000–$206,000 a year." Of yearly base pay. */
export function paySentence(range: PayRange): string {
  const noun = range.lowUsd === range.highUsd ? 'base pay' : 'base pay range'
  return `The ${noun} for this role is ${wholeRange(range)} a year.`
}

/** All of the posting's text: the sentence on pay, then the lines that are filled. */
export function postingText(range: PayRange, lines: PostLines): string {
  return [paySentence(range), ...lineSentences(lines)].join(' ')
}
