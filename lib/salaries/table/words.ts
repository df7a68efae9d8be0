/** What the table of all cells says of itself in words, and its rows as a file. */

import { minimumColumns } from '@/lib/evidence/minimum/share'
import { nounOf, paySource, type SourceId } from '@/lib/source/registry'
import { percentileColumns, tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { formatNumber, formatPlural, uncapitalize } from '@/lib/words/format'
import { nameLevel } from '@/lib/words/level-names'
import { nameJobs } from '@/lib/words/role-names'
import type { ListAsk } from './asked'
import type { RowNames } from './names'
import type { ShownRow } from './rows'

/** Whose rows the table lists: "SREs and backend engineers, all levels, 2023" or "every role, level and year". */
export function describeScope({ roles }: RowNames, { address, selection: { level, year } }: ListAsk): string {
  if (address.rows === 'all') return 'every role, level and year'
  const faces = address.roles.flatMap((id) => roles.find((role) => role.id === id) ?? [])
  const when = year === 'all' ? '' : `, ${year}`
  return `${nameJobs(faces)}, ${uncapitalize(nameLevel(level))}${when}`
}

/** Which rows are in view of how many, whose, and how many of all are hidden; places only where the source knows any. */
export function describeListed(
  names: RowNames,
  ask: ListAsk,
  found: readonly ShownRow[],
  view: { readonly from: number; readonly to: number },
): string {
  const { find, source } = ask.address
  const of = found.length
  const inView = of === 0 || view.to - view.from + 1 === of
  const counted = inView ? formatPlural(of, 'row') : `Rows ${view.from}–${view.to} of ${formatNumber(of)}`
  const matching = find === '' ? '' : ` with “${find}”`
  const places = paySource(source).abilities.knowsPlace ? ', in every place' : ''
  return `${counted}${matching}: ${describeScope(names, ask)}${places}.${describeHiddenRows(found, source)}`
}

function describeHiddenRows(rows: readonly ShownRow[], source: SourceId): string {
  const hidden = rows.filter((row) => row.hidden !== null).length
  if (hidden === 0) return ''
  const few = `${nounOf(source)}s${paySource(source).abilities.namesEmployers ? ' or employers' : ''}`
  return ` ${formatNumber(hidden)} ${hidden === 1 ? 'is' : 'are'} hidden: too few ${few}.`
}

/**
 * The rows as a file's table, in their order; percentiles in whole US dollars, empty where the sample is too small, and `hidden`
 * says why. Of a source that records the legal minimum, also how much is at it and the median above. Of all years together `year`
 * is empty.
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
    ...minimumColumns(rows, ({ minimum }) => minimum),
    confidence: ({ confidence }) => confidence,
    hidden: ({ hidden }) => hidden,
    note: ({ flag }) => flag,
  })
}
