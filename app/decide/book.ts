/** The book that briefs are written from, with what a senior of each role is paid if the job is posted today. */
import { dataset } from '@/data'
import type { Book, RoleBook } from '@/lib/brief/book'
import { bookOf } from '@/lib/brief/bound'
import { draftOf } from '@/lib/engine/draft'
import { quoteOf } from '@/lib/engine/make'
import { defaultDraft } from '@/lib/engine/policy'
import { defaultQuote, quoteStartHref } from '@/lib/quote/address'
import { certaintyLine } from '@/lib/quote/words/certainty'
import { country } from '@/lib/value/country'
import { formatUsdRange } from '@/lib/words/format'
import { quoteIndex } from '../quote/release-indexes'
import { today } from '../today'

let made: { readonly day: string; readonly book: Book } | null = null

/** The book of today: what is paid is of a start on the day it is read. */
export function briefBook(): Book {
  const day = today()
  if (made?.day !== day) made = { day, book: bookOf(dataset, (role) => paid(role, day)) }
  return made.book
}

function paid(role: string, asOf: string): RoleBook['pay'] {
  const ask = { role, level: 'senior', place: country } as const
  const index = quoteIndex(null)
  const quote = quoteOf(index, { ...defaultQuote, ...ask, asOf })
  if (quote.kind !== 'percentiles') return null
  const draft = draftOf(quote, index.widths, defaultDraft)
  if (draft.kind === 'unknown') return null
  return { range: formatUsdRange(draft.value), doubt: `${certaintyLine(quote)}.`, href: quoteStartHref(ask) }
}
