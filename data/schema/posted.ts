/** The ranges behind figures of posted pay, one by one: facts of advertisements, none of their text. */
import { z } from 'zod'
import { count, kebab, month, count as place, tally, text, usd } from './atoms'
import { observedPlaceSchema, titleLevelSchema } from './market'

/** Columns of a range, in their order. All but month, title and amounts are places in the lists beside, counted from 0. */
const postedRangeSchema = z.tuple([
  /** The newest month in which it was seen. */
  month,
  /** In `roles`. */
  place,
  /** In `levels`. */
  place,
  /** In `employers`. */
  place,
  /** The title as printed. */
  text,
  /** In `places`. */
  place,
  /** The low end, then the high end, of US dollars a year. */
  usd,
  usd,
  /** In `feeds`. */
  place,
])

/** A role’s ranges, their employers, and the median of their middles, to three significant digits, over all levels, places and years; null where they are too few. */
const roleMedianSchema = z.strictObject({ role: kebab, n: count, employers: count, p50Usd: usd.nullable() })

const feedSchema = z.strictObject({
  name: text,
  rows: tally,
  n: place,
  /** Of its rows. */
  firstMonth: month,
  lastMonth: month,
  /** Each role’s median had the feed not been read, in the order of `roles`. */
  without: z.array(roleMedianSchema),
})

export const postedFileSchema = z.strictObject({
  source: kebab,
  /** Who collected them, most rows first: rows kept, and distinct ranges that were last seen there. */
  feeds: z.array(feedSchema).min(1),
  roles: z.array(kebab).min(1),
  /** In the order of `roles`. */
  medians: z.array(roleMedianSchema),
  levels: z.array(titleLevelSchema).min(1),
  /** As printed, with the family of companies, or the first spelling, that each is counted under, null for itself. */
  employers: z.array(z.tuple([text, text.nullable()])),
  /** As printed, which may be nothing, with what is meant: states and areas as ids, or US-remote alone. */
  places: z.array(z.tuple([z.string(), z.array(observedPlaceSchema).min(1)])),
  /** Distinct ranges, newest first. */
  ranges: z.array(postedRangeSchema),
})
export type PostedFile = z.infer<typeof postedFileSchema>
