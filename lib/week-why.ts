/** Why a stated work mix is read as one week. */
import type { Activity, Role } from '@/data/schema'
import { derive, type StepPlan } from './derivation'
import { formatPart, uncapitalize } from './format'
import { figureHref } from './urls'
import { type Why, whyKey } from './why'
import { nearestPoint } from './work-mix'

/** Why a stated work mix is read as this week: the feasible point nearest the midpoints; null when the mix is not stated. */
export function weekWhy(role: Role): Why | null {
  if (role.workMix.kind === 'unknown') return null
  const activities = role.workMix.value
  const point = nearestPoint(activities)
  if (point.kind === 'unknown') return null
  const sources = [role.workMix.origin.source]
  const midpoints = activities.map((activity) => (activity.lowPercent + activity.highPercent) / 2)
  return {
    key: whyKey('week', role),
    question: 'How does this week fit the ranges?',
    answer: describePoint(activities, point.value),
    derivations: [
      { label: 'What the midpoints sum to', derivation: derive([midpointSum(midpoints, sources)]) },
      {
        label: 'The nearest week that fits every range',
        derivation: derive(nearestPlans(activities, point.value, sources)),
      },
    ],
    means:
      'Any week inside all the ranges fits the source. The one nearest the midpoints moves each by the same amount and stops at the ranges’ ends.',
    inputs: `${activities.length} activities, each with a low and a high share of the week.`,
    sources,
    weakSpot: 'The source gives ranges and no single week: none of those that fit is more likely than another.',
    method: 'week',
    rows: figureHref('week', [role.id], 'csv'),
  }
}

function midpointSum(midpoints: readonly number[], sources: readonly string[]): StepPlan {
  return { ...percentStep('total', 'midpoints, summed', 'sum(midpoints)', sources), inputs: { midpoints } }
}

function percentStep(name: string, label: string, formula: string, sources: readonly string[]): StepPlan {
  return { name, label, formula, inputs: {}, unit: 'percent', inputUnit: 'percent', sources }
}

/** Each share is its midpoint moved by what the others move too, stopped at its bounds; together they make the week. */
function nearestPlans(
  activities: readonly Activity[],
  point: readonly number[],
  sources: readonly string[],
): StepPlan[] {
  const moves = activities.map(
    ({ lowPercent, highPercent }, index) => (point[index] ?? 0) - (lowPercent + highPercent) / 2,
  )
  // A share stopped at a bound moved less than the rest: the common move is the longest.
  const shift = moves.reduce((longest, move) => (Math.abs(move) > Math.abs(longest) ? move : longest), 0)
  const names = activities.map((_, index) => `share${index + 1}`)
  return [
    { ...percentStep('shift', 'the move common to all', 'shift', sources), inputs: { shift } },
    ...activities.map(({ name, lowPercent, highPercent }, index) => ({
      ...percentStep(names[index] ?? '', name, 'min(high, max(low, (low + high) ÷ 2 + shift))', sources),
      inputs: { low: lowPercent, high: highPercent },
    })),
    percentStep('total', 'the week', names.join(' + '), sources),
  ]
}

function describePoint(activities: readonly Activity[], point: readonly number[]): string {
  return activities
    .map((activity, index) => `${uncapitalize(activity.name)} ${formatPart(point[index] ?? 0)}%`)
    .join(', ')
}
