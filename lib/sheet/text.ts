/** The text of a file in UTF-8, read as a stream. */
import { type ByteFile, FileError } from './file'

/** The text of a file, in pieces, without a byte order mark. Throws `FileError` with the line where bytes are not UTF-8. */
export async function* decoded(source: ByteFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  const decode = (why: string, chunk: Uint8Array = new Uint8Array(), stream = false) => {
    try {
      return decoder.decode(chunk, { stream })
    } catch {
      throw new FileError(source.name, why, { line: line + brokenAfter(chunk) })
    }
  }
  for await (const chunk of source.read()) {
    const text = decode('expected text in UTF-8', chunk, true)
    line += countOf(text, '\n')
    yield text
  }
  decode('ends inside a character')
}

/** How many line ends stand before the first bytes that are not UTF-8. */
function brokenAfter(chunk: Uint8Array): number {
  return countOf(new TextDecoder().decode(chunk).split('\uFFFD', 1)[0] ?? '', '\n')
}

/** How often a mark of one character stands in a text. */
export function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++
  return count
}
