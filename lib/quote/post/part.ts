/** What of a quote may be posted, and what the rules ask of it: in codes and figures. */
import { type Bearing, bearingOn } from '@/lib/place/law/duty'
import type { PayRange } from '@/lib/value/pay-range'
import type { QuoteView } from '../view'
import { type ChecklistItem, postingChecklist } from './checklist'
import { postingText } from './text'

/**
 * Whether a range may be posted: there is none, or none on this basis; it is a draft of ours that is too uncertain; a draft that
 * waits to be taken; or one that the employer has taken. Ends that the employer typed are its own, and may be taken at any grade.
 */
export type PostState = 'none' | 'elsewhere' | 'not-ready' | 'draft' | 'used'

/** The range that stands to be posted, in US dollars a year. */
export interface Posted extends PayRange {
  /** Whether the employer typed its ends. */
  readonly isOwn: boolean
}

export interface PostPart {
  readonly state: PostState
  /** Null in the states `none` and `elsewhere` alone. */
  readonly range: Posted | null
  /** The whole text, as it is or would be posted; null where nothing may be. */
  readonly text: string | null
  readonly bearing: Bearing
  readonly items: readonly ChecklistItem[]
}

type Viewed = Pick<QuoteView, 'address' | 'place' | 'rules' | 'draft' | 'answer' | 'posted'>

/** The part of a quote that is about posting it, on the quote's own date. */
export function postPart(view: Viewed): PostPart {
  const { address, place, rules } = view
  const range = rangeOf(view)
  const state = stateOf(view, range)
  const text = range === null || state === 'not-ready' ? null : postingText(range, address)
  const bearing = bearingOn(rules, place.kind === 'remote', address.asOf)
  return { state, range, text, bearing, items: postingChecklist({ text, lines: address }, bearing) }
}

/** The employer's own ends need no draft to stand beside. */
function rangeOf({ draft, address: { post } }: Viewed): Posted | null {
  if (post !== null) return { ...post, isOwn: true }
  return draft.kind === 'known' ? draft.value : null
}

function stateOf({ address, answer, posted }: Viewed, range: Posted | null): PostState {
  if (range === null) return answer !== posted && posted.kind === 'percentiles' ? 'elsewhere' : 'none'
  if (!range.isOwn && posted.kind === 'percentiles' && posted.grade.overall === 'low') return 'not-ready'
  return address.used === 'yes' ? 'used' : 'draft'
}
