/** RFC 4180 as publishers write it: commas, quotes, either line end, a byte order mark; in UTF-8. Read as a stream. */
import { type ByteFile, FileError } from './file'
import { countOf, decoded } from './text'

/** One line of a table; `line` is where it begins in its file or sheet, counted from 1. */
export interface Line {
  readonly line: number
  readonly fields: readonly string[]
}

const longestLine = 1 << 20

/** The lines of a CSV file, blank ones left out. Throws `FileError` on bytes that are not UTF-8 and on broken quotes. */
export async function* csvLines(source: ByteFile): AsyncGenerator<Line> {
  const file = source.name
  let line = 1
  let rest = ''
  for await (const text of decoded(source)) {
    rest += text
    let from = 0
    for (let end = lineEnd(rest, from); end !== -1; end = lineEnd(rest, from)) {
      const written = rest.slice(from, end)
      if (written.trim() !== '') yield { line, fields: fieldsOf(written, file, line) }
      line += countOf(written, '\n') + 1
      from = end + 1
    }
    rest = rest.slice(from)
    if (rest.length > longestLine)
      throw new FileError(file, 'expected a line of at most 1 MiB: is a quote left open?', { line })
  }
  if (rest.trim() !== '') yield { line, fields: fieldsOf(rest, file, line) }
}

/** Where the line that begins at `from` ends, outside quotes; -1 when its end has not been read yet. */
function lineEnd(text: string, from: number): number {
  let end = text.indexOf('\n', from)
  let quote = text.indexOf('"', from)
  let isOpen = false
  while (end !== -1) {
    while (quote !== -1 && quote < end) {
      isOpen = !isOpen
      quote = text.indexOf('"', quote + 1)
    }
    if (!isOpen) return end
    end = text.indexOf('\n', end + 1)
  }
  return -1
}

const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y

function fieldsOf(written: string, file: string, line: number): string[] {
  const text = (written.endsWith('\r') ? written.slice(0, -1) : written).trimStart()
  if (!text.includes('"')) return text.split(',')
  const fields: string[] = []
  field.lastIndex = 0
  for (;;) {
    const found = field.exec(text)
    if (!found) throw new FileError(file, `expected field ${fields.length + 1} to be plain or in quotes`, { line })
    fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '') return fields
  }
}
