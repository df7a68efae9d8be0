/** The measured pay of some roles as a table: one row a role and source, what is hidden with its reason. */
import type { Role } from '@/data/schema/role'
import type { EvidenceByRole, MeasuredPay } from '@/lib/evidence/by-role'
import { minimumColumns } from '@/lib/evidence/minimum/share'
import { endsColumns } from '@/lib/evidence/posted/ends'
import { measuredSources, paySource, type SourceId } from '@/lib/source/registry'
import { type Answer, valueOrNull } from '@/lib/value/absence'
import { quartilesOf } from '@/lib/value/percentiles'
import { tableOf } from '@/lib/words/columns'
import type { CsvCell, CsvTable } from '@/lib/words/csv'
import { formatUsd, formatUsdRange } from '@/lib/words/format'
import { dotStacks, stripDetail } from './strip'

/** The strips' figures in whole US dollars; what the sample or the source does not carry is empty, and `hidden` says why. Months as ISO 8601 writes them. */
export function evidenceTable(roles: readonly Role[], evidence: EvidenceByRole): CsvTable {
  const strips = roles.flatMap(({ name, id }) => (evidence[id] ?? []).map((strip) => ({ role: name, ...strip })))
  return tableOf(strips, {
    role: ({ role }) => role,
    source: ({ source }) => paySource(source).sourceId,
    measures: ({ source }) => `${paySource(source).measures}; US, all levels`,
    n: ({ n }) => valueOrNull(n),
    rows: ({ rows }) => valueOrNull(rows),
    employers: ({ employers }) => valueOrNull(employers),
    ...flagColumn(strips),
    p25_usd: ({ percentiles }) => dollars(percentiles.p25),
    p50_usd: ({ percentiles }) => dollars(percentiles.p50),
    p75_usd: ({ percentiles }) => dollars(percentiles.p75),
    ...minimumColumns(strips, ({ atMinimum }) => atMinimum),
    ...endsColumns(strips, ({ ends }) => ends),
    drawn: drawnAs,
    months: ({ months }) => months && [...new Set(months)].join('/'),
    ...noticeColumn(strips),
    state: ({ proxy }) => (proxy ? 'a proxy' : 'measured'),
    hidden: ({ percentiles: { p50 } }) => (p50.kind === 'unknown' ? p50.why : null),
  })
}

/** The warning beside figures to which one employer gives much; no column where none has it. */
function flagColumn(strips: readonly MeasuredPay[]): Readonly<Record<string, (strip: MeasuredPay) => CsvCell>> {
  return strips.some(({ oneEmployer }) => oneEmployer !== null) ? { beware: ({ oneEmployer }) => oneEmployer } : {}
}

/** What the license of a source asks to be said, beside each of its figures that is shown; no column where none asks. */
function noticeColumn(strips: readonly MeasuredPay[]): Readonly<Record<string, (strip: MeasuredPay) => CsvCell>> {
  const noticeOf = ({ source, percentiles }: MeasuredPay) =>
    percentiles.p50.kind === 'known' ? paySource(source).notice : null
  return strips.some((strip) => noticeOf(strip) !== null) ? { notice: noticeOf } : {}
}

function drawnAs(strip: MeasuredPay): string {
  if (strip.drawing === 'none') return 'nothing'
  if (strip.drawing === 'line') return 'middle half'
  return `dots: ${dotStacks(strip)
    .map(({ usd, count }) => `${formatUsd(usd)} × ${count}`)
    .join(', ')}`
}

function dollars(answer: Answer<number>): CsvCell {
  return answer.kind === 'known' ? Math.round(answer.value) : null
}

/** What a chart draws of the evidence in words, to the nearest $1,000: one row a role, one column a source that the chart has. */
export function drawnEvidence(roles: readonly Role[], evidence: EvidenceByRole): CsvTable {
  const drawn = measuredSources.filter((source) =>
    roles.some(({ id }) => evidence[id]?.some((strip) => strip.source === source)),
  )
  const shown = roles.flatMap((role) => {
    const strips = evidence[role.id]
    return strips ? [[role.shortName, ...drawn.map((source) => sayStrip(strips, source))]] : []
  })
  const heads = Object.fromEntries(drawn.map((source) => [source, paySource(source).label]))
  return { columns: ['role', ...drawn], heads, rows: shown }
}

function sayStrip(strips: readonly MeasuredPay[], source: SourceId): string | null {
  const strip = strips.find((each) => each.source === source)
  if (strip === undefined) return null
  const quartiles = quartilesOf(strip)
  const { p50 } = strip.percentiles
  if (quartiles === null) return p50.kind === 'unknown' ? p50.why : null
  const range = formatUsdRange({ lowUsd: quartiles.p25, highUsd: quartiles.p75 })
  const dots = strip.drawing === 'dots' ? `; ${drawnAs(strip)}` : ''
  return `median ${formatUsd(quartiles.p50)}, middle half ${range}, ${stripDetail(strip)}${dots}`
}

/** Two tables as one: all columns of both, empty where a table has no such column. */
export function joinTables(first: CsvTable, second: CsvTable): CsvTable {
  const all = [...first.columns, ...second.columns.filter((column) => !first.columns.includes(column))]
  const widen = ({ columns: own, rows }: CsvTable) =>
    rows.map((row) => all.map((column) => (own.includes(column) ? (row[own.indexOf(column)] ?? null) : null)))
  return { columns: all, rows: [...widen(first), ...widen(second)] }
}
