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
