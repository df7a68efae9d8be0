/** Why a stated work mix is read as one week, and what its ranges come to. */
import type { Activity, Role } from '@/data/schema/role'
import { figureHref } from '@/lib/site/urls'
import { formatList, formatPart, uncapitalize } from '@/lib/words/format'
import { type Derivation, derive, type StepPlan } from '@/lib/working/derivation'
import { type Why, whyKey } from '@/lib/working/why'
import { leadingActivities } from './leading'
import { nearestPoint } from './mix'

/** Why a stated work mix is read as this week: the feasible point nearest the midpoints, with the sums it rests on; null when the mix is not stated. */
export function weekWhy(role: Role): Why | null {
  if (role.workMix.kind === 'unknown') return null
  const activities = role.workMix.value
  const point = nearestPoint(activities)
  if (point.kind === 'unknown') return null
  const sources = [role.workMix.origin.source]
  const working = (plans: readonly Plan[]) => derive(plans.map((plan) => ({ ...plan, ...common, sources })))
  return {
    key: whyKey('week', role),
    question: 'How does this week fit the ranges?',
    answer: describePoint(activities, point.value),
    derivations: [
      ...sums(activities).map(([label, plan]) => ({ label, derivation: working([plan]) })),
      { label: 'The nearest week that fits every range', derivation: working(nearestPlans(activities, point.value)) },
      ...togetherWorkings(activities, working),
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

type Plan = Pick<StepPlan, 'name' | 'label' | 'formula' | 'inputs'>

const common = { unit: 'percent', inputUnit: 'percent' } as const

function sums(activities: readonly Activity[]): [label: string, plan: Plan][] {
  const parts = {
    lows: activities.map((activity) => activity.lowPercent),
    highs: activities.map((activity) => activity.highPercent),
    midpoints: midpointsOf(activities),
  }
  return Object.entries(parts).map(([part, values]) => [
    `What the ${part} sum to`,
    { name: 'total', label: `${part}, summed`, formula: `sum(${part})`, inputs: { [part]: values } },
  ])
}

function midpointsOf(activities: readonly Activity[]): number[] {
  return activities.map(({ lowPercent, highPercent }) => (lowPercent + highPercent) / 2)
}

/** Each share is its midpoint moved by what the others move too, stopped at its bounds; together they make the week. */
function nearestPlans(activities: readonly Activity[], point: readonly number[]): Plan[] {
  const midpoints = midpointsOf(activities)
  const moves = midpoints.map((midpoint, index) => (point[index] ?? 0) - midpoint)
  // A share stopped at a bound moved less than the rest, which all moved alike.
  const longest = Math.max(...moves.map(Math.abs))
  const isFree = moves.map((move) => Math.abs(move) >= longest - 1e-9)
  const stopped = point.filter((_, index) => !isFree[index])
  const free = midpoints.filter((_, index) => isFree[index])
  const names = activities.map((_, index) => `share${index + 1}`)
  return [
    {
      name: 'shift',
      label: stopped.length === 0 ? 'the move common to all' : 'the move common to all that no end of a range stops',
      formula:
        stopped.length === 0
          ? '(week − sum(midpoints)) ÷ count(midpoints)'
          : '(week − sum(stopped) − sum(midpoints)) ÷ count(midpoints)',
      inputs: { week: 100, midpoints: free, ...(stopped.length === 0 ? {} : { stopped }) },
    },
    ...activities.map(({ name, lowPercent, highPercent }, index) => ({
      name: names[index] ?? '',
      label: name,
      formula: 'min(high, max(low, (low + high) ÷ 2 + shift))',
      inputs: { low: lowPercent, high: highPercent },
    })),
    { name: 'total', label: 'the week', formula: names.join(' + '), inputs: {} },
  ]
}

/** What the two largest activities take together: their own ends, or what the others' ends leave of the week. */
function togetherWorkings(
  activities: readonly Activity[],
  working: (plans: readonly Plan[]) => Derivation,
): { label: string; derivation: Derivation }[] {
  const { largest, others } = leadingActivities(activities)
  const at = (end: 'lowPercent' | 'highPercent') => ({
    own: largest.map((activity) => activity[end]),
    others: others.map((activity) => activity[end]),
  })
  const [lows, highs] = [at('lowPercent'), at('highPercent')]
  const ends = {
    least: ['max(sum(ownLows), week − sum(otherHighs))', { ownLows: lows.own, otherHighs: highs.others }],
    most: ['min(sum(ownHighs), week − sum(otherLows))', { ownHighs: highs.own, otherLows: lows.others }],
  } as const
  return Object.entries(ends).map(([end, [formula, inputs]]) => ({
    label: `The two largest together, at ${end}`,
    derivation: working([
      {
        name: 'together',
        label: formatList(largest.map((activity) => activity.name)),
        formula,
        inputs: { week: 100, ...inputs },
      },
    ]),
  }))
}

function describePoint(activities: readonly Activity[], point: readonly number[]): string {
  return activities
    .map((activity, index) => `${uncapitalize(activity.name)} ${formatPart(point[index] ?? 0)}%`)
    .join(', ')
}
