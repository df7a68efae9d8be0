/** Companies that several names stand for: whoever counts employers counts each once. */
import { z } from 'zod'
import { text } from './atoms'

/** A name as the pipeline folds its spellings: capitals, no punctuation, no legal form at its end. */
const employerKey = z.string().regex(/^[\p{Lu}\p{Lo}\p{N}]+( [\p{Lu}\p{Lo}\p{N}]+)*$/u, 'must be a name in capitals without punctuation')

export const employerFamilySchema = z.strictObject({
  /** What the family is called. */
  name: text,
  keys: z.array(employerKey).min(2),
  /** Why they are one employer, and which like-named others are not of it. */
  reason: text,
  source: z.url({ protocol: /^https?$/ }).optional(),
})
export type EmployerFamily = z.infer<typeof employerFamilySchema>

/** All families; no name is of two. */
export const employerFamiliesSchema = z.array(employerFamilySchema).superRefine((families, context) => {
  const owners = new Map<string, string>()
  for (const [index, { name, keys }] of families.entries()) {
    for (const key of keys) {
      const owner = owners.get(key)
      if (owner !== undefined) context.addIssue({ code: 'custom', path: [index, 'keys'], message: `${key} is of ${owner} and of ${name}` })
      owners.set(key, name)
    }
  }
})
