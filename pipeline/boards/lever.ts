/** Lever’s Postings API: https://github.com/lever/postings-api. A board comes in pages, as a bare list. */
import { z } from 'zod'
import { textOfHtml } from '../posted/html-text'
import { currencyIn } from '../posted/pay/amount'
import type { Period } from '../posted/pay/period'
import { isOnTargetPay } from '../posted/pay/surroundings'
import { pageOf } from './entries'
import { dayOf, type FieldPay, onOneLine, placesTogether, type System } from './posting'

const pageLength = 100

const postingSchema = z.object({
  text: z.string(),
  createdAt: z.number().nullish(),
  workplaceType: z.string().nullish(),
  categories: z.object({ location: z.string().nullish(), allLocations: z.array(z.string()).nullish() }).nullish(),
  description: z.string().nullish(),
  lists: z.array(z.object({ text: z.string().nullish(), content: z.string().nullish() })).nullish(),
  additional: z.string().nullish(),
  salaryDescription: z.string().nullish(),
  salaryRange: z
    .object({
      currency: z.string().nullish(),
      interval: z.string().nullish(),
      min: z.number().nullish(),
      max: z.number().nullish(),
    })
    .nullish(),
})
type LeverPosting = z.infer<typeof postingSchema>

/** What `interval` says. `bi-month-salary` and `one-time` are no period of ours. */
const intervals: Readonly<Record<string, Period>> = {
  'per-year-salary': 'year',
  'per-month-salary': 'month',
  'semi-month-salary': 'half-month',
  'bi-week-salary': 'fortnight',
  'per-week-salary': 'week',
  'per-day-wage': 'day',
  'per-hour-wage': 'hour',
}

export const lever: System = {
  feed: 'Lever job board',
  address: 'https://api.lever.co',
  page: (address, board, page) =>
    `${address}/v0/postings/${encodeURIComponent(board)}?mode=json&skip=${page * pageLength}&limit=${pageLength}`,
  pageLength,
  read: (answer, employer) =>
    pageOf(z.array(z.unknown()).parse(answer), postingSchema, (posting) => {
      const place = placesTogether([posting.categories?.location, ...(posting.categories?.allLocations ?? [])])
      return {
        employer,
        title: onOneLine(posting.text),
        place,
        isRemote: posting.workplaceType === 'remote' || /\bremote\b/i.test(place),
        firstPosted: dayOf(posting.createdAt),
        fields: payOf(posting),
        text: textOf(posting),
      }
    }),
}

function payOf({ salaryRange, salaryDescription }: LeverPosting): FieldPay[] {
  if (!salaryRange || (salaryRange.min == null && salaryRange.max == null)) return []
  const { min, max, currency, interval } = salaryRange
  // An interval that we do not know is not left to the size of the amounts.
  const per = interval == null ? undefined : intervals[interval]
  const isKnown = interval == null || per !== undefined
  return [
    {
      low: min,
      high: max,
      currency: currencyIn(currency ?? ''),
      per: isKnown ? per : 'unknown',
      isOnTarget: isOnTargetPay(textOfHtml(salaryDescription ?? '')),
      label: '',
    },
  ]
}

function textOf({ description, lists, additional, salaryDescription }: LeverPosting): string {
  const listed = (lists ?? []).flatMap(({ text, content }) => [`<p>${text ?? ''}</p>`, `<ul>${content ?? ''}</ul>`])
  return textOfHtml([description ?? '', ...listed, additional ?? '', salaryDescription ?? ''].join('<hr>'))
}
