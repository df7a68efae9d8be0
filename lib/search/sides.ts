/** Parts a text that compares into its sides. */

/** The sides of a text, and whether it says that it compares: else only names of roles on every side make it a comparison. */
export interface Sides {
  readonly texts: readonly string[]
  readonly isSaid: boolean
}

const versus = String.raw`\s*(?:\bversus\b|\bvs\b\.?|\bv\.?(?=\s)|\bagainst\b|\bcompared (?:to|with)\b|\bor rather\b|\bor\b)\s*`
const loose = String.raw`\s*(?:[,;/&+]|\band\b|\bwith\b|\bto\b)\s*`
const asks =
  /^(?:please )?(?:compare|comparison (?:of|between)|(?:what(?:’|')?s |what is )?(?:the )?differences? between|which is better,?|should (?:i|we) hire|do (?:i|we) need|which (?:one|role),?)\s+/i
const saidVersus = /\b(?:versus|vs|against|compared (?:to|with))\b|\sv\.?\s/i
const endings = /\s+(?:salary|salaries|pay|compensation|wages?|difference|differences|comparison)$/i

/** The sides of a text that could compare; null where it has one side. */
export function sidesOf(text: string): Sides | null {
  const bare = text.replace(/[?!]+$/, '').trim()
  const isAsked = asks.test(bare)
  const isVersus = saidVersus.test(bare)
  const said = bare.replace(asks, '').replace(endings, '')
  // Beside “vs”, “or” and in a comparison that is asked for, commas and “and” part sides too: “sre, backend vs data”.
  const texts = said
    .split(new RegExp(`${versus}|${loose}`, 'i'))
    .map((side) => side.replace(/^(?:an?|the|either|between)\s+/i, '').trim())
  if (texts.length < 2 && !isAsked) return null
  const filled = texts.filter((side) => side !== '')
  // “sre or” ends in Oregon, and “vs” alone says nothing.
  if (filled.length === 0 || (!isVersus && !isAsked && filled.length < texts.length)) return null
  return { texts: filled, isSaid: isVersus || isAsked }
}
