/** The values that answers of the API are made of, as the schemas that document them and judge them in tests. */
import { z } from 'zod'
import { type Origin, originSchema } from '@/data/schema/atoms'
import { manifestSchema } from '@/data/schema/source'
import type { Answer, Unknown } from '@/lib/value/absence'

/** An absent value: its reason as a code, and in words. */
export const unknownSchema = z
  .strictObject({
    kind: z.literal('unknown'),
    reason: z.enum(['no-data', 'small-sample', 'not-stated', 'not-defined', 'not-tested', 'out-of-range']),
    why: z.string().min(1).describe('The reason in whole sentences.'),
  })
  .describe(
    'A value that cannot be given. It stands where the value would stand; nothing missing is null, zero or empty.',
  )

/** An amount of pay, with the mark that it is known. */
export const amountSchema = z
  .strictObject({ kind: z.literal('known'), usd: z.number().positive() })
  .describe('An amount in US dollars a year, unrounded.')

/** Ids of the sources behind a figure; empty only where every number is the caller's own. */
export const sourcesSchema = z.array(z.string()).describe('Ids of the sources behind these values, as listed on /data.')

/** The release of the dataset that an answer was made from. */
export const dataVersionSchema = manifestSchema.shape.dataVersion.describe(
  'The release of the dataset behind this answer.',
)

/** A share, 0–1. */
export const shareSchema = z.number().min(0).max(1)

/** A share of the week, in percent, 0–100. */
export const percentSchema = z.number().min(0).max(100)

/** All shares from `min` to `max`, each 0–1. */
export const intervalSchema = z
  .strictObject({ min: shareSchema, max: shareSchema })
  .describe(
    'The exact interval over every completion of what the sources leave open; min equals max where nothing is open.',
  )

/** Where a claim comes from: a source and its section, or our own judgment with its reason. */
export const claimOriginSchema = originSchema.describe(
  'A published source and its section, or “editorial” with the reason for our own judgment.',
)

/** A value, or the reason why it is absent. */
export function orUnknown<S extends z.ZodType>(value: S) {
  return z.union([value, unknownSchema])
}

/** A claim with its origin and the ids of its sources. */
export function claimSchema<S extends z.ZodType>(value: S) {
  return z.strictObject({ kind: z.literal('known'), value, origin: claimOriginSchema, sources: sourcesSchema })
}

/** An answer as the API writes it: the bare value, or the unknown. */
export function plain<T>(answer: Answer<T>): T | Unknown {
  return answer.kind === 'known' ? answer.value : answer
}

/** A claim as the API writes it, with the ids of its sources. */
export function claimOf<T>({ value, origin }: { readonly value: T; readonly origin: Origin }) {
  return { kind: 'known' as const, value, origin, sources: [origin.source] }
}

/** An amount as the API writes it. */
export function amountOf(answer: Answer<number>): z.infer<typeof amountSchema> | Unknown {
  return answer.kind === 'known' ? { kind: 'known', usd: toCents(answer.value) } : answer
}

/** To the cent: what lies beyond is the noise of binary fractions. */
function toCents(usd: number): number {
  return Math.round(usd * 100) / 100
}
