/** The API's table of the collections that posted ranges were read from. */
import { z } from 'zod'
import { month } from '@/data/schema/atoms'
import type { PostedFile } from '@/data/schema/posted'
import {
  amountOf,
  amountSchema,
  dataVersionSchema,
  orUnknown,
  plain,
  shareSchema,
  sourcesSchema,
} from '@/lib/api/value'
import { feedShares } from '@/lib/evidence/posted/feed-shares'
import { repositoryHref } from '@/lib/evidence/posted/feeds'

const counted = z.number().int().nonnegative()

/** One collection of posted ranges, and each role's median had it not been read. */
export const feedRowSchema = z
  .strictObject({
    source: z.string(),
    feed: z.string(),
    url: z.string().nullable().describe('Where it is published; null where that has no address.'),
    rows: counted.describe('Rows kept.'),
    n: counted.describe('Distinct ranges that were last seen there.'),
    share: shareSchema.describe('Of all distinct ranges of the source.'),
    firstMonth: month.describe('Of its rows.'),
    lastMonth: month,
    without: z
      .array(
        z.strictObject({
          role: z.string(),
          n: counted,
          p50: orUnknown(amountSchema),
          nWithout: counted,
          p50Without: orUnknown(amountSchema),
          change: orUnknown(z.number().min(-1)).describe('The second median ÷ the first − 1.'),
        }),
      )
      .describe(
        'The median of each role’s ranges, nationally over all levels, and what it would be without the collection.',
      ),
  })
  .describe('A collection that posted ranges were read from.')

/** Every collection. */
export const feedRowsSchema = z
  .strictObject({ dataVersion: dataVersionSchema, sources: sourcesSchema, feeds: z.array(feedRowSchema) })
  .describe('The collections that posted ranges were read from: how much each gives, and what leaving it out does.')

/** The table of the collections, most rows first. */
export function feedRows(files: readonly PostedFile[], dataVersion: string): z.infer<typeof feedRowsSchema> {
  return {
    dataVersion,
    sources: files.map(({ source }) => source),
    feeds: files.flatMap((file) =>
      feedShares(file).map(({ name, without, ...feed }) => ({
        source: file.source,
        feed: name,
        url: repositoryHref(name),
        ...feed,
        without: without.map(({ left, p50, p50Without, change, ...each }) => ({
          ...each,
          p50: amountOf(p50),
          nWithout: left,
          p50Without: amountOf(p50Without),
          change: plain(change),
        })),
      })),
    ),
  }
}
