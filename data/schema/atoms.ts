/** The shapes that facts of every kind are built from. A fact is either known, with its origin, or unknown, with the reason in words. */
import { z } from 'zod'

export const text = z.string().trim().min(1)

export const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case')

export const usd = z.number().int().positive()

export const isoDate = z.iso.date()
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month, YYYY-MM')
export const count = z.number().int().nonnegative()
export const tally = z.number().int().positive()
export const share = z.number().min(0).max(1)

export const seniorityLevelSchema = z.enum(['junior', 'mid', 'senior', 'staff'])

export type SeniorityLevel = z.infer<typeof seniorityLevelSchema>

/** Where a claim comes from: a published source and its section, or our own judgment and the reason for it. */
export const originSchema = z.union([
  z.strictObject({ source: z.literal('editorial'), reason: text }),
  z.strictObject({
    source: kebab.refine((id) => id !== 'editorial', 'an editorial claim needs a reason, not a section'),
    section: text,
    scope: text.optional(),
  }),
])

export type Origin = z.infer<typeof originSchema>

export interface NotStated {
  readonly kind: 'unknown'
  readonly reason: 'not-stated'
  readonly why: string
}

export type Stated<T> = { readonly kind: 'known'; readonly value: T; readonly origin: Origin } | NotStated

export const list = z.array(text).min(1)

export const dataVersionSchema = z.string().regex(/^\d{4}\.\d{2}\.\d{2}(-\d+)?$/, 'must be a date, YYYY.MM.DD, with -N for a second release that day')
