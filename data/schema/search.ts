/** What the search box leads to beside roles, pages and symptoms: words of our pages that readers look up, data/terms.json, each with what it means and where a page says more. */
import { z } from 'zod'
import { text } from './atoms'

const termSchema = z.strictObject({
  term: text,
  /** What else people type for it. */
  names: z.array(text),
  /** What it means, behind a dash: no capital, no stop. */
  says: text.max(90).regex(/[^.]$/, 'must have no stop'),
  /** The part of a page that tells more. */
  href: z.string().regex(/^\/(?:data|decide|quote|salaries|compare|roles)(?:#[a-z-]+)?$/, 'must be a page of ours, or a part of it'),
})
export const termFileSchema = z.array(termSchema).min(1)
export type Term = z.infer<typeof termSchema>
