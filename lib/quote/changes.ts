/** What changed between two releases' answers, in words. */
import { middleHalf, type QuoteAnswer } from '@/lib/engine/answer'
import type { QuoteChange } from '@/lib/engine/change'
import { formatUsd, formatUsdRange } from '@/lib/words/format'
import { whyNone } from './absences'

/** What an older release said and what the present one does, to the nearest $1k; why either has no quote; a grade that changed. */
export function changeSentence(before: QuoteAnswer, now: QuoteAnswer, { same }: Pick<QuoteChange, 'same'>): string {
  if (same) return 'Today’s data gives the same quote.'
  if (before.kind === 'unknown' && now.kind === 'unknown')
    return `Neither data version has a quote. Then: ${whyNone(before)} Now: ${whyNone(now)}`
  const [said, says] = [saysOf(before), saysOf(now)]
  return [
    said === says ? `To the nearest $1k both give ${says}.` : `Then ${said}, now ${says}.`,
    ...[before, now].flatMap((answer) => (answer.kind === 'unknown' ? [whyNone(answer)] : [])),
    ...gradeChange(before, now),
  ].join(' ')
}

function gradeChange(before: QuoteAnswer, now: QuoteAnswer): string[] {
  if (before.kind !== 'percentiles' || now.kind !== 'percentiles') return []
  const [was, is] = [before.grade.overall, now.grade.overall]
  return was === is ? [] : [`Confidence was ${was} and is ${is}.`]
}

function saysOf(answer: QuoteAnswer): string {
  if (answer.kind === 'unknown') return 'no quote'
  if (answer.kind === 'band') return `a band of ${formatUsdRange(answer)}`
  return `${formatUsdRange(middleHalf(answer))} with a median of ${formatUsd(answer.percentiles.p50.value)}`
}
