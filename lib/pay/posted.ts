/** What employers post for each role: its median, and for all of them a chart on one axis. */
import type { Role } from '@/data/schema/role'
import { type Axis, payAxis, placeOn } from '@/lib/drawing/plot'
import { type EvidenceByRole, type MeasuredPay, stripOf } from '@/lib/evidence/by-role'
import { nounOf, postedSource } from '@/lib/source/registry'
import { valueOrNull } from '@/lib/value/absence'
import { percentileNames, quartilesOf } from '@/lib/value/percentiles'
import { percentileColumns, tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { formatNumber, formatPlural, formatUsd, speakUsdRange } from '@/lib/words/format'

/** A role with the median of what employers post for it, in US dollars a year, and of how many ranges. */
export interface PostedMedian {
  readonly role: Role
  readonly usd: number
  readonly n: number
}

/** The posted medians of some roles, nationally and at all levels, the highest first; roles whose ranges are too few have none. */
export function postedMedians(roles: readonly Role[], evidence: EvidenceByRole): PostedMedian[] {
  return roles
    .flatMap((role) => {
      const strip = stripOf(evidence, role.id, postedSource)
      const usd = strip ? valueOrNull(strip.percentiles.p50) : null
      return strip && usd !== null ? [{ role, usd, n: valueOrNull(strip.n) ?? 0 }] : []
    })
    .toSorted((one, other) => other.usd - one.usd)
}

/** One role's posted pay. Amounts are US dollars a year. */
export interface PostedRow {
  readonly role: Role
  readonly medianUsd: number | null
  /** Distinct observations; null where the source counts none. */
  readonly n: number | null
  /** What is drawn of it; null where its figures are hidden. */
  readonly drawing: PostedDrawing | null
  /** The drawing in a sentence; of a hidden figure why it is hidden. */
  readonly says: string
  /** What is said in sight: why the row has no figure, or no line from P10 to P90. */
  readonly note: string | null
}

/** Shares of the axis, 0–1: the median, the middle half, and the line from P10 to P90 where that is shown. */
export interface PostedDrawing {
  readonly median: number
  readonly half: { readonly from: number; readonly width: number }
  readonly line: { readonly from: number; readonly to: number } | null
}

/** All roles on one axis, the highest median first, hidden ones last in the roles' order; no axis where nothing is shown. */
export interface PostedIndex {
  readonly axis: Axis | null
  /** The share of the axis from one line of its grid to the next, 0–1. */
  readonly gridShare: number
  readonly rows: readonly PostedRow[]
}

/** The posted pay of some roles, nationally and at all levels. */
export function postedIndex(roles: readonly Role[], evidence: EvidenceByRole): PostedIndex {
  const found = roles.map((role) => ({ role, strip: stripOf(evidence, role.id, postedSource) }))
  const shown = found.flatMap(({ strip }) => (strip === undefined ? [] : knownAmounts(strip)))
  const axis = shown.length === 0 ? null : payAxis(Math.min(...shown), Math.max(...shown), formatUsd)
  const rows = found
    .map(({ role, strip }) => rowOf(role, strip, axis))
    .sort((a, b) => (b.medianUsd ?? 0) - (a.medianUsd ?? 0))
  return { axis, gridShare: axis?.ticks[1]?.at ?? 1, rows }
}

function knownAmounts({ percentiles }: MeasuredPay): number[] {
  return percentileNames.flatMap((name) => valueOrNull(percentiles[name]) ?? [])
}

function rowOf(role: Role, strip: MeasuredPay | undefined, axis: Axis | null): PostedRow {
  const quartiles = strip && quartilesOf(strip)
  const n = strip ? valueOrNull(strip.n) : null
  if (strip === undefined || axis === null || !quartiles) {
    const why =
      strip?.percentiles.p50.kind === 'unknown' ? strip.percentiles.p50.why : 'No source keeps ranges posted for it.'
    return { role, medianUsd: null, n, drawing: null, says: `${role.name}: ${why}`, note: why }
  }
  const { p25, p50, p75 } = quartiles
  const [low, high] = [valueOrNull(strip.percentiles.p10), valueOrNull(strip.percentiles.p90)]
  const ends = low === null || high === null ? null : { lowUsd: low, highUsd: high }
  const place = (usd: number) => placeOn(axis, usd)
  return {
    role,
    medianUsd: p50,
    n,
    drawing: {
      median: place(p50),
      half: { from: place(p25), width: place(p75) - place(p25) },
      line: ends && { from: place(ends.lowUsd), to: place(ends.highUsd) },
    },
    says: `${role.name}: ${[
      `median ${formatNumber(Math.round(p50 / 1000))}`,
      `middle half ${speakUsdRange({ lowUsd: p25, highUsd: p75 })}`,
      ...(ends ? [`P10 to P90 ${speakUsdRange(ends)}`] : []),
    ].join(', ')}.`,
    note: ends ? null : withoutReach(strip),
  }
}

/** Why the line from P10 to P90 is missing: "18 posted ranges from 8 employers: too few for P10 and P90." */
function withoutReach({ source, n, employers }: MeasuredPay): string {
  const counted = n.kind === 'known' ? formatPlural(n.value, nounOf(source)) : 'A sample of unknown size'
  const from = employers.kind === 'known' ? ` from ${formatPlural(employers.value, 'employer')}` : ''
  return `${counted}${from}: too few for P10 and P90.`
}

/** The finding of the index: from which posted median to which the roles run. */
export function postedFinding({ rows }: PostedIndex): string {
  const medians = rows.flatMap(({ medianUsd }) => medianUsd ?? [])
  const [highest, lowest] = [medians[0], medians.at(-1)]
  const opening = formatPlural(rows.length, 'role')
  if (highest === undefined || lowest === undefined) return `${opening}, each described in the same traits.`
  if (medians.length === 1) return `${opening}: one has a posted median, ${formatUsd(highest)}.`
  return `${opening}, one axis: posted medians run from ${formatUsd(lowest)} to ${formatUsd(highest)}.`
}

/** The rows as a table, whole US dollars a year; what is hidden is empty, and `hidden` says why. */
export function postedTable(roles: readonly Role[], evidence: EvidenceByRole): CsvTable {
  const strips = roles.flatMap((role) => {
    const strip = stripOf(evidence, role.id, postedSource)
    return strip ? [{ role: role.name, ...strip }] : []
  })
  return tableOf(strips, {
    role: ({ role }) => role,
    n: ({ n }) => valueOrNull(n),
    employers: ({ employers }) => valueOrNull(employers),
    ...percentileColumns<(typeof strips)[number]>(({ percentiles }, name) => {
      const usd = valueOrNull(percentiles[name])
      return usd === null ? null : Math.round(usd)
    }),
    hidden: ({ percentiles: { p10, p50 } }) =>
      p50.kind === 'unknown' ? p50.why : p10.kind === 'unknown' ? p10.why : null,
  })
}
