/** The XML inside a workbook, told to a handler piece by piece. */
import { basename } from 'node:path'
import { SaxesParser } from 'saxes'
import { RawFileError } from './raw-error'
import { type ZipEntry, zipContent } from './zip-entries'

export type Attributes = Readonly<Record<string, string>>

export interface Handler {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

/** The text of `t` elements, phonetic hints left out. */
export class TextReader {
  value = ''
  private isText = false
  private isHint = false
  clear(): void {
    this.value = ''
  }
  open(name: string): void {
    if (name === 't') this.isText = !this.isHint
    if (name === 'rPh') this.isHint = true
  }
  text(text: string): void {
    if (this.isText) this.value += text
  }
  close(name: string): void {
    if (name === 't') this.isText = false
    if (name === 'rPh') this.isHint = false
  }
}

/** Tells a handler all of an XML file. Throws `RawFileError` where it is garbled. */
export async function parse(path: string, entry: ZipEntry, handler: Handler): Promise<void> {
  for await (const _ of parsed(path, entry, handler));
}

/** Feeds an XML file to a handler, pausing after each piece. */
export async function* parsed(path: string, entry: ZipEntry, handler: Handler): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('error', (error) => {
    throw new RawFileError(basename(path), `${entry.name} inside it is garbled: ${error.message}`)
  })
  parser.on('opentag', ({ name, attributes }) => handler.open?.(local(name), attributes))
  parser.on('text', (text) => handler.text?.(text))
  parser.on('closetag', ({ name }) => handler.close?.(local(name)))
  const decoder = new TextDecoder()
  for await (const chunk of zipContent(path, entry)) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield
  }
  parser.close()
}
