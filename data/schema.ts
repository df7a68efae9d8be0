/**
 * Every fact's shape, as one zod schema each, and the type inferred from it.
 *
 * A fact is either known, with its origin, or unknown, with the reason in words. Files may leave a whole section out:
 * it is then unknown for the role's own `silence` reason, never empty and never zero.
 */
import { z } from 'zod'
import type { Jurisdiction, LawSource } from './schema/jurisdictions'
import type { QuoteProof } from './schema/quote-proof'

const text = z.string().trim().min(1)
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case')
const usd = z.number().int().positive()
const isoDate = z.iso.date()

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

function stated<S extends z.ZodType>(value: S) {
  return z.union([z.strictObject({ origin: originSchema, value }), z.strictObject({ notStated: text })]).optional()
}

function claim<S extends z.ZodType>(value: S) {
  return z.strictObject({ origin: originSchema, value })
}

/** A number without a published source has no place in the dataset, so editorial origins are refused here. */
function published<S extends z.ZodType>(value: S) {
  return stated(value).refine(
    (fact) => fact === undefined || 'notStated' in fact || fact.origin.source !== 'editorial',
    'no number is editorial: name a published source, or say why it is not stated',
  )
}

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

export const traitGroupSchema = z.strictObject({ id: kebab, name: text })
export type TraitGroup = z.infer<typeof traitGroupSchema>

/** `name` is a verb phrase whose subject is the role ("Carries the pager"), so that sentences can use it. */
export const traitSchema = z.strictObject({
  id: kebab,
  group: kebab,
  name: text.max(48),
  definition: text,
})
export type Trait = z.infer<typeof traitSchema>
export const traitsFileSchema = z.strictObject({
  groups: z.array(traitGroupSchema).min(1),
  traits: z.array(traitSchema).min(1),
})

export const traitLevelSchema = z.enum(['core', 'regular', 'occasional', 'no', 'not-stated'])
export type TraitLevel = z.infer<typeof traitLevelSchema>
const traitClaimSchema = z.union([
  z.strictObject({ level: z.literal('not-stated'), why: text }),
  z.strictObject({ level: z.enum(['core', 'regular', 'occasional', 'no']), origin: originSchema }),
])
export type TraitClaim = z.infer<typeof traitClaimSchema>

export const toolGroupSchema = z.strictObject({ id: kebab, name: text, purpose: text })
export type ToolGroup = z.infer<typeof toolGroupSchema>

export const ladderStepSchema = z.strictObject({
  id: seniorityLevelSchema,
  name: text,
  minYears: z.number().int().nonnegative(),
  maxYears: z.number().int().positive().nullable(),
  theme: text,
  expectations: z.array(text).min(1),
})
export type LadderStep = z.infer<typeof ladderStepSchema>
export const levelsFileSchema = z.strictObject({
  origin: originSchema,
  note: text,
  steps: z.array(ladderStepSchema).length(4),
})
export type Ladder = z.infer<typeof levelsFileSchema>

export const bandSchema = z.strictObject({
  lowUsd: usd,
  highUsd: usd,
  levels: z.array(seniorityLevelSchema).min(1),
  place: text,
  asOf: isoDate.nullable(),
  origin: originSchema.refine((origin) => origin.source !== 'editorial', 'no pay figure is editorial'),
})
export type Band = z.infer<typeof bandSchema>

const percent = z.number().min(0).max(100)
export const activitySchema = z.strictObject({
  id: kebab,
  name: text,
  lowPercent: percent,
  highPercent: percent,
  tasks: z.array(z.strictObject({ name: text, detail: text })).min(1),
})
export type Activity = z.infer<typeof activitySchema>

export const inkSchema = z.enum([
  'performance', 'sre', 'backend', 'platform', 'devops', 'fullstack', 'frontend',
  'mobile', 'data', 'ml', 'security', 'database', 'neutral',
])
export type Ink = z.infer<typeof inkSchema>
export const shapeSchema = z.enum([
  'triangle-up', 'square', 'circle', 'diamond', 'plus', 'hexagon', 'triangle-down',
  'capsule', 'bars', 'cross', 'pentagon', 'ring', 'star', 'slab',
])
export type Shape = z.infer<typeof shapeSchema>
/** A role added later needs only its code: it gets the neutral ink and the slab. */
export const markSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,4}$/, 'must be two to four capitals'),
  ink: inkSchema.default('neutral'),
  shape: shapeSchema.default('slab'),
})
export type Mark = z.infer<typeof markSchema>

const list = z.array(text).min(1)

const sections = {
  definition: stated(text),
  background: stated(text),
  characteristics: stated(list),
  weeksToHire: published(z.strictObject({ low: z.number().positive(), high: z.number().positive() })),
  difficulty: published(z.enum(['easy', 'moderate', 'hard'])),
  workMix: published(z.array(activitySchema).min(2)),
  mindset: stated(z.array(z.strictObject({ habit: text, meaning: text, signal: text })).min(1)),
  tools: stated(z.array(z.strictObject({ group: kebab, examples: list, matters: text.optional() })).min(1)),
  pools: stated(z.array(z.strictObject({ pool: text, strength: text, caution: text })).min(1)),
  hiringMistakes: stated(z.array(z.strictObject({ mistake: text, consequence: text })).min(1)),
  redFlags: stated(z.array(z.strictObject({ flag: text, meaning: text })).min(1)),
  interviewAreas: stated(
    z.array(z.strictObject({ area: text, topics: z.array(z.strictObject({ topic: text, question: text })).min(1) })).min(1),
  ),
  expectations: stated(z.array(z.strictObject({ aspect: text, expects: text, breaksTrust: text })).min(1)),
  whenToHire: stated(z.strictObject({ hire: list, rather: list })),
}

/** One role's file as it is written. `loadDataset` turns it into a `Role`. */
export const roleFileSchema = z.strictObject({
  id: kebab
    .refine((id) => !`-${id}-`.includes('-vs-'), 'an id may not contain "vs": addresses join roles with -vs-')
    .refine((id) => id !== 'all', 'no role may be called “all”: addresses of figures mean every role by it'),
  name: text,
  shortName: text.max(18),
  mark: markSchema,
  aliases: list,
  /** Three or four words under the role's name: "makes it fast". */
  tagline: text.max(32),
  /** Why a section that the file leaves out is not stated. */
  silence: text,
  summary: claim(text),
  focus: claim(text),
  bestFor: claim(text),
  /** Completes "Open this role if …": lower case, no full stop. */
  openIf: claim(text.regex(/^[^A-Z].*[^.]$/, 'completes "Open this role if …": no capital first, no full stop')),
  ...sections,
  bands: z.array(bandSchema),
  /** What a source says beside the sections; `about` says which part of the page it belongs to. */
  facts: z.array(z.strictObject({ about: z.enum(['work-mix', 'role']), origin: originSchema, value: text })).default([]),
  traits: z.record(kebab, traitClaimSchema),
})
export type RoleFile = z.infer<typeof roleFileSchema>

type SectionKey = keyof typeof sections
type SectionValue<K extends SectionKey> = Extract<NonNullable<RoleFile[K]>, { value: unknown }>['value']
export type Role = Omit<RoleFile, SectionKey> & { readonly [K in SectionKey]: Stated<SectionValue<K>> }
export const sectionKeys = Object.keys(sections) as SectionKey[]
export type { SectionKey, SectionValue }

/** What became of one raw file: `rows` read = `kept` + all dropped; "kept" rows are those before repeats are merged. */
export const marketInputSchema = z
  .strictObject({
    file: text,
    source: kebab,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    rows: z.number().int().nonnegative(),
    kept: z.number().int().nonnegative(),
    dropped: z.array(z.strictObject({ reason: text, rows: z.number().int().positive() })),
  })
  .refine(({ rows, kept, dropped }) => rows === dropped.reduce((sum, each) => sum + each.rows, kept), 'rows must be kept or dropped')
export type MarketInput = z.infer<typeof marketInputSchema>

export const dataVersionSchema = z.string().regex(/^\d{4}\.\d{2}\.\d{2}(-\d+)?$/, 'must be a date, YYYY.MM.DD, with -N for a second release that day')

export const manifestSchema = z.strictObject({
  dataVersion: dataVersionSchema,
  madeOn: isoDate,
  inputs: z.array(marketInputSchema),
})
export type Manifest = z.infer<typeof manifestSchema>

export const changelogSchema = z.array(z.strictObject({ version: text, on: isoDate, changes: list })).min(1)
export type Changelog = z.infer<typeof changelogSchema>

export interface Dataset {
  readonly roles: readonly Role[]
  readonly traitGroups: readonly TraitGroup[]
  readonly traits: readonly Trait[]
  readonly toolGroups: readonly ToolGroup[]
  readonly ladder: Ladder
  readonly sources: readonly Source[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly lawSources: readonly LawSource[]
  readonly manifest: Manifest
  readonly changelog: Changelog
  readonly quoteProof: QuoteProof
}
