/**
 * The shape of data/market/quotes.json: what a predicted wage is made of. The pipeline fits it to single observations; a page
 * multiplies it out again. One file a release, so that a quote of that release can be made again.
 */
import { z } from 'zod'
import { count, kebab, month, kebab as role, seniorityLevelSchema, text, usd } from './atoms'

const multiplier = z.number().positive()

/**
 * What belonging to a group does, as multipliers: of the median, then of the four logarithmic gaps between neighboring
 * percentiles, 10 to 25, 25 to 50, 50 to 75 and 75 to 90. Before them the distinct observations in the group, and
 * their employers, null where the source names none.
 */
export const effectSchema = z.tuple([count, count.nullable(), multiplier, multiplier, multiplier, multiplier, multiplier])
export type EffectTuple = z.infer<typeof effectSchema>

/** The groups that an observation belongs to at once, each leaning on those before it. */
export const effectGroups = ['role', 'level', 'roleLevel', 'where', 'roleWhere', 'levelWhere', 'cell'] as const
export type EffectGroup = (typeof effectGroups)[number]

const effects = z.record(text, effectSchema)

/**
 * One source's model. `where` is a place where its observations name one (`US` or a state; before 2026.11.30 also `area`, any
 * place within one), else a year. Keys of joint groups are the ids with spaces between them: "site-reliability-engineer senior US-CO".
 */
export const quoteModelSchema = z.strictObject({
  source: kebab,
  /**
   * The month that its figures stand for: of observations dated one by one the month in their middle. The year is that month’s; of
   * observations without a place the last year that is not just begun.
   */
  reference: z.strictObject({ month, year: z.number().int() }),
  /** The median in US dollars a year, and the four gaps, that the multipliers start from. */
  base: z.strictObject({ n: count, usd, gaps: z.tuple([multiplier, multiplier, multiplier, multiplier]) }),
  effects: z.strictObject({
    role: effects,
    level: effects,
    roleLevel: effects,
    where: effects,
    roleWhere: effects,
    levelWhere: effects,
    cell: effects,
  }),
  /** Cells of five observations or more of which one employer has over a quarter: its share. Releases before 2026.11.23-4 have none. */
  concentrated: z.record(text, z.number().min(0).max(1)).optional(),
  /**
   * Where the observations are, by role: the mean of the logarithm of the cost of labor in their states. The country's figures are of
   * that place. None where observations name no place, and before 2026.11.30.
   */
  crowding: z.record(text, z.number()).optional(),
  /** Where a higher level stands below a lower one because both have enough observations that say so. */
  inversions: z.array(z.strictObject({ role, where: text, lower: seniorityLevelSchema, higher: seniorityLevelSchema })),
})
export type QuoteModel = z.infer<typeof quoteModelSchema>

/**
 * How pay on a source follows the cost of labor from place to place: by exp(value × d), d the logarithm of a place's cost of labor.
 * `error` is its standard error, `states` and `n` what it was fitted to: states, and their observations.
 */
export const elasticitySchema = z.strictObject({
  source: kebab,
  value: z.number().min(0).max(2),
  error: z.number().nonnegative(),
  states: count,
  n: count,
})
export type Elasticity = z.infer<typeof elasticitySchema>

export const quoteFileSchema = z.strictObject({
  /** Of each source whose observations name a state. */
  elasticities: z.array(elasticitySchema),
  models: z.array(quoteModelSchema),
  /** The guide's bands as they stood. */
  guide: z.array(z.strictObject({ role, levels: z.array(seniorityLevelSchema).min(1), place: text, lowUsd: usd, highUsd: usd, source: text })),
})
export type QuoteFile = z.infer<typeof quoteFileSchema>
export type GuideBands = QuoteFile['guide']
