/** How many roles a reader has chosen to compare, in words, before there is a comparison. */
import { maxCompared } from '@/lib/site/urls'
import { capitalize, formatCount } from '@/lib/words/format'

/** What to do before the chosen roles can be compared; null where their number fits. */
export function choiceRefusal(count: number): string | null {
  if (count === 0) return `Check two to ${formatCount(maxCompared)} roles to compare them.`
  if (count === 1) return 'Check at least one more role.'
  const over = count - maxCompared
  return over > 0 ? `${capitalize(formatCount(maxCompared))} at most: uncheck ${formatCount(over)}.` : null
}

/** What the button says: "Compare 2 roles"; where their number does not fit "Compare the checked roles". */
export function choiceButton(count: number): string {
  return choiceRefusal(count) === null ? `Compare ${count} roles` : 'Compare the checked roles'
}
