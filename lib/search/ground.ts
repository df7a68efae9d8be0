/** What texts are read by. */
import type { PlaceAsked } from '@/lib/place/names/taken'
import type { TitleRoles } from '@/lib/titles/read'
import type { Entry } from './entries'
import type { HireLine } from './hire-lines'

/** What a text means as a place. */
export interface PlaceReader {
  readonly asked: (text: string) => PlaceAsked
  /** The short name of an id. */
  readonly nameOf: (id: string) => string
  /** Whether a misspelled name would be read as another. */
  readonly isCorrected: (text: string) => boolean
}

/** What a text is read by; in the browser without the names of places and the lines of when to hire, which are many. */
export interface SearchGround {
  readonly index: readonly Entry[]
  readonly titles: TitleRoles
  readonly places: PlaceReader | null
  readonly lines: readonly HireLine[]
}

/** The most letters that are read. */
export const longestTyped = 200

/** A text as it is read: cut, without space around it, and one space between words. */
export function typedText(text: string): string {
  return text.slice(0, longestTyped).trim().replace(/\s+/g, ' ')
}
