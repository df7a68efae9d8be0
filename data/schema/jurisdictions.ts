/**
 * The shapes of data/jurisdictions.json: what is reported of the rules for posting pay, a place at a time, as short facts in our own
 * words. Every fact names the pages it was read on; one that rests on memory or on a single weak page says so.
 */
import { z } from 'zod'
import { isoDate, kebab, month, text } from './atoms'

const sentence = text.regex(/^[A-Z“$].*\.$/, 'must be whole sentences')

/** From the best to the weakest: the order in which a fact names its sources. */
export const lawSourceKinds = ['official', 'copy', 'law-firm', 'association', 'news', 'other'] as const

/** A page that a fact was read on. */
export const lawSourceSchema = z.strictObject({
  id: kebab,
  /** Only as the page itself shows it; the publisher stands for a page whose title was not seen. */
  title: text.optional(),
  publisher: text,
  url: z.url({ protocol: /^https?$/ }),
  /** An official’s own page or text, a copy of one, or who reports it. */
  kind: z.enum(lawSourceKinds),
  /** How much was read: the whole, an excerpt of the page, a copy kept elsewhere, or what others quote of it. */
  read: z.enum(['whole', 'excerpt', 'copy', 'not-opened']),
  /** The day it was read; absent where it was not opened. */
  readOn: isoDate.optional(),
  /** The page’s own day, or its month or year where no more is shown. */
  publishedOn: z.union([isoDate, month, z.string().regex(/^\d{4}$/)]).optional(),
  note: sentence.optional(),
})
export type LawSource = z.infer<typeof lawSourceSchema>

/** What a rule can ask of a posting’s own text that a draft can hold. */
export const postingItems = ['both-ends', 'pay', 'other-pay', 'benefits', 'deadline', 'how-to-apply'] as const
export type PostingItem = (typeof postingItems)[number]

/** A claim rests on a source, or says why it is unconfirmed. */
const isFounded = ({ sources, unconfirmed }: { sources: string[]; unconfirmed?: string | undefined }) =>
  sources.length > 0 || unconfirmed !== undefined
const founded = 'needs a source, or why it is unconfirmed'

export const postingFactSchema = z
  .strictObject({
    about: z.enum(['covered', 'contents', 'range', 'remote', 'internal', 'hiring', 'remedy', 'records']),
    /** Of the contents: what the text of the posting must hold for it. */
    item: z.enum(postingItems).optional(),
    text: sentence,
    /** The best first. */
    sources: z.array(kebab),
    /** The first day it holds, where it is not the rule’s own. */
    from: isoDate.optional(),
    unconfirmed: sentence.optional(),
  })
  .refine(isFounded, founded)
export type PostingFact = z.infer<typeof postingFactSchema>

const lawDaySchema = z
  .strictObject({
    /** The month alone where no more was read. */
    day: z.union([isoDate, month]),
    sources: z.array(kebab),
    unconfirmed: sentence.optional(),
  })
  .refine(isFounded, founded)

/** How far the countries of a union have made its directive their own law: those that a source names, and words for the others. */
export const transpositionSchema = z.strictObject({
  dueOn: isoDate,
  /** When the sources saw it so, as in "by that day". */
  seen: text,
  countries: z.array(z.strictObject({ id: z.string().regex(/^[A-Z]{2}$/), name: text, status: z.enum(['complete']) })).min(1),
  others: sentence,
  sources: z.array(kebab).min(1),
})
export type Transposition = z.infer<typeof transpositionSchema>

const stateId = /^US-[A-Z]{2}$/

export const jurisdictionSchema = z.strictObject({
  /** A state as `US-CO`, a city in one as `US-NY-NYC`, a province of Canada as `CA-ON`, or the European Union. */
  id: z.string().regex(/^(US-[A-Z]{2}(-[A-Z]+)*|CA-[A-Z]{2}|EU)$/, 'must be US-XX, US-XX-CITY, CA-XX or EU'),
  name: text,
  kind: z.enum(['state', 'district', 'city', 'province', 'union']),
  /** A city’s state. */
  within: z.string().regex(stateId).optional(),
  /** The areas of the pay data that hold a city. */
  areas: z.array(z.string().regex(/^cbsa-\d{5}$/)).min(1).optional(),
  /** Whether the posting itself must name pay, only an answer to those who ask or come far enough, or what national laws say. */
  duty: z.enum(['posting', 'on-request', 'national']),
  law: text,
  /** When the duty began, or will. */
  start: lawDaySchema,
  /** When the rule last changed. */
  changed: lawDaySchema.optional(),
  /** When it is enforced from, where that is after its start. */
  enforced: lawDaySchema.optional(),
  /** Whether it reaches a remote job: it says so, others report so, it says nothing or nothing was found, or only work inside counts. */
  remote: z.enum(['reaches', 'reported', 'silent', 'inside']),
  facts: z.array(postingFactSchema).min(1),
  transposition: transpositionSchema.optional(),
  notes: z.array(sentence).min(1).optional(),
})
export type Jurisdiction = z.infer<typeof jurisdictionSchema>

export const jurisdictionFileSchema = z.strictObject({
  sources: z.array(lawSourceSchema).min(1),
  jurisdictions: z.array(jurisdictionSchema),
})
