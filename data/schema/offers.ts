/** What can be taken away from the data page, in its words: tables, and figures as tables. */
import { z } from 'zod'
import { kebab, text } from './atoms'

export const offersSchema = z.strictObject({
  /** Those of the API but the cells of sources of pay, whose words stand with each source. */
  tables: z.array(z.strictObject({ table: kebab, name: text, holds: text })),
  figures: z.array(z.strictObject({ figure: z.enum(['pairs', 'pay', 'week']), name: text, holds: text })),
})
export type Offers = z.infer<typeof offersSchema>
