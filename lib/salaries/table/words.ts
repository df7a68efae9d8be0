/** What the table of all cells says of itself in words, and its rows as a file. */
import { nounOf, paySource, type SourceId } from '@/lib/source/registry'
import { percentileColumns, tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { formatNumber } from '@/lib/words/format'
import type { ShownRow } from './rows'

/** How many rows there are of how many, and how many of them are hidden: "312 of 1,573 cells; 187 are hidden for too few filings or employers." */
export function describeRows(found: readonly ShownRow[], all: number, source: SourceId): string {
  const counted = found.length === all ? formatNumber(all) : `${formatNumber(found.length)} of ${formatNumber(all)}`
  return `${counted} ${all === 1 ? 'cell' : 'cells'}${describeHiddenRows(found, source)}.`
}

/** The same of the rows that come with the page, of which at most `most` are listed; `what` says which cells they are. */
export function describeFirstRows(found: readonly ShownRow[], most: number, what: string, source: SourceId): string {
  const cut = found.length > most ? `The first ${most} of ` : ''
  const cells = found.length === 1 ? 'cell' : 'cells'
  return `${cut}${formatNumber(found.length)} ${cells} ${what}${describeHiddenRows(found, source)}.`
}

function describeHiddenRows(rows: readonly ShownRow[], source: SourceId): string {
  const hidden = rows.filter((row) => row.hidden !== null).length
  if (hidden === 0) return ''
  const few = `${nounOf(source)}s${paySource(source).abilities.namesEmployers ? ' or employers' : ''}`
  return `; ${formatNumber(hidden)} ${hidden === 1 ? 'is' : 'are'} hidden for too few ${few}`
}

/**
 * The rows as a file's table, in their order; percentiles in whole US dollars, empty where the sample is too small, and `hidden`
 * says why. Of all years together `year` is empty.
 */
export function payTableCsv(rows: readonly ShownRow[], source: SourceId): CsvTable {
  const dollars = (value: number | null) => (value === null ? null : Math.round(value))
  return tableOf(rows, {
    source: () => source,
    role: ({ selection }) => selection.role,
    level: ({ selection }) => selection.level,
    place: ({ selection }) => selection.place,
    year: ({ selection, year }) => (/^\d/.test(year) ? Number(year) : selection.year === 'all' ? null : selection.year),
    n: ({ n }) => n,
    rows: (row) => row.rows,
    employers: ({ employers }) => employers,
    ...percentileColumns(({ percentiles }: ShownRow, name) => dollars(percentiles[name])),
    confidence: ({ confidence }) => confidence,
    hidden: ({ hidden }) => hidden,
    note: ({ flag }) => flag,
  })
}
