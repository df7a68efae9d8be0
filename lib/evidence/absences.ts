/** What sources do not say of a sample, named once: the pages, the API and the quote give the same reason for the same gap. */
import { unknown } from '@/lib/value/absence'

/** Why the employers of a sample are not counted. */
export const noEmployers = unknown('not-stated', 'The source names no employers.')
/** Why the survey's figures have no sample size, and no interval. */
export const noSampleSize = unknown('not-stated', 'The survey publishes no sample size for an occupation.')
