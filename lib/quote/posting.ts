/** The sentence to paste into a posting. */
import type { Draft } from '@/lib/engine/draft'
import { writeUsd } from '@/lib/words/amount'

/** The drafted range to the dollar, of pay alone: who reads it looks for a job. */
export function copySentence({ lowUsd, highUsd }: Pick<Draft, 'lowUsd' | 'highUsd'>): string {
  return lowUsd === highUsd
    ? `The base pay for this role is ${writeUsd(lowUsd)} a year.`
    : `The base pay range for this role is ${writeUsd(lowUsd)}–${writeUsd(highUsd)} a year.`
}
