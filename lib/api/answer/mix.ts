/** The API's answer about a work mix that the caller describes. */
import { z } from 'zod'
import { dataVersionSchema, orUnknown, percentSchema, plain, sourcesSchema } from '@/lib/api/value'
import { feasibility, nearestPoint, type Share } from '@/lib/week/mix'

/** Whether any week fits a mix, and the one nearest its midpoints; all numbers in percent of the week. */
export const mixAnswerSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    activities: z
      .array(z.strictObject({ lowPercent: percentSchema, highPercent: percentSchema }))
      .describe('The mix as it was read.'),
    feasible: z.boolean().describe('Whether some week of 100 percent fits every range.'),
    sumLow: z.number().nonnegative().describe('The lows, summed.'),
    sumHigh: z.number().nonnegative().describe('The highs, summed.'),
    point: orUnknown(z.array(percentSchema)).describe(
      'The week that fits every range and is nearest to their midpoints, in the order given; unknown when no week fits.',
    ),
    sources: sourcesSchema.length(0).describe('Empty: these figures rest on your own numbers alone.'),
  })
  .describe('A work mix: whether it can be, and the week nearest its midpoints. All shares in percent.')

/** The answer about a mix, unrounded. Throws RangeError on a share that does not lie within 0–100 or is inverted. */
export function mixAnswer(shares: readonly Share[], dataVersion: string): z.infer<typeof mixAnswerSchema> {
  return {
    dataVersion,
    activities: shares.map(({ lowPercent, highPercent }) => ({ lowPercent, highPercent })),
    ...feasibility(shares),
    point: plain(nearestPoint(shares)),
    sources: [],
  }
}
