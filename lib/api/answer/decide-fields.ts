/** The shapes of the answers about the decision. */
import { z } from 'zod'
import { dataVersionSchema, sourcesSchema } from '@/lib/api/value'

const kind = z.enum(['open', 'fix-first', 'nobody', 'contractor', 'team'])
const roleIds = z.array(z.string()).describe('Ids of roles, in the order in which they are opened.')
const symptomIds = z.array(z.string()).describe('Ids of symptoms.')

const symptomSchema = z.strictObject({
  id: z.string(),
  words: z.string().describe('The symptom as a manager says it.'),
  line: z.string().describe('What tells it from its neighbors.'),
  traits: z.array(z.string()).describe('Ids of the traits that it asks for.'),
  candidates: z
    .array(
      z.strictObject({
        role: z.string(),
        does: z.enum(['leads', 'helps']),
        why: z.string(),
        condition: z.string().optional().describe('When a role that helps is enough.'),
        origin: z.literal('editorial'),
      }),
    )
    .describe('Whose job it is, and who takes it on while it is occasional; empty for a symptom that no hire mends.'),
})

/** The symptoms, and what each role needs in place. */
export const symptomsAnswerSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    symptoms: z.array(symptomSchema),
    readiness: z
      .array(
        z.strictObject({
          id: z.string(),
          role: z.string(),
          ask: z.string(),
          defeats: z.enum(['anyone', 'this-role', 'no']),
        }),
      )
      .describe('What must be in place, asked only where that role leads; its id is a parameter of /decide.'),
    sources: sourcesSchema,
  })
  .describe('The symptoms that /decide asks about, with their candidates.')

/** Which role to open, or what to do instead. */
export const decideAnswerSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    verdict: z.strictObject({
      kind,
      roles: roleIds,
      ties: roleIds.describe('Roles that nothing said parts from the one shown.'),
      sentence: z.string(),
      conditions: z.array(z.string()).describe('What was not said and the verdict rests on, each as a clause.'),
    }),
    rule: z.strictObject({
      id: z.string(),
      words: z.string(),
      origin: z.string().describe('The source whose rule it is.'),
    }),
    runnerUp: z
      .strictObject({ kind, roles: roleIds, whyNot: z.string() })
      .nullable()
      .describe('The next best answer and why it is not the first; null where nothing was ticked.'),
    sets: z
      .array(
        z.strictObject({
          roles: roleIds,
          led: symptomIds,
          helped: symptomIds,
          left: symptomIds,
          barred: z.boolean().describe('Whether a rule keeps one of its roles from being opened.'),
          yearlyCostUsd: z
            .number()
            .nullable()
            .describe(
              'Medians of posted base pay, nationally and at all levels, summed; null where one is not known. It decides nothing.',
            ),
        }),
      )
      .describe('Every choice, the best first; no roles are nobody new.'),
    rota: z
      .strictObject({
        needed: z.number().int(),
        willing: z.number().int().nullable(),
        afterHire: z.number().int().nullable(),
      })
      .nullable()
      .describe('How many people the rotation takes; null where none was described.'),
    readiness: z.array(
      z.strictObject({ id: z.string(), role: z.string(), met: z.boolean().nullable(), mistake: z.string().nullable() }),
    ),
    flips: z
      .array(
        z.strictObject({
          answer: z.string().describe('The parameter that changes.'),
          from: z.string().nullable().describe('What it says now; null where it says nothing.'),
          to: z.string().describe('What it would say instead.'),
          words: z.string(),
          kind,
          roles: roleIds,
        }),
      )
      .max(3)
      .describe('Single answers that turn the verdict, and what it then is.'),
    wanted: z
      .strictObject({ title: z.string(), role: z.string().nullable(), words: z.string() })
      .nullable()
      .describe(
        'The title that was asked for, the role that it reads as, and how it stands to what was described; null where none was given.',
      ),
    outside: z
      .strictObject({ words: z.string() })
      .nullable()
      .describe('Whom the answer asks for where that is none of the thirteen.'),
    questions: z.array(z.string()).max(3).describe('What is still worth asking, the first first.'),
    sources: sourcesSchema,
  })
  .describe('Which role to open, or what to do instead.')
