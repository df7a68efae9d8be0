/** The API's full table of traits: the vocabulary, and every role's level of each. */
import { z } from 'zod'
import type { Dataset } from '@/data/schema/dataset'
import { traitSchema } from '@/data/schema/vocabulary'
import { roleProfile, traitLevelAnswerSchema } from '@/lib/api/answer/role-profile'
import { dataVersionSchema, sourcesSchema } from '@/lib/api/value'
import { sourceIds, traitOrigins } from '@/lib/source/provenance'

const [stated, notStated] = traitLevelAnswerSchema.options

/** Every trait with each role's level. */
export const traitRowsSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    sources: sourcesSchema,
    traits: z.array(
      traitSchema.extend({
        levels: z.array(
          z.discriminatedUnion('level', [
            stated.omit({ id: true, name: true }).extend({ role: z.string() }),
            notStated.omit({ id: true, name: true }).extend({ role: z.string() }),
          ]),
        ),
      }),
    ),
  })
  .describe('The vocabulary of traits, with every role’s level of each and where it comes from.')

/** The table of traits. Throws RangeError when a role has no entry for one of them. */
export function traitRows({
  roles,
  traits,
  manifest,
}: Pick<Dataset, 'roles' | 'traits' | 'manifest'>): z.infer<typeof traitRowsSchema> {
  const profiles = roles.map((role) => roleProfile(role, traits))
  return {
    dataVersion: manifest.dataVersion,
    sources: sourceIds(traitOrigins(roles)),
    traits: traits.map((trait, index) => ({
      ...trait,
      levels: profiles.flatMap((profile) => {
        const entry = profile.traits[index]
        if (entry === undefined) return []
        const { id: _, name: __, ...level } = entry
        return [{ role: profile.id, ...level }]
      }),
    })),
  }
}
