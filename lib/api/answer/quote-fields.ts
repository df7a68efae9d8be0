/** What an answer about a quote is made of, as the schemas that document it. */
import { z } from 'zod'
import { effectGroups } from '@/data/schema/quote'
import { amountSchema, dataVersionSchema, orUnknown, sourcesSchema, unknownSchema } from '@/lib/api/value'
import { grades } from '@/lib/evidence/confidence'
import { quoteBases } from '@/lib/source/registry'
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
const gradePart = z.strictObject({ grade, why: z.string() })

const quoteGradeSchema = z
  .strictObject({
    overall: grade,
    n: gradePart,
    spread: gradePart,
    match: gradePart,
    modelled: gradePart,
    ageMonths: z.number().describe('How old the source’s figures are at the quote’s date.'),
    isLowered: z.boolean().describe('Whether that age, past 36 months, lowers the grade a step.'),
  })
  .describe('The worst of four grades, each with its reason; past 36 months of age a step lower.')

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
    basis,
    p25: amount,
    p50: amount,
    p75: amount,
    band: z.strictObject({ lowUsd: z.number(), highUsd: z.number() }).optional().describe('Of the guide only.'),
    atMinimum: minimumSchema.optional(),
    sources: sourcesSchema,
  })
  .describe('The same ask on another basis. Bases are populations of their own and are never blended.')

const median = z.strictObject({ basis, usd: z.number().positive() })

const disagreementSchema = z
  .strictObject({ share: z.number().nonnegative(), bases: countSchema, least: median, most: median })
  .describe('How far the medians of the bases lie apart: (most − least) ÷ their median.')

const derivationSchema = z
  .strictObject({
    steps: z.array(
      z.strictObject({
        name: z.string().describe('What later formulas call this step’s result.'),
        label: z.string(),
        formula: z
          .string()
          .describe(
            '+ − × ÷ ^ and brackets; sum, count, min, max, abs, exp, ln. Names are inputs, else results of earlier steps.',
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
    referenceMonth: orUnknown(monthSchema).describe('The month that the source’s figures stand for.'),
    percentiles: z.strictObject(eachPercentile(() => figure)),
    band: z
      .strictObject({ lowUsd: z.number(), highUsd: z.number(), levels: z.array(level), place: z.string() })
      .optional()
      .describe('Of the guide only: its low and high, for the levels and the place it names.'),
    grade: orUnknown(quoteGradeSchema),
    cell: z
      .strictObject({ n: orUnknown(countSchema), employers: orUnknown(countSchema) })
      .describe('The distinct observations of exactly this role, level and place, and their employers.'),
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
    disagreement: orUnknown(disagreementSchema),
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
  Disagreement: disagreementSchema,
}

/** A quote as the API writes it. */
export type QuoteReply = z.infer<typeof quoteReplySchema>
