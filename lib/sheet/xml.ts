/** The XML inside a workbook, told to a handler piece by piece. */
import { SaxesParser } from 'saxes'
import { type ByteFile, FileError } from './file'
import { type ZipEntry, zipContent } from './zip'

/** An element’s attributes by name, prefixes kept. */
export type Attributes = Readonly<Record<string, string>>

/** What is told of an XML file: elements by their local names, as they open and close, and the text between. */
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

/** Tells a handler all of an XML file. Throws `FileError` where it is garbled. */
export async function parse(file: ByteFile, entry: ZipEntry, handler: Handler): Promise<void> {
  for await (const _ of parsed(file, entry, handler));
}

/** Feeds an XML file to a handler, pausing after each piece. */
export async function* parsed(file: ByteFile, entry: ZipEntry, handler: Handler): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('error', (error) => {
    throw new FileError(file.name, `${entry.name} inside it is garbled: ${error.message}`)
  })
  parser.on('opentag', ({ name, attributes }) => handler.open?.(local(name), attributes))
  parser.on('text', (text) => handler.text?.(text))
  parser.on('closetag', ({ name }) => handler.close?.(local(name)))
  const decoder = new TextDecoder()
  for await (const chunk of zipContent(file, entry)) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield
  }
  parser.close()
}
