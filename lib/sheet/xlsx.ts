/** The sheets of an XLSX workbook as lines, one at a time; only its shared strings are kept in memory. */
import type { Line } from './csv'
import { type ByteFile, FileError } from './file'
import { type Attributes, type Handler, parse, parsed, TextReader } from './xml'
import { type ZipEntry, zipEntries } from './zip'

/** An open workbook. */
export interface Workbook {
  readonly file: ByteFile
  /** In the order of the tabs, hidden ones too. */
  readonly sheets: readonly { readonly name: string; readonly entry: ZipEntry }[]
  readonly strings: readonly string[]
}

/** Opens a workbook: its list of sheets and its shared strings. Throws `FileError` where it is none, or damaged. */
export async function openWorkbook(file: ByteFile): Promise<Workbook> {
  const entries = await zipEntries(file)
  const entryOf = (name: string) => {
    const entry = entries.get(name)
    if (!entry) throw new FileError(file.name, `expected an XLSX workbook, but ${name} is not inside`)
    return entry
  }
  const targets = new Map<string, string>()
  await parse(file, entryOf('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id && Target)
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  const sheets: { name: string; entry: ZipEntry }[] = []
  await parse(file, entryOf('xl/workbook.xml'), {
    open: (tag, attributes) => {
      const target = targets.get(attributes['r:id'] ?? '')
      if (tag === 'sheet' && target) sheets.push({ name: attributes.name ?? '', entry: entryOf(target) })
    },
  })
  const shared = entries.get('xl/sharedStrings.xml')
  return { file, sheets, strings: shared ? await sharedStrings(file, shared) : [] }
}

async function sharedStrings(file: ByteFile, entry: ZipEntry): Promise<string[]> {
  const strings: string[] = []
  const reader = new TextReader()
  await parse(file, entry, {
    open: (name) => {
      if (name === 'si') reader.clear()
      reader.open(name)
    },
    text: (text) => reader.text(text),
    close: (name) => {
      reader.close(name)
      if (name === 'si') strings.push(reader.value)
    },
  })
  return strings
}

/** The lines of one sheet, numbered as the sheet numbers them, padded to the first line's width. */
export async function* sheetLines({ file, strings }: Workbook, entry: ZipEntry): AsyncGenerator<Line> {
  const reader = new SheetReader(strings, file.name)
  let width = 0
  for await (const _ of parsed(file, entry, reader)) {
    for (const { line, fields } of reader.take()) {
      if (width === 0) width = fields.length
      const cells = Array.from({ length: Math.max(width, fields.length) }, (_, i) => fields[i] ?? '')
      if (cells.some((cell) => cell !== '')) yield { line, fields: cells }
    }
  }
}

class SheetReader implements Handler {
  private readonly inline = new TextReader()
  private readonly lines: { line: number; fields: string[] }[] = []
  private fields: string[] = []
  private line = 0
  private column = -1
  private type = 'n'
  private value = ''
  private isValue = false
  constructor(
    private readonly strings: readonly string[],
    private readonly file: string,
  ) {}

  take(): readonly { line: number; fields: string[] }[] {
    return this.lines.splice(0)
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') {
      this.line = Number(attributes.r ?? this.line + 1)
      this.fields = []
      this.column = -1
    } else if (name === 'c') {
      this.column = attributes.r ? columnOf(attributes.r) : this.column + 1
      this.type = attributes.t ?? 'n'
      this.value = ''
      this.inline.clear()
    } else if (name === 'v') {
      this.isValue = true
    } else this.inline.open(name)
  }

  text(text: string): void {
    if (this.isValue) this.value += text
    else this.inline.text(text)
  }

  close(name: string): void {
    if (name === 'v') this.isValue = false
    else if (name === 'c') this.fields[this.column] = this.cell()
    else if (name === 'row') this.lines.push({ line: this.line, fields: this.fields })
    else this.inline.close(name)
  }

  private cell(): string {
    if (this.type === 'inlineStr') return this.inline.value
    if (this.type !== 's') return this.value
    const text = this.strings[Number(this.value)]
    if (text !== undefined) return text
    throw new FileError(this.file, `expected a shared string, found number “${this.value}” of ${this.strings.length}`, {
      line: this.line,
    })
  }
}

/** "AB12" is in column 27, counted from 0. */
function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const digit = letter.charCodeAt(0) - 64
    if (digit < 1 || digit > 26) break
    column = column * 26 + digit
  }
  return column - 1
}
