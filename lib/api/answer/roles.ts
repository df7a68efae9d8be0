/** The API's answers about roles: all in brief, and one with everything its file says. */
import { z } from 'zod'
import type { Origin, Stated } from '@/data/schema/atoms'
import type { Dataset } from '@/data/schema/dataset'
import { type Role, roleFileSchema } from '@/data/schema/role'
import { type Ladder, ladderStepSchema, levelsFileSchema } from '@/data/schema/vocabulary'
import {
  claimOf,
  claimOriginSchema,
  claimSchema,
  dataVersionSchema,
  orUnknown,
  sourcesSchema,
  unknownSchema,
} from '@/lib/api/value'
import { unknown } from '@/lib/value/absence'
import { alternativeLine } from '@/lib/words/alternative'
import { roleProfile, roleProfileSchema } from './role-profile'

/** All roles in brief. */
export const rolesAnswerSchema = z
  .strictObject({ dataVersion: dataVersionSchema, roles: z.array(roleProfileSchema) })
  .describe('All roles in brief, in the order of the site.')

/** A section of a role's file as the file may write it: present with its value, or left out. */
type FileSection<V extends z.ZodType> = z.ZodOptional<
  z.ZodUnion<readonly [z.ZodObject<{ origin: z.ZodType<Origin>; value: V }, z.core.$strict>, z.ZodType]>
>

function section<V extends z.ZodType>(fact: FileSection<V>) {
  return sectionHolding(fact.unwrap().options[0].shape.value)
}

function sectionHolding<V extends z.ZodType>(value: V) {
  return z.discriminatedUnion('kind', [claimSchema(value), unknownSchema])
}

const lines = z.array(z.string())

const file = roleFileSchema.shape

const ladderSchema = levelsFileSchema
  .extend({
    origin: claimOriginSchema,
    steps: z.array(ladderStepSchema.extend({ maxYears: orUnknown(z.int().positive()) })),
    sources: sourcesSchema,
  })
  .describe('The levels of seniority; one ladder serves every role.')

/** One role with everything its file says: each section with its origin, or the reason why it is unknown. */
export const roleAnswerSchema = roleProfileSchema
  .extend({
    dataVersion: dataVersionSchema,
    silence: file.silence.describe('Why a section that no source speaks of is not stated.'),
    focus: claimSchema(file.focus.shape.value),
    bestFor: claimSchema(file.bestFor.shape.value),
    openIf: claimSchema(file.openIf.shape.value).describe('Completes “Open this role if …”.'),
    definition: section(file.definition),
    background: section(file.background),
    characteristics: section(file.characteristics),
    weeksToHire: section(file.weeksToHire),
    difficulty: section(file.difficulty).describe('How hard the role is to fill.'),
    mindset: section(file.mindset),
    tools: section(file.tools),
    pools: section(file.pools).describe('Where people for the role are found.'),
    hiringMistakes: section(file.hiringMistakes),
    redFlags: section(file.redFlags),
    interviewAreas: section(file.interviewAreas),
    expectations: section(file.expectations).describe(
      'What people in the role expect of an employer, and what breaks their trust.',
    ),
    whenToHire: sectionHolding(z.strictObject({ hire: lines, rather: lines, nobody: lines })).describe(
      'Signs that the role is the one to open, that another would serve better, and that nobody new is needed.',
    ),
    rungs: section(file.rungs).describe('What each level of the ladder is in this role.'),
    facts: z
      .array(claimSchema(z.string()))
      .describe('Single statements that belong to no section; empty when there are none.'),
    ladder: ladderSchema,
  })
  .describe('One role with everything its file says: each section with its origin, or the reason why it is unknown.')

type RoleAnswer = z.infer<typeof roleAnswerSchema>

/** All roles in brief. Throws RangeError when a role has no entry for one of the traits. */
export function rolesAnswer({
  roles,
  traits,
  manifest,
}: Pick<Dataset, 'roles' | 'traits' | 'manifest'>): z.infer<typeof rolesAnswerSchema> {
  return { dataVersion: manifest.dataVersion, roles: roles.map((role) => roleProfile(role, traits)) }
}

/** One role in full. Throws RangeError when the role has no entry for one of the traits. */
export function roleAnswer(role: Role, facts: Pick<Dataset, 'traits' | 'ladder' | 'manifest'>): RoleAnswer {
  return {
    dataVersion: facts.manifest.dataVersion,
    ...roleProfile(role, facts.traits),
    silence: role.silence,
    focus: claimOf(role.focus),
    bestFor: claimOf(role.bestFor),
    openIf: claimOf(role.openIf),
    definition: sectionOf(role.definition),
    background: sectionOf(role.background),
    characteristics: sectionOf(role.characteristics),
    weeksToHire: sectionOf(role.weeksToHire),
    difficulty: sectionOf(role.difficulty),
    mindset: sectionOf(role.mindset),
    tools: sectionOf(role.tools),
    pools: sectionOf(role.pools),
    hiringMistakes: sectionOf(role.hiringMistakes),
    redFlags: sectionOf(role.redFlags),
    interviewAreas: sectionOf(role.interviewAreas),
    expectations: sectionOf(role.expectations),
    whenToHire: sectionOf(saidInLines(role.whenToHire)),
    rungs: sectionOf(role.rungs),
    facts: role.facts.map(claimOf),
    ladder: ladderOf(facts.ladder),
  }
}

function sectionOf<T>(fact: Stated<T>) {
  return fact.kind === 'unknown' ? fact : claimOf(fact)
}

function saidInLines(fact: Role['whenToHire']): Stated<{ hire: string[]; rather: string[]; nobody: string[] }> {
  if (fact.kind === 'unknown') return fact
  const { hire, rather, nobody } = fact.value
  return { ...fact, value: { hire, rather: rather.map(alternativeLine), nobody: nobody.map(alternativeLine) } }
}

function ladderOf({ origin, note, steps }: Ladder): RoleAnswer['ladder'] {
  return {
    origin,
    note,
    steps: steps.map((step) => ({
      ...step,
      maxYears: step.maxYears ?? unknown('not-defined', 'The source gives this level no upper bound.'),
    })),
    sources: [origin.source],
  }
}
