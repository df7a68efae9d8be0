/**
 * The shape of data/market/quotes.json: what a predicted wage is made of. The pipeline fits it to single observations; a page
 * multiplies it out again. One file a release, so that a quote of that release can be made again.
 */
import { z } from 'zod'
import { count, kebab, month, kebab as role, seniorityLevelSchema, text, usd } from './atoms'

const multiplier = z.number().positive()
const width = z.number().min(1)

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

/** A role in a place (or year), and two neighboring levels of its ladder. */
const levelPairSchema = z.strictObject({ role, where: text, lower: seniorityLevelSchema, higher: seniorityLevelSchema })
export type LevelPair = z.infer<typeof levelPairSchema>

const levelStepSchema = z.strictObject({
  lower: seniorityLevelSchema,
  higher: seniorityLevelSchema,
  ratio: multiplier,
  low: multiplier,
  high: multiplier,
  employers: count,
})
export type LevelStep = z.infer<typeof levelStepSchema>

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
  inversions: z.array(levelPairSchema),
  /** Where a higher level stands less than 3 % above the next lower one, and why no step could be told: the numbers say no more. */
  ties: z.array(levelPairSchema).optional(),
  /**
   * By what observations were brought to the newest month before the fit: a logarithm a year, with its standard error. The reference
   * month is then `newest`. None where observations are not dated by the month, and before 2026.11.30-2.
   */
  trend: z.strictObject({ perYear: z.number(), error: z.number().nonnegative(), newest: month }).optional(),
  /**
   * What a level pays beside the next lower one within employers that have both, over the country: a ratio with its 95 % interval, and
   * how many employers have both. None where the source names no employer, and before 2026.11.30-2.
   */
  steps: z.array(levelStepSchema).optional(),
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

/**
 * How wide posted ranges are, high ÷ low: by level its quartiles and `typical`, the median; by role and level ("role level") the
 * typical alone, held toward its level's where ranges are few. `n` are ranges.
 */
export const widthsSchema = z.strictObject({
  source: kebab,
  levels: z.record(text, z.strictObject({ n: count, q1: width, typical: width, q3: width })),
  roleLevel: z.record(text, z.strictObject({ n: count, typical: width })),
})
export type Widths = z.infer<typeof widthsSchema>

export const errorPlaces = ['country', 'state', 'area', 'remote'] as const
export const errorSizes = ['0', '1-4', '5-9', '10-29', '30+'] as const

/**
 * How far quotes of a kind missed the middle of the market: `usual` half of the time at most, `fourInFive` four times in five, as
 * shares (.07 is 7 %), over `cells` cells. `from` is the size of cell that it was measured on; `bound` says whether that is its `own`,
 * one of `fewer` observations, an upper bound, or its own though under 8 cells (`thin`). A kind that is not listed was not tested.
 */
export const quoteErrorSchema = z.strictObject({
  source: kebab,
  place: z.enum(errorPlaces),
  n: z.enum(errorSizes),
  usual: z.number().nonnegative(),
  fourInFive: z.number().nonnegative(),
  cells: count,
  from: z.enum(errorSizes),
  bound: z.enum(['own', 'fewer', 'thin']),
})
export type QuoteError = z.infer<typeof quoteErrorSchema>

/**
 * What a level pays on one source beside another: the median over `roles` roles of the ratio of the country's medians, `low` to `high`
 * the least and the most of them, and `error`, the median miss of a role foretold by the others, a share.
 */
export const crosswalkSchema = z.strictObject({
  level: seniorityLevelSchema,
  from: kebab,
  to: kebab,
  ratio: multiplier,
  low: multiplier,
  high: multiplier,
  roles: count,
  error: z.number().nonnegative(),
})
export type Crosswalk = z.infer<typeof crosswalkSchema>

export const quoteFileSchema = z.strictObject({
  /** Of each source whose observations name a state. */
  elasticities: z.array(elasticitySchema),
  models: z.array(quoteModelSchema),
  /** The guide's bands as they stood. */
  guide: z.array(z.strictObject({ role, levels: z.array(seniorityLevelSchema).min(1), place: text, lowUsd: usd, highUsd: usd, source: text })),
  /** These three: not before 2026.11.30-2. */
  widths: widthsSchema.optional(),
  errors: z.array(quoteErrorSchema).optional(),
  crosswalk: z.array(crosswalkSchema).optional(),
})
export type QuoteFile = z.infer<typeof quoteFileSchema>
export type GuideBands = QuoteFile['guide']
