/** Lines read by the names of their columns, each value parsed where it stands or refused with its place. */
import { csvLines, type Line } from '@/lib/sheet/csv'
import { FileError } from '@/lib/sheet/file'
import { openFile } from './open-file'
import type { RawFile } from './raw-files'

export interface Columns<K extends string, O extends string = never> {
  /** Names that the header must have, in any case and order. */
  readonly required: readonly K[]
  readonly optional?: readonly O[]
  /** Lines of one field after the data, such as notes, which end the table. */
  readonly hasNotes?: boolean
}

const controls = /\p{Cc}/u

/** The first line of a text, without spaces around it or control characters in it. */
export function firstLine(text: string): string {
  return withoutControls(text.trim().split(/[\r\n]/, 1)[0] ?? '').trim()
}

/** A text on one line, without control characters. */
export function withoutControls(text: string): string {
  return text.replace(/[\t-\r]+/g, ' ').replace(/\p{Cc}+/gu, '')
}

/** One line by column. Each reader throws `FileError` naming file, line, column and what was expected. */
export class Entry<K extends string = string> {
  constructor(
    private readonly file: string,
    readonly line: number,
    private readonly fields: readonly string[],
    private readonly places: ReadonlyMap<string, number>,
  ) {}

  /** The value without spaces around it or control characters in it, line ends as spaces; empty where the column is absent. */
  text(column: K): string {
    const value = this.fields[this.places.get(column) ?? -1] ?? ''
    return (controls.test(value) ? withoutControls(value) : value).trim()
  }

  /** The first line of a value that is a name; what stands below it is none. */
  firstLine(column: K): string {
    return firstLine(this.fields[this.places.get(column) ?? -1] ?? '')
  }

  /** A value that `pattern` fits whole; `expected` says it in words. */
  matching(column: K, pattern: RegExp, expected: string): string {
    const value = this.text(column)
    if (!pattern.test(value)) throw this.wrong(column, expected)
    return value
  }

  /** A number, which may have a dollar sign and thousands separated; undefined where empty. */
  amount(column: K): number | undefined {
    const value = this.text(column)
    if (value === '') return undefined
    const plain = value.replace(/^\$\s*/, '').replace(/,(?=\d{3}(?!\d))/g, '')
    if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain)) throw this.wrong(column, 'a number')
    return Number(plain)
  }

  /** A number, not empty. */
  number(column: K): number {
    const value = this.amount(column)
    if (value === undefined) throw this.wrong(column, 'a number')
    return value
  }

  wrong(column: K, expected: string): FileError {
    const value = this.text(column)
    const found = value === '' ? 'nothing' : `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`
    return new FileError(this.file, `expected ${expected}, found ${found}`, { line: this.line, column })
  }
}

/** Reads a CSV file row by row: `take` keeps what it wants of one, or says why it is dropped; the file's tally counts both. */
export async function readRows<K extends string>(
  file: RawFile,
  columns: Columns<K>,
  take: (row: Entry<K>) => string | undefined,
): Promise<void> {
  for await (const row of csvRows(file, columns)) {
    const reason = take(row)
    if (reason === undefined) file.tally.keep()
    else file.tally.drop(reason)
  }
}

/** The rows of a CSV file. */
export function csvRows<K extends string, O extends string = never>({ name, path }: RawFile, columns: Columns<K, O>) {
  return records(name, csvLines(openFile(path)), columns)
}

/** The lines under a header. Throws `FileError` when a column is missing, named twice, or a line has another number of fields. */
export async function* records<K extends string, O extends string = never>(
  file: string,
  lines: AsyncIterable<Line>,
  { required, optional = [], hasNotes = false }: Columns<K, O>,
): AsyncGenerator<Entry<K | O>> {
  let header: Line | undefined
  let places: ReadonlyMap<string, number> = new Map()
  let notesFrom: number | undefined
  for await (const line of lines) {
    if (header === undefined) {
      header = line
      places = placesOf(file, line, required, optional)
    } else if (hasNotes && line.fields.length === 1) {
      notesFrom ??= line.line
    } else if (line.fields.length !== header.fields.length || notesFrom !== undefined) {
      const reason = `expected ${header.fields.length} fields as in the header, found ${line.fields.length}; is the file cut short or garbled?`
      throw new FileError(file, reason, { line: line.line })
    } else {
      yield new Entry(file, line.line, line.fields, places)
    }
  }
  if (header === undefined) throw new FileError(file, `is empty; expected the columns ${required.join(', ')}`)
}

function placesOf(
  file: string,
  { line, fields }: Line,
  required: readonly string[],
  optional: readonly string[],
): ReadonlyMap<string, number> {
  const names = fields.map((name) => name.trim().toLowerCase())
  const places = new Map<string, number>()
  for (const column of [...required, ...optional]) {
    const at = names.indexOf(column.toLowerCase())
    if (at !== names.lastIndexOf(column.toLowerCase()))
      throw new FileError(file, 'is named twice in the header', { line, column })
    if (at !== -1) places.set(column, at)
  }
  const missing = required.find((column) => !places.has(column))
  if (missing === undefined) return places
  const shown = fields.slice(0, 12).join(', ')
  throw new FileError(file, `expected this column in the header; found ${shown}${fields.length > 12 ? ', …' : ''}`, {
    line,
    column: missing,
  })
}
