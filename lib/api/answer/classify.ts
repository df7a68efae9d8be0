/** The API's answer about what a job title says. */
import { z } from 'zod'
import { titleLevelSchema } from '@/data/schema/market'
import { dataVersionSchema, sourcesSchema } from '@/lib/api/value'
import { readTitle, type TitleRoles } from '@/lib/titles/read'

/** What a job title says. */
export const classifyAnswerSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    title: z.string(),
    soc: z.string().optional(),
    role: z.string().describe('The id of a role, or none.'),
    level: titleLevelSchema,
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
  const { role, level, cues } = readTitle(title, roles, soc)
  return { dataVersion, title, ...(soc !== undefined && { soc }), role, level, cues: [...cues], sources: [] }
}
