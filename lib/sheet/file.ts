/** What the readers of tables take: bytes in order, from any place and as often as asked, whether from a disk or a browser’s file. */
export interface ByteFile {
  /** How messages call it. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** The bytes from `from` up to but without `to`, in pieces of any length; all of them by default. */
  read(from?: number, to?: number): AsyncIterable<Uint8Array>
}

/** Some bytes of a file in one piece; fewer than asked for where it ends before. */
export async function bytesOf(file: ByteFile, from: number, to: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, Math.min(to, file.size) - from))
  let length = 0
  for await (const piece of file.read(from, from + bytes.length)) {
    bytes.set(piece, length)
    length += piece.length
  }
  return bytes
}

/** A file that is not what it should be: which file, where in it, and what was expected there. Lines count from 1. */
export class FileError extends Error {
  constructor(
    readonly file: string,
    reason: string,
    readonly where: { readonly line?: number; readonly column?: string | undefined } = {},
  ) {
    const line = where.line === undefined ? '' : `, line ${where.line}`
    const column = where.column === undefined ? '' : `, column ${where.column}`
    super(`${file}${line}${column}: ${reason}`)
    this.name = 'FileError'
  }
}
