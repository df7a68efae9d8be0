/** The labeled titles of a file beside this one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { z } from 'zod'

const rowSchema = z.object({ title: z.string().min(1), soc: z.string(), role: z.string(), level: z.string() })
export type Labeled = z.infer<typeof rowSchema>

const advertisedSchema = rowSchema.omit({ soc: true }).extend({
  /** "junior-mid" where the title names a span. */
  levels: z.string(),
  assumedRole: z.string(),
  assumedLevel: z.string(),
  /** What else it could be read as, where that was doubted. */
  doubt: z.string(),
})
export type Advertised = z.infer<typeof advertisedSchema>

function rows(file: string): unknown {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8')
  return Papa.parse(text, { header: true, skipEmptyLines: true }).data
}

export const labeled = (file: string): Labeled[] => z.array(rowSchema).parse(rows(file))
export const advertised = (file: string): Advertised[] => z.array(advertisedSchema).parse(rows(file))
