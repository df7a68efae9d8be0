/** The words that roles are described in: traits, tools, the ladder of levels. */
import { z } from 'zod'
import { kebab, originSchema, seniorityLevelSchema, text } from './atoms'

export const traitGroupSchema = z.strictObject({ id: kebab, name: text })
export type TraitGroup = z.infer<typeof traitGroupSchema>

/** `name` is a verb phrase whose subject is the role ("Carries the pager"), so that sentences can use it. */
export const traitSchema = z.strictObject({
  id: kebab,
  group: kebab,
  name: text.max(48),
  definition: text,
  /** What shows that someone has it, in one sentence. */
  shows: text,
})
export type Trait = z.infer<typeof traitSchema>

export const traitsFileSchema = z.strictObject({
  groups: z.array(traitGroupSchema).min(1),
  traits: z.array(traitSchema).min(1),
})

export const traitLevelSchema = z.enum(['core', 'regular', 'occasional', 'no', 'not-stated'])
export type TraitLevel = z.infer<typeof traitLevelSchema>

export const traitClaimSchema = z.union([
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
