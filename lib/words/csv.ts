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

/**
 * A table as CSV: CRLF lines, quotes doubled, and a leading ' before text that a spreadsheet would take for a formula.
 * null is an empty field. Throws `RangeError` when a row's length differs from the header's.
 */
export function formatCsv({ columns, rows }: CsvTable): string {
  const ragged = rows.findIndex((row) => row.length !== columns.length)
  if (ragged !== -1)
    throw new RangeError(`row ${ragged + 1} has ${rows[ragged]?.length} fields for ${columns.length} columns`)
  return `${Papa.unparse([[...columns], ...rows.map((row) => [...row])], { newline: '\r\n', escapeFormulae: formulaStart })}\r\n`
}
