/** The API's answer about what a job title says. */
import { z } from 'zod'
import { seniorityLevelSchema } from '@/data/schema/atoms'
import { titleLevelSchema } from '@/data/schema/market'
import { dataVersionSchema, sourcesSchema } from '@/lib/api/value'
import { readTitle, type TitleRoles } from '@/lib/titles/read'

/** What a job title says. */
export const classifyAnswerSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    title: z.string(),
    soc: z.string().optional(),
    role: z.string().describe('The id of a role, or none. A level that the title states is kept where it is none.'),
    level: titleLevelSchema,
    levels: z
      .array(seniorityLevelSchema)
      .length(2)
      .optional()
      .describe('The lowest and the highest level of a title that names several ("I or II"); its level is unstated.'),
    assumed: z
      .strictObject({
        role: z
          .string()
          .optional()
          .describe(
            'What a bare title ("Staff Engineer"), or a name that other trades use too, could be. Its role is none.',
          ),
        level: seniorityLevelSchema
          .optional()
          .describe(
            'What a company ladder code ("L4") most likely means, by one rule for all companies: 1 is junior, 2 mid, 3 senior, 4 and up staff. The level is unstated.',
          ),
      })
      .optional()
      .describe('Read by assumption, for people to judge; no figure of this site counts it.'),
    unread: z.literal(true).optional().describe('The words that name the job are in a script that is not read.'),
    cues: z
      .array(
        z.strictObject({
          kind: z.enum(['role', 'level']),
          text: z.string().describe('The words of the title that decided.'),
          says: z.string().describe('What they decided.'),
        }),
      )
      .describe('What decided; empty when nothing did.'),
    sources: sourcesSchema.length(0).describe('Empty: the reading follows rules of ours.'),
  })
  .describe('The role and level that a job title names.')

/** The answer about one title, of the roles in `roles`; `soc` is the US occupation code it was filed under, where that is known. */
export function classifyAnswer(
  { title, soc }: { title: string; soc?: string | undefined },
  roles: TitleRoles,
  dataVersion: string,
): z.infer<typeof classifyAnswerSchema> {
  const { levels, cues, ...reading } = readTitle(title, roles, soc)
  return {
    dataVersion,
    title,
    ...(soc !== undefined && { soc }),
    ...reading,
    ...(levels && { levels: [...levels] }),
    cues: [...cues],
    sources: [],
  }
}
