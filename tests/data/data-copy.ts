/** Copies of the dataset's files in a temporary directory, for tests that break or extend them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataset } from '@/data'
import type { TraitLevel } from '@/data/schema'
import { claims, ownOrigin } from '../roles'

// biome-ignore lint/suspicious/noExplicitAny: what is broken on purpose fits no type
export type Json = any

/** One change to one file of the copy: its parsed content in, the new content out (or the same, changed). */
export interface Edit {
  readonly file: string
  readonly change: (content: Json) => Json
}

/** Calls `use` with a directory that holds the dataset's files with these edits, and removes it afterwards. */
export function withDataCopy<T>(edits: readonly Edit[], use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'data-'))
  try {
    cpSync('data', directory, { recursive: true })
    for (const { file, change } of edits) {
      const path = join(directory, file)
      const content: Json = JSON.parse(readFileSync(path, 'utf8'))
      writeFileSync(path, JSON.stringify(change(content) ?? content))
    }
    return use(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** Writes a file of the copy as it stands, valid or not. */
export function writeText(directory: string, file: string, text: string): void {
  writeFileSync(join(directory, file), text)
}

const levels: readonly TraitLevel[] = ['core', 'regular', 'occasional', 'no', 'not-stated']

/** A role's file with no more than it must have: of its mark only the code, and every section left to silence. */
export function leastRoleFile(): Json {
  const claim = (value: string) => ({ origin: ownOrigin, value })
  return {
    id: 'embedded-engineer',
    name: 'Embedded Engineer',
    shortName: 'Embedded',
    mark: { code: 'EMB' },
    aliases: ['firmware engineer'],
    tagline: 'runs it on the metal',
    silence: 'No source about this role has been read.',
    summary: claim('Writes the software inside devices.'),
    focus: claim('Software that fits a device'),
    bestFor: claim('Companies that build devices.'),
    openIf: claim('your product has a processor of its own'),
    bands: [],
    traits: claims(Object.fromEntries(dataset.traits.map(({ id }, index) => [id, levels[index % levels.length] as TraitLevel]))),
  }
}
