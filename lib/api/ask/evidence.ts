/** What may be asked of the evidence: one schema each reads the query and documents it. */
import { z } from 'zod'
import { titleLevelSchema } from '@/data/schema/market'
import { quoted } from '@/lib/api/problem'
import { defaultSource, measuredSources } from '@/lib/source/registry'
import { roleSchema } from './fields'

/** Every source of evidence on pay. */
export const evidenceSourceSchema = z.enum([...measuredSources], {
  error: ({ input }) => `${quoted(String(input))} is no source of evidence: ${sourceNames()}.`,
})

function sourceNames(): string {
  return measuredSources.join(', ')
}

const levels = [...titleLevelSchema.options, 'all'] as const
const level = z
  .enum(levels, { error: ({ input }) => `${quoted(String(input))} is no level: ${levels.join(', ')}.` })
  .optional()
  .meta({
    description: 'The level that titles say; all levels when left out. Most titles say none: unstated.',
    example: 'senior',
  })

/** A place: the country, a state or an area. */
export const placeSchema = z.string().regex(/^(?:US(?:-[A-Z]{2})?|cbsa-\d{5}|\d{4,7})$/, {
  error: ({ input }) => `${quoted(String(input))} is no place: write US, a state as US-CA, or an area as cbsa-41860.`,
})

const place = placeSchema.optional().meta({
  description: 'US, a state as in ISO 3166-2, or an area as cbsa-NNNNN or by its OFLC area code; US when left out.',
  example: 'US-CA',
})

const year = z
  .string()
  .regex(/^(?:all|20\d\d)$/, {
    error: ({ input }) => `${quoted(String(input))} is no year: write 2024, or all.`,
  })
  .transform((text) => (text === 'all' ? text : Number(text)) as 'all' | number)
  .optional()
  .meta({
    description: 'A year of the source, or all of them together; all when left out. For occupation: the latest.',
    example: '2024',
  })

const usd = z
  .string()
  .regex(/^[0-9]{1,9}(?:\.[0-9]{1,2})?$/, {
    error: ({ input }) => `${quoted(String(input))} is no amount: digits only, at most two after the point.`,
    abort: true,
  })
  .transform(Number)
  .refine((amount) => amount > 0, 'An amount must be above zero.')
  .meta({ description: 'Yearly pay in US dollars.', example: '165000' })

const source = evidenceSourceSchema.meta({
  description: 'The one source to ask; sources are never pooled.',
  example: defaultSource,
})

/** The query of what a source says of a role. */
export function evidenceQuery(ids: readonly string[]) {
  return z.strictObject({ role: named(ids), source, level, place, year })
}

/** The query of where an amount stands. */
export function percentileQuery(ids: readonly string[]) {
  return z.strictObject({ role: named(ids), source, usd, level, place, year })
}

/** The query of who out-earns whom. */
export function outEarnsQuery(ids: readonly string[]) {
  return z.strictObject({ a: named(ids), b: named(ids), source, level, place })
}

function named(ids: readonly string[]) {
  return roleSchema(ids).meta({ description: 'The id of a role.', example: ids[0] })
}

const longestTitle = 300

/** The query of what a job title says. */
export const classifyQuery = z.strictObject({
  title: z
    .string()
    .max(longestTitle, `A title has at most ${longestTitle} characters.`)
    .meta({ description: 'A job title as it is written anywhere.', example: 'Sr. SRE II' }),
  soc: z
    .string()
    .regex(/^\d{2}-\d{4}(?:\.\d{2})?$/, {
      error: ({ input }) => `${quoted(String(input))} is no occupation code: write 15-1252.`,
    })
    .optional()
    .meta({ description: 'The US occupation code the job is filed under, where it is known.', example: '15-1252' }),
})
