/**
 * What the decision reads. data/symptoms.json: what a manager sees before there is a role, the traits that it asks for, and whose job
 * it is. data/readiness.json: what must be in place before a role can do its work, and which of two roles comes first.
 */
import { z } from 'zod'
import { kebab, list, originSchema, text } from './atoms'

const leadSchema = z.strictObject({
  role: kebab,
  /** Why it is this role’s job. */
  reason: text,
})

const symptomSchema = z.strictObject({
  id: kebab,
  /** In a manager’s words. */
  tick: text,
  /** What tells it from its neighbors. */
  line: text,
  /** What people type for it. */
  names: list,
  /** The traits that it asks for. */
  traits: z.array(kebab).max(4),
  /** Whose job it is; nobody’s, where work waits for something else than people. */
  leads: z.array(leadSchema).max(1),
  /** Who takes it on while it is occasional, and when that is enough; the aptest first. */
  helps: z.array(leadSchema.extend({ condition: text.max(60) })),
  /** What would be reached, with blanks for the manager to fill: a number, a day and where it is seen among them; null of work that waits. */
  goal: text
    .refine((goal) => ['{number}', '{day}', '{where}'].every((blank) => goal.split(blank).length === 2), 'must ask once for a number, a day and where it is seen')
    .nullable(),
})
export const symptomFileSchema = z.strictObject({ origin: originSchema, symptoms: z.array(symptomSchema).min(1) })
export type Symptom = z.infer<typeof symptomSchema>

const readinessItemSchema = z.strictObject({
  id: kebab,
  role: kebab,
  /** A question to which yes is good. */
  ask: text.max(90).regex(/\?$/, 'must be a question'),
  /** Whom its want defeats: anyone who takes the symptom on, only this role, or nobody, who is merely held up. */
  defeats: z.enum(['anyone', 'this-role', 'no']),
  /** What to do where it is missing, as the end of a sentence. */
  missing: text.regex(/^\p{Ll}.*[^.]$/u, 'must be the end of a sentence without its stop'),
  /** How one knows that it is done. */
  done: text,
  /** Who of those present does it. */
  by: text,
  /** The hiring mistake of the role that its want leads to; null of a role whose mistakes are not stated. */
  mistake: text.nullable(),
})

export const readinessFileSchema = z.strictObject({
  origin: originSchema,
  items: z.array(readinessItemSchema).min(1),
  /** Of two roles opened together, which comes first, and what is true before the next. */
  after: z.array(z.strictObject({ first: kebab, next: kebab, between: text })),
})
export type Readiness = z.infer<typeof readinessFileSchema>

/** data/on-call.json: how many people a rotation takes by one employer’s published practice, around the clock with a primary and a secondary. */
export const onCallSchema = z
  .strictObject({
    origin: originSchema.refine((origin) => origin.source !== 'editorial', 'no number is editorial'),
    /** The most of one’s time on call, as a share. */
    mostShareOfTime: z.number().positive().max(1),
    /** The least from one site. */
    oneSitePair: z.number().int().positive(),
    /** The least on each of several sites. */
    eachOfSeveralSites: z.number().int().positive(),
  })
  .refine(({ mostShareOfTime, oneSitePair }) => Math.ceil(2 / mostShareOfTime) === oneSitePair, 'one site takes two at once by that share')
