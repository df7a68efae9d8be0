/** The rows of several jobs: the quote of each line that was read. In codes and numbers. */
import type { QuoteAnswer } from '@/lib/engine/answer'
import { draftOf } from '@/lib/engine/draft'
import { quoteOf } from '@/lib/engine/make'
import { defaultDraft } from '@/lib/engine/policy'
import type { ReleaseIndex } from '@/lib/engine/release'
import { type Answer, unknown } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'
import { defaultQuote, type QuoteAddress } from '../address'
import { type JobGround, type JobRead, type JobUnread, readJob } from './read'

/** One line with its quote, or with why it has none. */
export type JobRow = JobUnread | JobQuoted

/** A line with its quote. */
export interface JobQuoted {
  readonly kind: 'quoted'
  readonly job: JobRead
  /** Of the quote itself, to open it. */
  readonly address: QuoteAddress
  readonly answer: QuoteAnswer
  readonly draft: Answer<PayRange>
}

/** The rows of some lines, each quoted from posted ranges for a start on a day, YYYY-MM-DD. */
export function jobRows(lines: readonly string[], ground: JobGround, index: ReleaseIndex, asOf: string): JobRow[] {
  return lines.map((line) => {
    const job = readJob(line, ground)
    if (job.kind === 'unread') return job
    const { role, level, place } = job
    const address = { ...defaultQuote, role, level, place, asOf }
    const answer = quoteOf(index, address)
    const draft: JobQuoted['draft'] =
      answer.kind === 'percentiles'
        ? draftOf(answer, index.widths, defaultDraft)
        : unknown('no-data', 'There is no quote to draft from.')
    return { kind: 'quoted', job, address, answer, draft }
  })
}
