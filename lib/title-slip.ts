/**
 * Whether `typed` is `word` with one slip of the fingers: a letter too many, one missing, one wrong, or two neighbours
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
