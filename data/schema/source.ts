/** Where facts come from: published sources, raw files, and the releases made of them. */
import { z } from 'zod'
import { dataVersionSchema, isoDate, kebab, list, text } from './atoms'

export const sourceSchema = z.strictObject({
  id: kebab,
  code: text.max(8),
  name: text,
  publisher: text,
  url: z.url({ protocol: /^https?$/ }).optional(),
  licence: text,
  credit: text.optional(),
  publishedOn: isoDate.nullable(),
  publishedYear: z.number().int().optional(),
  readOn: isoDate,
  kind: z.enum(['opinion', 'measured', 'editorial']),
  provides: text,
  weakSpot: text,
})
export type Source = z.infer<typeof sourceSchema>

/** What became of one raw file: `rows` read = `kept` + all dropped; "kept" rows are those before repeats are merged. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const marketInputSchema = z
  .strictObject({
    file: text,
    source: kebab,
    sha256,
    /** Of a file of an earlier release, the files that it was made from: none of them is read twice. */
    holds: z.array(sha256).optional(),
    rows: z.number().int().nonnegative(),
    kept: z.number().int().nonnegative(),
    dropped: z.array(z.strictObject({ reason: text, rows: z.number().int().positive() })),
  })
  .refine(({ rows, kept, dropped }) => rows === dropped.reduce((sum, each) => sum + each.rows, kept), 'rows must be kept or dropped')
export type MarketInput = z.infer<typeof marketInputSchema>

export const manifestSchema = z.strictObject({
  dataVersion: dataVersionSchema,
  madeOn: isoDate,
  /** The releases before it whose quotes are kept, the oldest first: each went into a build that was public. */
  releases: z.array(dataVersionSchema).optional(),
  inputs: z.array(marketInputSchema),
})
export type Manifest = z.infer<typeof manifestSchema>

export const changelogSchema = z.array(z.strictObject({ version: text, on: isoDate, changes: list })).min(1)
export type Changelog = z.infer<typeof changelogSchema>
