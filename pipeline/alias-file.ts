import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AliasFile, aliasFileSchema } from '@/data/schema/gazetteer'

/** The names of places that no table has. */
export function aliasFile(): AliasFile {
  return aliasFileSchema.parse(JSON.parse(readFileSync(join(process.cwd(), 'data', 'aliases.json'), 'utf8')))
}
