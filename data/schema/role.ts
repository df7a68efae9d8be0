/** The shape of a role’s file. A section that it leaves out is unknown for the role’s own `silence` reason, never empty and never zero. */
import { z } from 'zod'
import { isoDate, kebab, list, originSchema, type Stated, seniorityLevelSchema, text, usd } from './atoms'
import { traitClaimSchema } from './vocabulary'

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
export type GlyphShape = z.infer<typeof shapeSchema>
/** A role added later needs only its code: it gets the neutral ink and the slab. */
export const markSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,4}$/, 'must be two to four capitals'),
  ink: inkSchema.default('neutral'),
  shape: shapeSchema.default('slab'),
})
export type RoleGlyph = z.infer<typeof markSchema>

/** A question with how a strong answer sounds, and how a weak one; `probes` are the traits that it shows, the likeliest first: ours, whosever the question is. */
const interviewTopicSchema = z.strictObject({ topic: text, question: text, strong: text, weak: text, probes: z.array(kebab).min(1) })

/** "When: instead" as one line: a sign that the role is not the answer, and what is. `roles` are the roles that `instead` names. */
const alternativeSchema = z.strictObject({
  when: text.regex(/[^.:]$/, 'no stop at its end: a colon follows'),
  instead: text.regex(/^[^A-Z].*[^.]$|^(?:SRE|QA).*[^.]$/, 'follows a colon: no capital first, no full stop'),
  roles: z.array(kebab).min(1).optional(),
})
export type Alternative = z.infer<typeof alternativeSchema>

const sections = {
  definition: stated(text),
  background: stated(text),
  characteristics: stated(list),
  weeksToHire: published(z.strictObject({ low: z.number().positive(), high: z.number().positive() })),
  difficulty: published(z.enum(['easy', 'moderate', 'hard'])),
  workMix: published(z.array(activitySchema).min(2)),
  mindset: stated(z.array(z.strictObject({ habit: text, meaning: text, signal: text })).min(1)),
  tools: stated(z.array(z.strictObject({ group: kebab, examples: list, matters: text.optional() })).min(1)),
  /** `roles` are those among ours whose people it names: none where they hold other jobs. */
  pools: stated(z.array(z.strictObject({ pool: text, strength: text, caution: text, roles: z.array(kebab).min(1).optional() })).min(1)),
  hiringMistakes: stated(z.array(z.strictObject({ mistake: text, consequence: text })).min(1)),
  /** `heard` are the interview topics in whose answers it shows, the likeliest first: ours, whosever the flag is. */
  redFlags: stated(z.array(z.strictObject({ flag: text, meaning: text, heard: list })).min(1)),
  interviewAreas: stated(
    z.array(z.strictObject({ area: text, topics: z.array(interviewTopicSchema).min(1) })).min(1),
  ),
  expectations: stated(z.array(z.strictObject({ aspect: text, expects: text, breaksTrust: text })).min(1)),
  whenToHire: stated(
    z.strictObject({ hire: list, rather: z.array(alternativeSchema).min(1), nobody: z.array(alternativeSchema).min(1) }),
  ),
  /** What each level of the common ladder is in this role. */
  rungs: stated(z.strictObject({ junior: text, mid: text, senior: text, staff: text })),
}

/** The rules by which job titles name roles. */
export const titleRuleSchema = z.enum([
  'performance', 'site-reliability', 'security', 'machine-learning', 'database', 'data', 'devops',
  'platform', 'quality', 'full-stack', 'frontend', 'backend', 'software',
])
export type TitleRule = z.infer<typeof titleRuleSchema>

/** One role's file as it is written. `loadDataset` turns it into a `Role`. */
export const roleFileSchema = z.strictObject({
  id: kebab
    .refine((id) => !`-${id}-`.includes('-vs-'), 'an id may not contain "vs": addresses join roles with -vs-')
    .refine((id) => id !== 'all', 'no role may be called “all”: addresses of figures mean every role by it'),
  name: text,
  shortName: text.max(18),
  mark: markSchema,
  aliases: list,
  /** The rule of titles that names the role; without one no title does, so that it has no measured pay. */
  titleRule: titleRuleSchema.optional(),
  /** Three or four words under the role's name: "makes it fast". */
  tagline: text.max(32),
  /** Why a section that the file leaves out is not stated. */
  silence: text,
  summary: claim(text),
  focus: claim(text),
  bestFor: claim(text),
  /** Completes "Open this role if …" beside others in one sentence, so it is short: lower case, no full stop. */
  openIf: claim(text.max(66).regex(/^[^A-Z].*[^.]$/, 'completes "Open this role if …": no capital first, no full stop')),
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
