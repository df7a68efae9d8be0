/** The names of places as people write them, by the area that each lies in, and by hand what no public table knows. */
import { z } from 'zod'
import { count, list, tally, text } from './atoms'
import { areaSchema } from './market'

const state = z.string().regex(/^[A-Z]{2}$/, 'must be the postal code of a state')

/** "Boulder:1083|Gunbarrel:95|Eldorado Springs": names with their people in hundreds, none where there is no count. */
const towns = z.string().regex(/^[^|:]+(:\d+)?(\|[^|:]+(:\d+)?)*$/, 'must be Name:hundreds with | between')

/** "803:010205|805:03": ZIP codes by their first three digits, the last two of each in a row. */
const zips = z.string().regex(/^\d{3}:(\d\d)+(\|\d{3}:(\d\d)+)*$/, 'must be 803:0102 with | between')

/** "Boulder|Broomfield|St. Louis city": "County" goes without saying. */
const counties = z.string().regex(/^[^|]+(\|[^|]+)*$/, 'must be names with | between')

export const gazetteerFileSchema = z.strictObject({
  /** The year of the employment. */
  employedIn: z.number().int(),
  areas: z.array(
    z.strictObject({
      id: areaSchema.shape.id,
      /** People employed in the occupations that we follow. */
      employment: count,
      towns: z.record(state, towns),
      counties: z.record(state, counties),
      zips: zips.optional(),
    }),
  ),
  states: z.array(z.strictObject({ id: z.string().regex(/^US-[A-Z]{2}$/), employment: tally })),
  /** Cities abroad by the code of their country. */
  foreign: z.record(state, towns),
})
export type GazetteerFile = z.infer<typeof gazetteerFileSchema>

export const aliasFileSchema = z.array(
  z.strictObject({
    /** What people write, the name that we show first. */
    names: list,
    /** The ids of the places meant, likeliest first; empty where they are abroad alone. */
    means: z.array(text),
    /** What is meant abroad. */
    abroad: text.optional(),
    /** A nickname or airport stands for the first name, a region for places in it; each name of a town row is a place of its own. */
    kind: z.enum(['nickname', 'airport', 'region', 'town']),
    reason: text,
  }).refine(({ means, abroad }) => means.length > 0 || abroad !== undefined, 'must mean something'),
)
export type AliasFile = z.infer<typeof aliasFileSchema>
