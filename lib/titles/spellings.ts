/** The one spelling of a word: of the others it is met in, of plurals, of slips of one letter, and of two words written as one. */
import { forgiven, joined, spellings } from '@/data/titles.json'
import { isKnown, wordSet } from './vocabulary'

const spelling = new Map(Object.entries(spellings).flatMap(([word, others]) => others.map((other) => [other, word])))

const grades = wordSet('i ii iii iv v 1 2 3 4 5')

const isDigit = (code: number) => code >= 48 && code <= 57
/** Whether a word ends in two digits or more: a code, which is no word in another spelling. */
function endsInNumber(word: string): boolean {
  return isDigit(word.charCodeAt(word.length - 1)) && isDigit(word.charCodeAt(word.length - 2))
}

/** The one spelling of a lower-case word without accents; the word itself when it is not known. */
export function spelled(word: string): string {
  if (isKnown(word)) return word
  const other = spelling.get(word)
  if (other !== undefined) return other
  if (word.endsWith('s')) {
    const single = word.slice(0, -1)
    if (isKnown(single)) return single
    const one = spelling.get(single)
    if (one !== undefined && single.length > 2) return one
  }
  if (word.length < 6 || endsInNumber(word)) return word
  return forgiven.find((meant) => isOneSlip(word, meant)) ?? word
}

/** Where to part a word that two were written in ("srsoftware" → 2); 0 where it is one word. */
export function seam(word: string): number {
  if (endsInNumber(word)) return 0
  for (const part of joined) {
    const fits = (rest: string) => rest !== '' && (isKnown(rest) || grades.has(rest) || spelling.has(rest))
    if (word.startsWith(part) && fits(word.slice(part.length))) return part.length
    if (part.length > 2 && word.endsWith(part) && fits(word.slice(0, -part.length))) return word.length - part.length
  }
  return 0
}

/**
 * Whether `typed` is `word` with one slip of the fingers: a letter too many, one missing, one wrong, or two neighbors
 * swapped. The word itself is none. Takes at most as many steps as the word has letters.
 */
export function isOneSlip(typed: string, word: string): boolean {
  const longer = typed.length - word.length
  if (longer < -1 || longer > 1) return false
  let start = 0
  while (start < word.length && typed[start] === word[start]) start++
  let end = 0
  const room = Math.min(typed.length, word.length) - start
  while (end < room && typed[typed.length - 1 - end] === word[word.length - 1 - end]) end++
  const leftTyped = typed.length - start - end
  const leftWord = word.length - start - end
  if (leftTyped + leftWord === 0) return false
  if (leftTyped <= 1 && leftWord <= 1) return true
  return leftTyped === 2 && leftWord === 2 && typed[start] === word[start + 1] && typed[start + 1] === word[start]
}
