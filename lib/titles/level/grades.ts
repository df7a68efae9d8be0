/** Whether a numeral of a title is a grade of its job, or counts something else. */
import { wordSet } from '../vocabulary'
import type { TitleWord } from '../words'
import { gradeRank, isJob } from './words'

/** What a number behind them counts is no grade: "tier 2", "Angular 2", "S/4", "requisition 3". */
const notGraded = wordSet(
  'tier region zone batch phase class type title group version part shift s angular python java dynamics web req requisition id ref code number team x day week to',
)
/** Nor is a number in front of these: "3 years", "level 3 support". */
export const counted = wordSet('year month position opening support day week st nd rd th shift o')
const endsInDigit = (text: string) => text !== '' && text.charCodeAt(text.length - 1) <= 57

/** Whether a mark joins two numbers to one code: "1234.5", "6217-4"; "1-2" and "1/2" are two grades. */
function isGlued({ gap, text }: TitleWord, before: TitleWord): boolean {
  if (gap === '' || gap.trim() !== gap || '/,('.includes(gap) || !endsInDigit(text) || !endsInDigit(before.text))
    return false
  return !(gap === '-' && gradeRank(before) > 0 && text.length === 1)
}

/** Whether the number at `index` is a part of a code, a sum or a count. */
function isPartOfCode(words: readonly TitleWord[], index: number): boolean {
  const word = words[index] as TitleWord
  const before = words[index - 1]
  const after = words[index + 1]
  if (word.gap.includes('#') || word.gap.includes('$')) return true
  return (before !== undefined && isGlued(word, before)) || (after !== undefined && isGlued(after, word))
}

/** Whether the numeral at `index` is a grade: behind a job and part of no code. `isSecond` where one stands before it. */
export function isGrade(words: readonly TitleWord[], index: number, isWholeLevel: boolean, isSecond: boolean): boolean {
  const { text } = words[index] as TitleWord
  const before = words[index - 1]
  const after = words[index + 1]
  if (
    (before !== undefined && notGraded.has(before.text) && !isSecond) ||
    (after !== undefined && counted.has(after.text))
  ) {
    return false
  }
  // "V & V" is verification and validation.
  if (text === 'v' && (before?.text === 'v' || after?.text === 'v')) return false
  if (endsInDigit(text) && isPartOfCode(words, index)) return false
  if (isSecond || (isWholeLevel && (before !== undefined || !words.some(isJob)))) return true
  // "Engineer - II-Java"
  if (before === undefined) return text.length > 1 && (words[index]?.gap.includes('-') ?? false)
  if (words[index]?.gap === '/') return false
  if (before.text === 'level' || before.text === 'grade' || isJob(before)) return true
  if (words.slice(0, index).some(isJob)) return !endsInDigit(text) || after === undefined
  return after === undefined && text.length > 1
}
