/** JSON Lines, one value a line, each parsed where it stands or refused with its place. */
import type { z } from 'zod'
import { FileError } from '@/lib/sheet/file'
import { decoded } from '@/lib/sheet/text'
import { openFile } from '../open-file'

const longestLine = 1 << 20

export interface Parsed<T> {
  /** Counted from 1. */
  readonly line: number
  readonly value: T
}

/** The values of a file, blank lines left out. Throws `FileError` naming file, line and the field as its column. */
export async function* jsonLines<S extends z.ZodType>(
  { name, path }: { readonly name: string; readonly path: string },
  schema: S,
): AsyncGenerator<Parsed<z.infer<S>>> {
  let line = 0
  for await (const text of textLines(name, path)) {
    line++
    if (text.trim() !== '') yield { line, value: parsed(name, line, text, schema) }
  }
}

async function* textLines(name: string, path: string): AsyncGenerator<string> {
  let rest = ''
  let line = 1
  for await (const piece of decoded(openFile(path))) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    line += lines.length
    yield* lines
    if (rest.length > longestLine) throw new FileError(name, 'expected a line of at most 1 MiB', { line })
  }
  yield rest
}

function parsed<S extends z.ZodType>(file: string, line: number, text: string, schema: S): z.infer<S> {
  const { success, data, error } = schema.safeParse(jsonOf(file, line, text))
  if (success) return data
  const [issue] = error.issues
  throw new FileError(file, issue?.message ?? 'expected another value', {
    line,
    column: issue?.path.join('.') || undefined,
  })
}

function jsonOf(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FileError(file, 'expected one JSON object; is the file cut short or garbled?', { line })
  }
}
