/** What an answer about a quote is made of, as the schemas that document it. */
import { z } from 'zod'
import { effectGroups, errorPlaces, errorSizes } from '@/data/schema/quote'
import { amountSchema, dataVersionSchema, orUnknown, sourcesSchema, unknownSchema } from '@/lib/api/value'
import { payPolicies } from '@/lib/engine/policy'
import { grades } from '@/lib/evidence/confidence'
import { besideSources, quoteBases } from '@/lib/source/registry'
import { quoteLevels } from '@/lib/value/levels'
import { eachPercentile } from '@/lib/value/percentiles'
import { countSchema, monthSchema } from './selection'

const basis = z.enum(quoteBases)
const level = z.enum(quoteLevels)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const grade = z.enum(grades)
const amount = orUnknown(amountSchema)

const nearestQuoteSchema = z
  .strictObject({ level, place: z.string(), basis, asOf: day })
  .partial()
  .describe('The parameters to change for the nearest quote that can be made.')

const noQuoteSchema = unknownSchema
  .extend({ nearest: nearestQuoteSchema.optional() })
  .describe('That there is no quote: why, and what to change for the nearest one.')

const figure = z.union([amountSchema, noQuoteSchema])
const share = z.number().min(0).max(1)

const typicalErrorSchema = z
  .strictObject({
    usual: z
      .number()
      .nonnegative()
      .describe('Half of the quotes of its kind missed the market’s middle by no more: .07 is 7 %.'),
    fourInFive: z.number().nonnegative().describe('Four in five of them missed by no more.'),
    kind: z
      .strictObject({ basis, place: z.enum(errorPlaces), n: z.enum(errorSizes) })
      .describe('What kind of quote it is: its basis, its kind of place, and how many observations its cell holds.'),
    cells: countSchema.describe('How many cells that was measured on.'),
    from: z.enum(errorSizes).describe('The size of cell that it was measured on.'),
    bound: z
      .enum(['own', 'fewer', 'thin'])
      .describe('Whether that is its own size, one of fewer observations (an upper bound), or its own with few cells.'),
  })
  .describe('How far quotes of its kind missed the middle of the market. Unknown with not-tested where none was tried.')

const capSchema = z
  .strictObject({
    code: z.enum(['not-tested', 'thin-error', 'employer', 'age', 'bases', 'unstated', 'thin-role']),
    most: grade.describe('The best grade that it leaves.'),
    why: z.string(),
  })
  .describe('What keeps the grade from being better.')

const quoteGradeSchema = z
  .strictObject({ overall: grade, caps: z.array(capSchema) })
  .describe(
    'By the usual miss (to 6 % high, to 10 % medium, else or not tested low), no better than any cap, each with its reason.',
  )

const draftSchema = z
  .strictObject({
    lowUsd: z.number(),
    highUsd: z.number(),
    policy: z.enum(payPolicies),
    width: z.number().min(1).describe('High ÷ low before the ends are rounded: as posted ranges of the level are.'),
    targetUsd: z.number().describe('What the policy pays: the 25th, 50th or 75th percentile of posted pay.'),
  })
  .describe('The range that a posting would say, to the nearest $1,000: of posted pay alone.')

const minimumSchema = z
  .strictObject({
    level: z.enum([...quoteLevels, 'all']),
    place: z.string(),
    share: z.number().min(0).max(1),
    p50: amount,
  })
  .describe(
    'Filings only: the share of the rows whose pay is at the least that the law allows for the job, and the median of the distinct ones above it, as filed; of the role, level and place quoted, or of the nearest wider selection that has enough, which is named. Left out where even the role has too few, and of releases that did not keep it.',
  )

const otherBasisSchema = z
  .strictObject({
    basis: z.enum(besideSources),
    p25: amount,
    p50: amount,
    p75: amount,
    ratio: orUnknown(z.number().positive()).describe('Its median ÷ the quote’s.'),
    band: z.strictObject({ lowUsd: z.number(), highUsd: z.number() }).optional().describe('Of the guide only.'),
    atMinimum: minimumSchema.optional(),
    sources: sourcesSchema,
  })
  .describe(
    'The same ask on another source, the developer survey among them though no quote is made from it. Sources count different people and are never blended.',
  )

const derivationSchema = z
  .strictObject({
    steps: z.array(
      z.strictObject({
        name: z.string().describe('What later formulas call this step’s result.'),
        label: z.string(),
        formula: z
          .string()
          .describe(
            '+ − × ÷ ^ and brackets; sum, count, min, max, abs, round, sqrt, exp, ln. Names are inputs, else results of earlier steps.',
          ),
        inputs: z.record(z.string(), z.union([z.number(), z.array(z.number())])),
        result: z.number(),
        unit: z
          .enum(['usd', 'share', 'weight', 'percent', 'count', 'months', 'ratio'])
          .describe('What the result counts.'),
        sources: sourcesSchema,
      }),
    ),
    result: z.number().describe('The result of the last step.'),
  })
  .describe('How a figure was reached: computing the steps in order gives each result, and the last is the figure.')

/** A quote: what was asked for, and its figures or why there are none. */
export const quoteReplySchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    kind: z
      .enum(['percentiles', 'band', 'unknown'])
      .describe('A predicted distribution, a guide’s low and high without one, or neither.'),
    role: z.string(),
    level,
    place: z.string().describe('US, a state, or an area.'),
    basis,
    asOf: day,
    growth: z.number().min(-25).max(25).optional().describe('Your own yearly growth, in percent, where you gave one.'),
    measures: z.string().describe('What kind of pay the amounts are.'),
    reason: unknownSchema.shape.reason.optional(),
    why: z.string().optional().describe('Where there is no quote: the reason, in whole sentences.'),
    nearest: nearestQuoteSchema.optional(),
    referenceMonth: orUnknown(monthSchema).describe('The month of the source’s figures.'),
    percentiles: z.strictObject(eachPercentile(() => figure)),
    band: z
      .strictObject({ lowUsd: z.number(), highUsd: z.number(), levels: z.array(level), place: z.string() })
      .optional()
      .describe('Of the guide only: its low and high, for the levels and the place it names.'),
    typicalError: orUnknown(typicalErrorSchema),
    grade: orUnknown(quoteGradeSchema),
    draft: orUnknown(draftSchema),
    cell: z
      .strictObject({ n: orUnknown(countSchema), employers: orUnknown(countSchema), largestShare: orUnknown(share) })
      .describe(
        'The distinct observations of exactly this role, level and place, their employers, and the share of one employer where that is over a quarter: of an area’s quote, in its state, which it is made from.',
      ),
    leanedOn: z
      .array(
        z.strictObject({
          group: z.enum(effectGroups),
          name: z.string().describe('What formulas call its multiplier.'),
          n: countSchema,
          employers: orUnknown(countSchema),
        }),
      )
      .describe('What the model took the quote from, from the role to the cell itself.'),
    atMinimum: minimumSchema.optional(),
    otherBases: z.array(otherBasisSchema),
    direction: z.string().describe('Which source to go by, and which way each of the others lies, in sentences.'),
    notes: z.array(z.string()).describe('What must be said beside the figures.'),
    derivation: orUnknown(derivationSchema),
    sources: sourcesSchema,
  })
  .describe('The pay predicted for a role at a level in a place, from one basis, at a date, with its whole derivation.')

/** What the description calls the parts of a quote. */
export const quoteParts = {
  Derivation: derivationSchema,
  NearestQuote: nearestQuoteSchema,
  NoQuote: noQuoteSchema,
  QuoteGrade: quoteGradeSchema,
  QuoteMinimum: minimumSchema,
  OtherBasis: otherBasisSchema,
  TypicalError: typicalErrorSchema,
  GradeCap: capSchema,
  Draft: draftSchema,
}

/** A quote as the API writes it. */
export type QuoteReply = z.infer<typeof quoteReplySchema>
