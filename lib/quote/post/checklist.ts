/** What the rules that bear on a posting ask of its text, and what of it the text already holds. It ticks; it does not judge. */
import type { PostingItem } from '@/data/schema/jurisdictions'
import type { ReadRule } from '@/lib/place/law/duty'
import { isHollow, isOngoing, namesDay, type PostLines } from './lines'

/** A rule that asks for an item. */
export interface Asker {
  readonly id: string
  readonly name: string
  /** What it asks for, in its own sentence. */
  readonly words: string
  /** Why it is unconfirmed; null where it is confirmed. */
  readonly unconfirmed: string | null
  /** The first day it is asked from, where that is after the chosen day; null where it holds. */
  readonly from: string | null
}

/** An item that at least one rule asks for. */
export interface ChecklistItem {
  readonly item: PostingItem
  readonly isInText: boolean
  /** Those whose rules hold first. */
  readonly askedBy: readonly Asker[]
}

/** The text of a posting, and the lines that it was made of; no text while there is none to post. */
export interface Posting {
  readonly text: string | null
  readonly lines: PostLines
}

const amount = String.raw`\$\d[\d,]*(?:\.\d+)?k?`
const bothEnds = new RegExp(`${amount}\\s*(?:[-–—]|to)\\s*${amount}`)
const oneEnd = new RegExp(amount)

const isFilled = (line: string | null) => line !== null && line.trim() !== '' && !isHollow(line)

/** In the order that they are listed. "Open until filled" is no deadline where one is asked for, as read of Colorado's guidance. */
const found: readonly (readonly [PostingItem, (posting: Posting) => boolean])[] = [
  ['both-ends', ({ text }) => bothEnds.test(text ?? '')],
  ['pay', ({ text }) => oneEnd.test(text ?? '')],
  ['other-pay', ({ text, lines }) => text !== null && (isFilled(lines.bonusLine) || isFilled(lines.equityLine))],
  ['benefits', ({ text, lines }) => text !== null && isFilled(lines.benefitsLine)],
  [
    'deadline',
    ({ text, lines: { deadlineLine } }) =>
      text !== null && deadlineLine !== null && (namesDay(deadlineLine) || isOngoing(deadlineLine)),
  ],
  ['how-to-apply', ({ text, lines }) => text !== null && isFilled(lines.applyLine)],
]

/**
 * The items that the rules ask for, those in force (`holding`) and those to come (`coming`) alike, each ticked where the posting
 * holds it. Adding a line to a posting never takes a tick away. Empty where no rule asks for anything.
 */
export function postingChecklist(
  posting: Posting,
  { holding, coming }: { readonly holding: readonly ReadRule[]; readonly coming: readonly ReadRule[] },
): readonly ChecklistItem[] {
  return found.flatMap(([item, isIn]) => {
    const askedBy = [
      ...holding.flatMap((rule) => askers(rule, item, null)),
      ...coming.flatMap((rule) => askers(rule, item, rule.jurisdiction.start.day)),
    ]
    return askedBy.length === 0 ? [] : [{ item, isInText: isIn(posting), askedBy }]
  })
}

function askers({ id, name, jurisdiction }: ReadRule, item: PostingItem, from: string | null): Asker[] {
  return jurisdiction.facts
    .filter((fact) => fact.item === item)
    .map(({ text, unconfirmed }) => ({ id, name, words: text, unconfirmed: unconfirmed ?? null, from }))
}
