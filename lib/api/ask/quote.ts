/** What a quote may be asked for. */
import { z } from 'zod'
import { quoted, type Refused, refused } from '@/lib/api/problem'
import { mostGrowth, type QuoteAsk } from '@/lib/engine/ask'
import { growthPattern, readDate, readGrowth } from '@/lib/quote/readings'
import { defaultSource, quoteBases } from '@/lib/source/registry'
import { quoteLevels } from '@/lib/value/levels'
import { placeSchema } from './evidence'
import { roleSchema } from './fields'

const asOf = z
  .string()
  .regex(/^\d{4}-\d{2}(?:-\d{2})?$/, {
    error: ({ input }) => `${quoted(String(input))} is no day: write 2027-01-15, or 2027-01 for the middle of a month.`,
    abort: true,
  })
  .transform((text, context) => {
    const day = readDate(text)
    if ('value' in day) return day.value
    context.addIssue({ code: 'custom', message: `There is no day ${quoted(text)}.` })
    return z.NEVER
  })
  .optional()
  .meta({
    description:
      'The day that the work starts, YYYY-MM-DD, or YYYY-MM for the middle of a month; today in UTC when left out.',
    example: '2027-01-15',
  })

const growth = z
  .string()
  .regex(growthPattern, {
    error: ({ input }) => `${quoted(String(input))} is no yearly growth in per cent: write 3 or 3.25.`,
    abort: true,
  })
  .transform((text, context) => {
    const growth = readGrowth(text)
    if ('value' in growth) return growth.value
    context.addIssue({
      code: 'custom',
      message: `Growth is at most ${mostGrowth * 100} per cent a year either way.`,
    })
    return z.NEVER
  })
  .optional()
  .meta({
    description: 'Your own yearly growth of pay, in per cent; that of the survey’s median when left out.',
    example: '3.25',
  })

/** The query of a quote. */
export function quoteQuery(ids: readonly string[]) {
  return z.strictObject({
    role: roleSchema(ids).meta({ description: 'The id of a role.', example: ids[0] }),
    level: z
      .enum(quoteLevels, {
        error: ({ input }) => `${quoted(String(input))} is no level: ${quoteLevels.join(', ')}.`,
      })
      .meta({ description: 'The level that the title says, or unstated.', example: 'senior' }),
    place: placeSchema.meta({
      description: 'US, a state as in ISO 3166-2, or an area as cbsa-NNNNN or by its OFLC area code.',
      example: 'US-CO',
    }),
    basis: z
      .enum(quoteBases, {
        error: ({ input }) => `${quoted(String(input))} is no basis: ${quoteBases.join(', ')}.`,
      })
      .meta({ description: 'The one source that the quote is made from; never a blend.', example: defaultSource }),
    asOf,
    growth,
    version: z.string().optional().meta({
      description: 'The release that the quote is made from; the present one when left out.',
      example: '2026.11.23',
    }),
  })
}

/** What a quote's query holds. */
export type QuoteQuery = z.output<ReturnType<typeof quoteQuery>>

/** What is asked for; `today`, YYYY-MM-DD, is the day where none is given. */
export function quoteAskOf({ role, level, place, basis, asOf, growth }: QuoteQuery, today: string): QuoteAsk {
  return { role, level, place, basis, asOf: asOf ?? today, growth: growth ?? null }
}

/** The refusal of a release that no quotes are kept of. */
export function unkeptRelease(version: string, kept: readonly string[]): Refused {
  return refused(
    'invalid-value',
    `No quotes are kept of the release ${quoted(version)}. Kept are: ${kept.join(', ')}.`,
    'version',
  )
}
