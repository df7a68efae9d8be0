/** A quote with what stands beside it: the range to post, the other bases, what people state, and which one to go by. */
import type { Quote, QuoteAnswer } from '@/lib/engine/answer'
import type { QuoteAsk } from '@/lib/engine/ask'
import { type Draft, draftOf } from '@/lib/engine/draft'
import { quotesByBasis } from '@/lib/engine/make'
import type { DraftChoice } from '@/lib/engine/policy'
import type { ReleaseIndex } from '@/lib/engine/release'
import type { Setting } from '@/lib/engine/setting'
import { postedSource } from '@/lib/source/registry'
import { type Answer, unknown } from '@/lib/value/absence'
import { type Direction, directionOf, type OtherBasis, otherBases } from './direction'
import { type StatedBeside, statedBeside } from './stated'

export interface Quoted {
  readonly answer: QuoteAnswer
  /** The same ask of posted pay: the answer itself where that is its basis. */
  readonly posted: QuoteAnswer
  /** The range to post; on another basis, and where posted pay has no quote, why there is none. */
  readonly draft: Answer<Draft>
  /** The other bases, in their usual order, each with its ratio to the answer; all as of the answer's release. */
  readonly others: readonly OtherBasis[]
  /** What people say they earn in all, at the quote's date; null where the answer has no median, or nothing is stated. */
  readonly stated: StatedBeside | null
  /** Which basis to go by, and why not the others. */
  readonly direction: Direction
}

/** What is quoted for an ask, and beside it. Throws as `quoteOf` does. */
export function quotedAt(setting: Setting, ask: QuoteAsk, choice: DraftChoice): Quoted {
  const { index } = setting
  const byBasis = quotesByBasis(setting, ask)
  const of = (basis: string) => byBasis.find((each) => each.ask.basis === basis) as QuoteAnswer
  const [answer, posted] = [of(ask.basis), of(postedSource)]
  const others = byBasis.filter((each) => each !== answer)
  return {
    answer,
    posted,
    draft: answer === posted ? draftIn(posted, index, choice) : unknown('not-defined', onlyPosted),
    others: otherBases(answer, others),
    stated: answer.kind === 'percentiles' ? statedIn(index, answer) : null,
    direction: directionOf(byBasis, index.crosswalks),
  }
}

const onlyPosted = 'A draft is made from posted ranges only.'

function draftIn(posted: QuoteAnswer, { widths }: ReleaseIndex, choice: DraftChoice): Answer<Draft> {
  if (posted.kind === 'percentiles') return draftOf(posted, widths, choice)
  return unknown('not-defined', 'Posted ranges have no quote for this job, so there is no draft.')
}

function statedIn({ stated }: ReleaseIndex, { ask, aging, percentiles }: Quote): StatedBeside | null {
  return statedBeside(stated, ask, aging.growth.rate, percentiles.p50.value)
}
