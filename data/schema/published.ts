/** The figures of a source that is kept as percentiles. */
import { z } from 'zod'
import { usd } from './atoms'

/**
 * What is published of a selection in place of its cells: percentiles in US dollars a year, null where the sample is too small for
 * them, and the ends of the median's 95 % interval.
 */
export const publishedSchema = z.strictObject({
  p10: usd.nullable(),
  p25: usd.nullable(),
  p50: usd.nullable(),
  p75: usd.nullable(),
  p90: usd.nullable(),
  median95: z.tuple([usd, usd]).nullable(),
})
export type Published = z.infer<typeof publishedSchema>
