/**
 * Greenhouse’s Job Board API: https://developers.greenhouse.io/job-board.html. One answer holds the whole board. `content` is
 * HTML escaped as text and ends with the pay ranges as the board shows them; `pay_input_ranges` has them as fields where the
 * interface sends them (`pay_transparency`, which is documented for single jobs).
 */
import { z } from 'zod'
import { textOfEscapedHtml } from '../posted/html-text'
import { currencyIn } from '../posted/pay/amount'
import { periodIn } from '../posted/pay/period'
import { isOnTargetPay } from '../posted/pay/surroundings'
import { pageOf } from './entries'
import { dayOf, type FieldPay, onOneLine, placesTogether, type System } from './posting'

const rangeSchema = z.object({
  min_cents: z.number().nullish(),
  max_cents: z.number().nullish(),
  currency_type: z.string().nullish(),
  title: z.string().nullish(),
  blurb: z.string().nullish(),
})
const jobSchema = z.object({
  title: z.string(),
  company_name: z.string().nullish(),
  location: z.object({ name: z.string().nullish() }).nullish(),
  first_published: z.string().nullish(),
  content: z.string().nullish(),
  pay_input_ranges: z.array(rangeSchema).nullish(),
})
const boardSchema = z.object({ jobs: z.array(z.unknown()) })

export const greenhouse: System = {
  feed: 'Greenhouse job board',
  address: 'https://boards-api.greenhouse.io',
  page: (address, board, page) =>
    page === 0
      ? `${address}/v1/boards/${encodeURIComponent(board)}/jobs?content=true&pay_transparency=true`
      : undefined,
  pageLength: Number.POSITIVE_INFINITY,
  read: (answer, employer) =>
    pageOf(boardSchema.parse(answer).jobs, jobSchema, (job) => {
      const place = placesTogether([job.location?.name])
      return {
        employer: onOneLine(job.company_name) || employer,
        title: onOneLine(job.title),
        place,
        isRemote: /\bremote\b/i.test(place),
        firstPosted: dayOf(job.first_published),
        fields: (job.pay_input_ranges ?? []).map(payOf),
        text: textOfEscapedHtml(job.content ?? ''),
      }
    }),
}

/** Cents, without a period of their own: the title or the words under it say whether they are an hour's. */
function payOf({
  min_cents: low,
  max_cents: high,
  currency_type: currency,
  title,
  blurb,
}: z.infer<typeof rangeSchema>): FieldPay {
  const words = `${title ?? ''}. ${textOfEscapedHtml(blurb ?? '')}`
  const amount = (cents: number | null | undefined) => (cents == null ? undefined : cents / 100)
  const isSmall = (amount(low) ?? 0) < 10_000
  return {
    low: amount(low),
    high: amount(high),
    currency: currencyIn(currency ?? ''),
    per: isSmall ? (periodIn(title ?? '') ?? periodIn(words)) : 'year',
    isOnTarget: isOnTargetPay(words),
    label: title?.trim() ?? '',
  }
}
