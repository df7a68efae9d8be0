/** Ashby’s Job Postings API: https://developers.ashbyhq.com/docs/public-job-posting-api. One answer holds the whole board. */
import { z } from 'zod'
import { textOfHtml } from '../posted/html-text'
import { currencyIn } from '../posted/pay/amount'
import type { Period } from '../posted/pay/period'
import { isOnTargetPay } from '../posted/pay/surroundings'
import { pageOf } from './entries'
import { dayOf, type FieldPay, onOneLine, placesTogether, type System } from './posting'

const componentSchema = z.object({
  summary: z.string().nullish(),
  compensationType: z.string().nullish(),
  interval: z.string().nullish(),
  currencyCode: z.string().nullish(),
  minValue: z.number().nullish(),
  maxValue: z.number().nullish(),
})
const tierSchema = z.object({ title: z.string().nullish(), components: z.array(componentSchema).nullish() })
const jobSchema = z.object({
  title: z.string(),
  location: z.string().nullish(),
  secondaryLocations: z.array(z.object({ location: z.string().nullish() })).nullish(),
  isListed: z.boolean().nullish(),
  isRemote: z.boolean().nullish(),
  workplaceType: z.string().nullish(),
  publishedAt: z.string().nullish(),
  descriptionHtml: z.string().nullish(),
  descriptionPlain: z.string().nullish(),
  shouldDisplayCompensationOnJobPostings: z.boolean().nullish(),
  compensation: z
    .object({
      compensationTiers: z.array(tierSchema).nullish(),
      summaryComponents: z.array(componentSchema).nullish(),
    })
    .nullish(),
})
type AshbyJob = z.infer<typeof jobSchema>
const boardSchema = z.object({ jobs: z.array(z.unknown()) })

/** What `interval` says. `NONE` and `1 TIME` are no period. */
const intervals: Readonly<Record<string, Period>> = {
  '1 YEAR': 'year',
  '1 MONTH': 'month',
  '2 WEEK': 'fortnight',
  '1 WEEK': 'week',
  '1 DAY': 'day',
  '1 HOUR': 'hour',
}

export const ashby: System = {
  feed: 'Ashby job board',
  address: 'https://api.ashbyhq.com',
  page: (address, board, page) =>
    page === 0 ? `${address}/posting-api/job-board/${encodeURIComponent(board)}?includeCompensation=true` : undefined,
  pageLength: Number.POSITIVE_INFINITY,
  read: (answer, employer) =>
    pageOf(boardSchema.parse(answer).jobs, jobSchema, (job) => {
      if (job.isListed === false) return undefined
      return {
        employer,
        title: onOneLine(job.title),
        place: placesTogether([job.location, ...(job.secondaryLocations ?? []).map(({ location }) => location)]),
        // `isRemote` is true of hybrid work as well, `workplaceType` tells the two apart.
        isRemote: job.workplaceType ? job.workplaceType === 'Remote' : (job.isRemote ?? false),
        firstPosted: dayOf(job.publishedAt),
        fields: payOf(job),
        text: job.descriptionHtml ? textOfHtml(job.descriptionHtml) : (job.descriptionPlain ?? ''),
      }
    }),
}

/** The salaries of its tiers, or of its summary where it has no tiers. What an employer chose not to show is not posted. */
function payOf({ compensation, shouldDisplayCompensationOnJobPostings: isShown }: AshbyJob): FieldPay[] {
  if (!compensation || isShown === false) return []
  const tiers = compensation.compensationTiers ?? []
  const parts = tiers.length > 0 ? tiers : [{ title: '', components: compensation.summaryComponents }]
  return parts.flatMap(({ title, components }) =>
    (components ?? [])
      .filter(
        ({ compensationType, minValue, maxValue }) => compensationType === 'Salary' && (minValue ?? maxValue) != null,
      )
      .map(({ minValue, maxValue, currencyCode, interval, summary }) => ({
        low: minValue,
        high: maxValue,
        currency: currencyIn(currencyCode ?? ''),
        per: intervals[interval ?? ''] ?? ('unknown' as const),
        isOnTarget: isOnTargetPay(`${title ?? ''}. ${summary ?? ''}`),
        label: title?.trim() ?? '',
      })),
  )
}
