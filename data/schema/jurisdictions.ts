/**
 * The shapes of data/jurisdictions.json: what others report of the rules for posting pay, a place at a time, as short facts in
 * our own words. Nothing of it was read in the law itself, so every fact names where it was read and when.
 */
import { z } from 'zod'
import { kebab, month, text } from './atoms'

const sentence = text.regex(/^[A-Z“].*\.$/, 'must be whole sentences')

/** A page that a fact was read on, and the month of reading it. */
export const lawSourceSchema = z.strictObject({
  id: kebab,
  title: text,
  publisher: text,
  url: z.url({ protocol: /^https?$/ }),
  readOn: month,
})
export type LawSource = z.infer<typeof lawSourceSchema>

export const postingFactSchema = z.strictObject({
  about: z.enum(['covered', 'range', 'contents', 'remedy', 'records', 'hiring', 'structures']),
  text: sentence,
  sources: z.array(kebab).min(1),
  /** The first day it holds, where the source says. */
  from: z.iso.date().optional(),
  /** What a drafted range shows of it without judgment: that it names a low and a high. */
  check: z.enum(['both-ends']).optional(),
  /** Why even the report is not to be taken as today’s rule. */
  unconfirmed: sentence.optional(),
})
export type PostingFact = z.infer<typeof postingFactSchema>

/** How far the countries of a union have made its directive their own law: those that a source names, and words for the others. */
export const transpositionSchema = z.strictObject({
  dueOn: z.iso.date(),
  /** When the source saw it so, as in "shortly before that day". */
  seen: text,
  countries: z.array(z.strictObject({ id: z.string().regex(/^[A-Z]{2}$/), name: text, status: z.enum(['complete']) })).min(1),
  others: sentence,
  sources: z.array(kebab).min(1),
})
export type Transposition = z.infer<typeof transpositionSchema>

export const jurisdictionSchema = z.strictObject({
  /** A state as `US-CO`, or the European Union. */
  id: z.string().regex(/^(US-[A-Z]{2}|EU)$/, 'must be US-XX or EU'),
  name: text,
  /** The law by its name, where the sources name one for all the facts. */
  law: text.optional(),
  facts: z.array(postingFactSchema).min(1),
  transposition: transpositionSchema.optional(),
})
export type Jurisdiction = z.infer<typeof jurisdictionSchema>

export const jurisdictionFileSchema = z.strictObject({
  sources: z.array(lawSourceSchema).min(1),
  jurisdictions: z.array(jurisdictionSchema),
})
