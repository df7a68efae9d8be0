/** Copies of the dataset's files in a temporary directory, for tests that break or extend them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** For each file the values to put at dotted paths, `undefined` to take one out; the path "" is the whole content. */
export type Edits = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Calls `use` with a directory that holds the dataset's files with these edits, and removes it afterwards. */
export function withDataCopy<T>(edits: Edits, use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'data-'))
  try {
    cpSync('data', directory, { recursive: true })
    for (const [file, values] of Object.entries(edits)) {
      const content: unknown = JSON.parse(readFileSync(join(directory, file), 'utf8'))
      const edited = Object.entries(values).reduce((whole, [path, value]) => withValueAt(whole, path, value), content)
      writeText(directory, file, JSON.stringify(edited))
    }
    return use(directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function withValueAt(content: unknown, path: string, value: unknown): unknown {
  if (path === '') return value
  const [, key = '', rest = ''] = /^([^.]+)\.?(.*)$/.exec(path) ?? []
  const copy = Array.isArray(content) ? [...content] : { ...(content as object) }
  return Object.assign(copy, { [key]: withValueAt(Reflect.get(copy, key), rest, value) })
}

/** Writes a file of the copy as it stands, valid or not. */
export function writeText(directory: string, file: string, text: string): void {
  writeFileSync(join(directory, file), text)
}
