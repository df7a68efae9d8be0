/**
 * What the search box leads to beside roles and pages. data/terms.json: words of our pages that readers look up, each with what it
 * means and where a page says more. data/symptoms.json: what a manager sees before there is a role, and the roles that would mend it.
 */
import { z } from 'zod'
import { kebab, list, originSchema, text } from './atoms'

const termSchema = z.strictObject({
  term: text,
  /** What else people type for it. */
  names: z.array(text),
  /** What it means, behind a dash: no capital, no stop. */
  says: text.max(90).regex(/[^.]$/, 'must have no stop'),
  /** The part of a page that tells more. */
  href: z.string().regex(/^\/(?:data|quote|salaries|compare|roles)(?:#[a-z-]+)?$/, 'must be a page of ours, or a part of it'),
})
export const termFileSchema = z.array(termSchema).min(1)
export type Term = z.infer<typeof termSchema>

const symptomSchema = z.strictObject({
  id: kebab,
  /** In a manager’s words. */
  tick: text,
  /** What tells it from its neighbors. */
  line: text,
  /** What people type for it. */
  names: list,
  /** Whose job it is; nobody’s, where work waits for something else than people. */
  leads: z.array(kebab),
  /** Who takes it on while it is occasional. */
  helps: z.array(kebab),
})
export const symptomFileSchema = z.strictObject({ origin: originSchema, symptoms: z.array(symptomSchema).min(1) })
export type Symptom = z.infer<typeof symptomSchema>
