/** What sources do not say of a sample, named once: the pages, the API and the quote give the same reason for the same gap. */
import { allSources } from '@/lib/source/registry'
import { type Answer, type Unknown, unknown } from '@/lib/value/absence'

/** Why the employers of a sample are not counted. */
export const noEmployers = unknown('not-stated', 'The source names no employers.')
/** Why the survey's figures have no sample size, and no interval. */
export const noSampleSize = unknown('not-stated', 'The survey publishes no sample size for an occupation.')

/** Whether a figure is missing because the source never asked about its role: it says nothing, which is no finding. */
export function isUnasked(figure: Answer<unknown>): boolean {
  return figure.kind === 'unknown' && allSources.some(({ unasked }) => unasked === figure.why)
}

/** Why a source says nothing of a year that it does not have; null where it has it, and of all its years. */
export function absentYear(years: readonly { readonly year: number }[], year: number | 'all'): Unknown | null {
  if (year === 'all' || years.some((each) => each.year === year)) return null
  return unknown('no-data', `The source has no ${year}; its years are ${years.map((each) => each.year).join(', ')}.`)
}
