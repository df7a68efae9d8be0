/** Conditional requests, RFC 9110 section 13. */

const tagPattern = /\s*(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")\s*(?:,|$)/y

/**
 * Whether a client already holds the answer tagged `tag`, by the If-None-Match header it sent (null when it sent none).
 * Weak comparison, as that header asks for: W/ counts for nothing. A list that cannot be read to its end matches by what
 * stands before the fault, which costs a full answer at worst.
 */
export function holds(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false
  if (ifNoneMatch.trim() === '*') return true
  for (let at = 0; at < ifNoneMatch.length; at = tagPattern.lastIndex) {
    tagPattern.lastIndex = at
    const match = tagPattern.exec(ifNoneMatch)
    if (match === null) return false
    if (match[1] === tag) return true
  }
  return false
}
