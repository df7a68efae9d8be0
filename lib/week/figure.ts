/** The work-mix chart: each activity's share of the week as the range its source gives, one bar a role with its code. */
import type { Activity, Role } from '@/data/schema/role'
import { type Lane, labeledBar, type Plot, percentAxis } from '@/lib/drawing/plot'
import type { CsvTable } from '@/lib/words/csv'
import { formatPercentRange } from '@/lib/words/format'
import { nearestPoint } from './mix'

interface Week {
  readonly role: Role
  readonly activities: readonly Activity[]
}

/** The roles whose week has a published source, with its activities. */
export function statedWeeks(roles: readonly Role[]): Week[] {
  return roles.flatMap((role) => (role.workMix.kind === 'known' ? [{ role, activities: role.workMix.value }] : []))
}

/** The plot of the stated weeks, one lane an activity, or null when no role's week is stated. */
export function weekPlot(roles: readonly Role[]): Plot | null {
  const weeks = statedWeeks(roles)
  if (weeks.length === 0) return null
  const axis = percentAxis(
    Math.max(...weeks.flatMap((week) => week.activities.map((activity) => activity.highPercent))),
  )
  const named = new Map(weeks.flatMap((week) => week.activities.map((activity) => [activity.id, activity.name])))
  const lanes = [...named].map(([id, name]): Lane => {
    const shares = weeks.flatMap(({ role, activities }) => {
      const activity = activities.find((each) => each.id === id)
      return activity === undefined ? [] : [{ role, activity }]
    })
    return {
      key: id,
      label: name,
      role: null,
      heightPx: 18 + shares.length * 18,
      marks: shares.flatMap(({ role, activity: { lowPercent: low, highPercent: high } }, index) => {
        const label = `${role.mark.code} ${formatPercentRange(low, high)}`
        const paint = { role: role.mark.ink }
        return labeledBar(axis, { low, high, y: 12 + index * 18, height: 12, paint, labels: ['', label] })
      }),
      says: `${name}: ${shares.map(({ role, activity }) => `${role.shortName} ${activity.lowPercent} to ${activity.highPercent} percent`).join('; ')}.`,
    }
  })
  return { axis, lanes, shade: null }
}

/** The work-mix chart's figures in percent of a week, with the week nearest the midpoints; a role without a published mix has a row that says so. */
export function weekTable(roles: readonly Role[]): CsvTable {
  const columns = ['role', 'activity', 'low_percent', 'high_percent', 'nearest_percent', 'source', 'section', 'state']
  const rows = roles.flatMap((role) => {
    if (role.workMix.kind === 'unknown') return [[role.name, null, null, null, null, null, null, 'not stated']]
    const { origin, value } = role.workMix
    const section = 'section' in origin ? origin.section : null
    const nearest = nearestPoint(value)
    return value.map((activity, index) => [
      role.name,
      activity.name,
      activity.lowPercent,
      activity.highPercent,
      nearest.kind === 'known' ? (nearest.value[index] ?? null) : null,
      origin.source,
      section,
      'stated',
    ])
  })
  return { columns, rows }
}
