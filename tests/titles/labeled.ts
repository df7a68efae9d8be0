/** The labeled titles of a file beside this one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { z } from 'zod'

const rowSchema = z.object({ title: z.string().min(1), soc: z.string(), role: z.string(), level: z.string() })
export type Labeled = z.infer<typeof rowSchema>

export function labeled(file: string): Labeled[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8')
  return z.array(rowSchema).parse(Papa.parse(text, { header: true, skipEmptyLines: true }).data)
}
