import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RoleFile, roleFileSchema } from '@/data/schema/role'

/** The roles’ files, by name. The whole dataset is not asked for: it holds the market facts that may be about to be mended. */
export function roleFiles(): RoleFile[] {
  const directory = join(process.cwd(), 'data', 'roles')
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => roleFileSchema.parse(JSON.parse(readFileSync(join(directory, name), 'utf8'))))
}
