/** The shape of data/methods.json: how each figure is defined, by which formulas, why, and what it must come to, as the data page explains it. */
import { z } from 'zod'
import { text } from './atoms'

const ids = ['percentile', 'cells', 'interval', 'out-earns', 'place', 'ageing', 'quote', 'grade', 'bands', 'week', 'traits', 'absence', 'decide', 'interviews'] as const

const sentences = text.regex(/\.$/, 'must be whole sentences')

/** What a figure must be, worked out without the code that computes it, and how. */
const figure = z.strictObject({ figure: text, expected: text, working: text })

export const methodSchema = z.strictObject({
  /** Its anchor is `method-` and this id. */
  id: z.enum(ids),
  title: text,
  definition: sentences,
  formulas: z.array(z.strictObject({ name: text, formula: text })).min(1),
  /** Why this definition and not another. */
  why: sentences,
  sources: z.array(z.strictObject({ label: text, href: z.url({ protocol: /^https$/ }) })).min(1),
  cases: z.array(z.strictObject({ given: text, figures: z.array(figure).min(1) })).min(1),
})
export const methodFileSchema = z.array(methodSchema).refine(
  (methods) => ids.every((each) => methods.filter(({ id }) => id === each).length === 1),
  'must hold each method once: figures link to all of them',
)
export type Method = z.infer<typeof methodSchema>
