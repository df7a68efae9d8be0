/** The two activities that take most of a week, and what they take together. */
import type { Activity } from '@/data/schema/role'
import type { Answer } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { reachableRange } from './mix'

export interface LeadingActivities {
  readonly largest: readonly Activity[]
  readonly others: readonly Activity[]
  /** What the largest take together, given what the others leave; percent of the week, or why no week fits. */
  readonly together: Answer<Interval>
}

/** The two activities with the greatest midpoints, ties as listed, with the share of the week they take together. */
export function leadingActivities(activities: readonly Activity[]): LeadingActivities {
  const largest = [...activities]
    .sort((a, b) => b.lowPercent + b.highPercent - a.lowPercent - a.highPercent)
    .slice(0, 2)
  const others = activities.filter((activity) => !largest.includes(activity))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const both = {
    lowPercent: sum(largest.map((share) => share.lowPercent)),
    highPercent: Math.min(100, sum(largest.map((share) => share.highPercent))),
  }
  return { largest, others, together: reachableRange([both, ...others], 0) }
}
