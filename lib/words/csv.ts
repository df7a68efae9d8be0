/** Tables as RFC 4180 text that spreadsheets open without running anything. */
import Papa from 'papaparse'

export type CsvCell = string | number | null
export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly CsvCell[])[]
  /** The heads in words of columns that are named after something of the data. */
  readonly heads?: Readonly<Record<string, string>>
}

/** Papa's own pattern ends at the first line break, so a formula of two lines would pass it. */
const formulaStart = /^[=+\-@\t\r\n]/

/** Whether a spreadsheet would run a text as a formula. */
export function startsFormula(text: string): boolean {
  return formulaStart.test(text)
}

/** What tells a spreadsheet that a file is UTF-8; without it Excel reads “–” and “’” as three letters each. */
const byteOrderMark = '\uFEFF'

/**
 * A table as CSV for people: a byte order mark, CRLF lines, quotes doubled, and a leading ' before text that a spreadsheet would
 * take for a formula. null is an empty field. Amounts, in columns of `_usd`, are to the cent; every other number to four
 * decimals, but those of a column `value`, whose maker rounds them. Throws `RangeError` when a row's length differs from the
 * header's.
 */
export function formatCsv({ columns, rows }: CsvTable): string {
  const ragged = rows.findIndex((row) => row.length !== columns.length)
  if (ragged !== -1)
    throw new RangeError(`row ${ragged + 1} has ${rows[ragged]?.length} fields for ${columns.length} columns`)
  const written = rows.map((row) => row.map((cell, index) => tidied(cell, columns[index] as string)))
  return `${byteOrderMark}${Papa.unparse([[...columns], ...written], { newline: '\r\n', escapeFormulae: formulaStart })}\r\n`
}

function tidied(cell: CsvCell, column: string): CsvCell {
  if (typeof cell !== 'number' || column === 'value') return cell
  return /_usd(_|$)/.test(column) ? roundTo(cell, 2) : roundTo(cell, 4)
}

/** A number to so many decimals, halves up; one beyond what decimals can hold stays as it is. */
export function roundTo(value: number, decimals: number): number {
  const scaled = value * 10 ** decimals
  return Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? Math.round(scaled) / 10 ** decimals : value
}
