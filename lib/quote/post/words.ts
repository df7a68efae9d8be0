/** The checklist and the rules that bear on a place, in words. */
import type { PostingItem } from '@/data/schema/jurisdictions'
import { inPlace } from '@/lib/place/geography'
import type { Bearing, ReadRule } from '@/lib/place/law/duty'
import { lawDay } from '@/lib/place/law/words'
import { capitalize, formatCount, formatList, formatPlural } from '@/lib/words/format'
import type { Asker, ChecklistItem } from './checklist'

/** What an item of the checklist is called. */
export const itemNames: Readonly<Record<PostingItem, string>> = {
  'both-ends': 'Pay, low and high',
  pay: 'Pay, or its range',
  'other-pay': 'Bonus and other pay',
  benefits: 'Benefits',
  deadline: 'Closing date',
  'how-to-apply': 'How to apply',
}

/** How many of the items that are asked for the text holds: "1 of 5"; null where none is asked for yet. */
export function tickedOf(items: readonly ChecklistItem[]): string | null {
  const asked = items.filter(holds)
  return asked.length === 0 ? null : `${asked.filter(({ isInText }) => isInText).length} of ${asked.length}`
}

const holds = ({ askedBy }: ChecklistItem) => askedBy.some(({ from }) => from === null)

/**
 * What the rules ask on the chosen day, and how much of it the text holds, or that there is no text yet; where none was read, that
 * none was checked.
 */
export function checklistFinding(
  items: readonly ChecklistItem[],
  { coming, without, unsaid }: Bearing,
  hasText: boolean,
): string {
  const asked = items.filter(holds).length
  if (asked > 0 && !hasText)
    return `${capitalize(formatCount(asked))} ${asked === 1 ? 'thing is' : 'things are'} asked for; there is no text to post yet.`
  if (asked > 0) return `${tickedOf(items)} ${plural(asked)} in the text.`
  const [next] = coming
  if (next !== undefined)
    return `No rule that we read holds yet: ${inPlace(next)}’s starts on ${lawDay(next.jurisdiction.start.day)}.`
  if (unsaid.length > 0) return `${namesOf(unsaid)} ${unsaid.length === 1 ? 'does' : 'do'} not reach remote jobs.`
  return without.length > 0 ? `No duty to post pay was found in ${namesOf(without)}.` : 'Not checked.'
}

const plural = (count: number) => (count === 1 ? 'thing asked for is' : 'things asked for are')

/** The names of some rules, as a list. */
export function namesOf(rules: readonly Pick<ReadRule, 'name'>[]): string {
  return formatList(rules.map(({ name }) => name))
}

/** Up to so many say each for itself what they ask. */
const mostVoices = 3

/** Who asks for an item, and in which words: each for itself where few do, else by name. */
export function askedSentences(askedBy: readonly Asker[], isOnlyRule: boolean): readonly string[] {
  if (askedBy.length <= mostVoices) return askedBy.map((asker) => voiceOf(asker, isOnlyRule))
  const [now, later] = [askedBy.filter(({ from }) => from === null), askedBy.filter(({ from }) => from !== null)]
  return [
    ...(now.length === 0 ? [] : [`${formatPlural(now.length, 'place')}: ${formatList(now.map(marked))}.`]),
    ...later.map(({ name, from }) => `From ${lawDay(from ?? '')}: ${name}.`),
  ]
}

function voiceOf({ name, words, unconfirmed, from }: Asker, isOnlyRule: boolean): string {
  const start = from === null ? '' : `From ${lawDay(from)}: `
  const said = `${start}${isOnlyRule ? '' : `${name}: `}${words}`
  return unconfirmed === null ? said : `${said} Unconfirmed: ${unconfirmed}`
}

const marked = ({ name, unconfirmed }: Asker) => (unconfirmed === null ? name : `${name} (unconfirmed)`)
