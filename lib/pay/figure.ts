/** The pay chart: every role's published bands on one axis, what is measured in thin strips under them, the part that all bands share shaded. */
import type { Band, Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import {
  type Axis,
  isDark,
  type Lane,
  labeledBar,
  type Plot,
  type PlotMark,
  payAxis,
  placeOn,
  rampClass,
  type Shade,
} from '@/lib/drawing/plot'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { sectionOf } from '@/lib/source/provenance'
import type { PayRange } from '@/lib/value/pay-range'
import { tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { capitalize, formatCount, formatUsd, formatUsdRange, speakUsdRange } from '@/lib/words/format'
import { nameAll } from '@/lib/words/role-names'
import { depth, sharedRange } from './bands'
import { bandAt, comparedScope, describeLevels, describeScope, type Scope, sameScope } from './scope'
import { stripAmounts, stripLane } from './strip'

const laneHeight = 34
/** The share of the axis that must be free left of a thin bar for its label on a narrow screen; else it goes under. */
const roomForLabel = 0.5

/**
 * The plot of the roles' bands and of what the sources measured, or null when there is neither; one role alone has a lane a
 * band. Four or more roles add the depth strip. `evidence` may be left out where only the guide is shown.
 */
export function payPlot(
  roles: readonly Role[],
  steps: readonly LadderStep[],
  evidence: EvidenceByRole = {},
): Plot | null {
  const amounts = [
    ...roles.flatMap((role) => role.bands).flatMap((band) => [band.lowUsd, band.highUsd]),
    ...roles.flatMap((role) => (evidence[role.id] ?? []).flatMap(stripAmounts)),
  ]
  if (amounts.length === 0) return null
  const scope = comparedScope(roles)
  const axis = payAxis(Math.min(...amounts), Math.max(...amounts), formatUsd)
  const stripsOf = (role: Role) => (evidence[role.id] ?? []).map((strip) => stripLane(role, strip, axis))
  const [only, ...more] = roles
  if (only && more.length === 0) {
    const bands = only.bands.map((band) => bandLane(only, band, axis, steps))
    return { axis, lanes: [...(bands.length > 0 ? bands : [silentLane(only)]), ...stripsOf(only)], shade: null }
  }
  const compared = scope === null ? [] : roles.flatMap((role) => bandAt(role, scope) ?? [])
  const lanes = roles.flatMap((role) => [roleLane(role, scope, axis, steps), ...stripsOf(role)])
  return {
    axis,
    lanes: roles.length >= 4 && compared.length >= 2 ? [...lanes, depthLane(compared, axis)] : lanes,
    shade: compared.length >= 2 ? shadeOf(compared, roles.length, axis) : null,
  }
}

/** A role alone that no guide speaks of, above what is measured. */
function silentLane(role: Role): Lane {
  return {
    key: role.id,
    label: 'Guide',
    role: { id: role.id, mark: role.mark },
    heightPx: laneHeight,
    marks: [missingText([])],
    says: `${role.name}: no published band.`,
  }
}

function missingText(others: readonly Band[]): PlotMark {
  const text = others.length === 0 ? 'no published band' : 'no band at this scope'
  return { kind: 'text', x: 0, dx: 8, y: 22, anchor: 'start', text, tone: 'note' }
}

function roleLane(role: Role, scope: Scope | null, axis: Axis, steps: readonly LadderStep[]): Lane {
  const main = scope === null ? null : bandAt(role, scope)
  const others = role.bands.filter((band) => scope === null || !sameScope(band, scope))
  const paint = { role: role.mark.ink }
  const marks: PlotMark[] = main ? bandBar(axis, main, role) : [missingText(others)]
  let heightPx = laneHeight
  const lower = others.flatMap((band): PlotMark[] => {
    const [from, to] = [placeOn(axis, band.lowUsd), placeOn(axis, band.highUsd)]
    const text = `${scope?.place === band.place ? describeLevels(band.levels, steps) : describeScope(band, steps)} ${formatUsdRange(band)}`
    const bar: PlotMark = { kind: 'rect', x: from, width: to - from, y: heightPx + 4, height: 6, paint }
    const label: PlotMark =
      from >= roomForLabel
        ? { kind: 'text', x: from, dx: -7, y: heightPx + 12, anchor: 'end', text, tone: 'note' }
        : { kind: 'text', x: from, dx: 0, y: heightPx + 26, anchor: 'start', text, tone: 'note' }
    heightPx += from >= roomForLabel ? 22 : 34
    return [bar, label]
  })
  return {
    key: role.id,
    label: role.shortName,
    role: { id: role.id, mark: role.mark },
    heightPx,
    marks: [...marks, ...lower],
    says: speakLane(role, steps),
  }
}

/** One role alone: each of its bands on a lane of its own, named by scope. */
function bandLane(role: Role, band: Band, axis: Axis, steps: readonly LadderStep[]): Lane {
  const scope = describeScope(band, steps)
  return {
    key: scope,
    label: capitalize(scope),
    role: { id: role.id, mark: role.mark },
    heightPx: laneHeight,
    marks: bandBar(axis, band, role),
    says: `${role.name}, ${scope}: ${speakUsdRange(band)}.`,
  }
}

function bandBar(axis: Axis, { lowUsd, highUsd }: PayRange, role: Role): PlotMark[] {
  const labels = [formatUsd(lowUsd), formatUsd(highUsd)] as const
  return labeledBar(axis, { low: lowUsd, high: highUsd, y: 9, height: 16, paint: { role: role.mark.ink }, labels })
}

function speakLane(role: Role, steps: readonly LadderStep[]): string {
  if (role.bands.length === 0) return `${role.name}: no published band.`
  return `${role.name}: ${role.bands.map((band) => `${describeScope(band, steps)}, ${speakUsdRange(band)}`).join('; ')}.`
}

function shadeOf(bands: readonly Band[], roleCount: number, axis: Axis): Shade | null {
  const shared = sharedRange(bands)
  if (shared === null) return null
  return {
    from: placeOn(axis, shared.lowUsd),
    to: placeOn(axis, shared.highUsd),
    label: formatUsdRange(shared),
    note: bands.length === roleCount ? nameAll(bands.length) : `the ${formatCount(bands.length)} compared`,
  }
}

/** The share of the axis below which a count would lie on its neighbor’s on a phone. */
const digitShare = 0.05

function depthLane(bands: readonly Band[], axis: Axis): Lane {
  const segments = depth(bands).filter((segment) => segment.count > 0)
  const marks = segments.flatMap(({ lowUsd, highUsd, count }): PlotMark[] => {
    const [from, to] = [placeOn(axis, lowUsd), placeOn(axis, highUsd)]
    // The middle of the count's step, so that every count of up to five has a class of its own.
    const paint = rampClass((count - 0.5) / bands.length)
    const tone = isDark(paint) ? 'inverse' : 'value'
    const bar: PlotMark = { kind: 'rect', x: from, width: to - from, y: 6, height: 20, paint }
    if (to - from < digitShare) return [bar]
    return [bar, { kind: 'text', x: (from + to) / 2, dx: 0, y: 21, anchor: 'middle', text: String(count), tone }]
  })
  const says = segments.map((segment) => `${speakUsdRange(segment)}: ${segment.count}`).join('; ')
  const label = 'Bands at this pay'
  return { key: 'depth', label, role: null, heightPx: laneHeight, marks, says: `${label}: ${says}.` }
}

/** The pay chart's figures, one row a band; a role without one has a row that says so. */
export function payTable(roles: readonly Role[], steps: readonly LadderStep[]): CsvTable {
  const rows = roles.flatMap(({ name, bands }) => (bands.length === 0 ? [null] : bands).map((band) => ({ name, band })))
  return tableOf(rows, {
    role: ({ name }) => name,
    scope: ({ band }) => band && describeScope(band, steps),
    low_usd: ({ band }) => band?.lowUsd ?? null,
    high_usd: ({ band }) => band?.highUsd ?? null,
    source: ({ band }) => band?.origin.source ?? null,
    section: ({ band }) => band && sectionOf(band.origin),
    as_of: ({ band }) => band && (band.asOf ?? 'undated'),
    state: ({ band }) => (band ? 'stated' : 'no published band'),
  })
}
