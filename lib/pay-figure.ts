/** The pay chart: every role's published bands on one axis, the part they all share shaded. */
import type { Band, LadderStep, Role } from '@/data/schema'
import { depth, type PayRange, sharedRange } from './bands'
import type { CsvTable } from './csv'
import {
  type Axis,
  isDark,
  type Lane,
  labelledBar,
  type Mark,
  type Plot,
  payAxis,
  placeOn,
  rampClass,
  type Shade,
} from './drawing'
import { capitalize, formatCount, formatUsd, formatUsdRange, speakUsdRange } from './format'
import { nameAll } from './role-names'
import { bandAt, comparedScope, describeLevels, describeScope, type Scope, sameScope } from './scope'

const laneHeight = 34
/** The share of the axis that must be free left of a thin bar for its label on a narrow screen; else it goes under. */
const roomForLabel = 0.5

/** The plot of the roles' bands, or null when none has one; one role alone has a lane a band. Four or more roles add the depth strip. */
export function payPlot(roles: readonly Role[], steps: readonly LadderStep[]): Plot | null {
  const bands = roles.flatMap((role) => role.bands)
  const scope = comparedScope(roles)
  if (scope === null) return null
  const axis = payAxis(
    Math.min(...bands.map((band) => band.lowUsd)),
    Math.max(...bands.map((band) => band.highUsd)),
    formatUsd,
  )
  const [only, ...more] = roles
  if (only && more.length === 0)
    return { axis, lanes: only.bands.map((band) => bandLane(only, band, axis, steps)), shade: null }
  const compared = roles.flatMap((role) => bandAt(role, scope) ?? [])
  const lanes = roles.map((role) => roleLane(role, scope, axis, steps))
  return {
    axis,
    lanes: roles.length >= 4 && compared.length >= 2 ? [...lanes, depthLane(compared, axis)] : lanes,
    shade: compared.length >= 2 ? shadeOf(compared, roles.length, axis) : null,
  }
}

function roleLane(role: Role, scope: Scope, axis: Axis, steps: readonly LadderStep[]): Lane {
  const main = bandAt(role, scope)
  const others = role.bands.filter((band) => !sameScope(band, scope))
  const paint = { role: role.mark.ink }
  const marks: Mark[] = main
    ? bandBar(axis, main, role)
    : [{ kind: 'text', x: 0, dx: 8, y: 22, anchor: 'start', text: missingNote(others), tone: 'note' }]
  let heightPx = laneHeight
  const lower = others.flatMap((band): Mark[] => {
    const [from, to] = [placeOn(axis, band.lowUsd), placeOn(axis, band.highUsd)]
    const text = `${scope.place === band.place ? describeLevels(band.levels, steps) : describeScope(band, steps)} ${formatUsdRange(band)}`
    const bar: Mark = { kind: 'rect', x: from, width: to - from, y: heightPx + 4, height: 6, paint }
    const label: Mark =
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

function bandBar(axis: Axis, { lowUsd, highUsd }: PayRange, role: Role): Mark[] {
  const labels = [formatUsd(lowUsd), formatUsd(highUsd)] as const
  return labelledBar(axis, { low: lowUsd, high: highUsd, y: 9, height: 16, paint: { role: role.mark.ink }, labels })
}

function missingNote(others: readonly Band[]): string {
  return others.length === 0 ? 'no published band read yet: not stated' : 'not stated at this scope'
}

function speakLane(role: Role, steps: readonly LadderStep[]): string {
  if (role.bands.length === 0) return `${role.name}: pay not stated.`
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

function depthLane(bands: readonly Band[], axis: Axis): Lane {
  const segments = depth(bands).filter((segment) => segment.count > 0)
  const marks = segments.flatMap(({ lowUsd, highUsd, count }): Mark[] => {
    const [from, to] = [placeOn(axis, lowUsd), placeOn(axis, highUsd)]
    // The middle of the count's step, so that every count of up to five has a class of its own.
    const paint = rampClass((count - 0.5) / bands.length)
    return [
      { kind: 'rect', x: from, width: to - from, y: 6, height: 20, paint },
      {
        kind: 'text',
        x: (from + to) / 2,
        dx: 0,
        y: 21,
        anchor: 'middle',
        text: String(count),
        tone: isDark(paint) ? 'inverse' : 'value',
      },
    ]
  })
  const says = segments.map((segment) => `${speakUsdRange(segment)}: ${segment.count}`).join('; ')
  return {
    key: 'depth',
    label: 'Bands at this pay',
    role: null,
    heightPx: 34,
    marks,
    says: `${capitalize('bands at this pay')}: ${says}.`,
  }
}

/** The pay chart's figures, one row a band; a role without one has a row that says so. */
export function payTable(roles: readonly Role[], steps: readonly LadderStep[]): CsvTable {
  const columns = ['role', 'scope', 'low_usd', 'high_usd', 'source', 'section', 'as_of', 'state']
  const rows = roles.flatMap((role) =>
    role.bands.length === 0
      ? [[role.name, null, null, null, null, null, null, 'not stated']]
      : role.bands.map((band) => [
          role.name,
          describeScope(band, steps),
          band.lowUsd,
          band.highUsd,
          band.origin.source,
          'section' in band.origin ? band.origin.section : null,
          band.asOf ?? 'undated',
          'stated',
        ]),
  )
  return { columns, rows }
}
