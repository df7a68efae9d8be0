/** How wide advertised ranges are, high ÷ low. */
import type { Widths } from '@/data/schema/quote'
import type { SourceId } from '@/lib/source/registry'
import { grouped } from '@/lib/value/grouped'
import { percentile } from '@/lib/value/percentile'
import { type Observation, onceEach } from './observations'

/** How many ranges the level's own typical width weighs beside those of a role at that level. */
const levelWeighs = 20

/**
 * By level the quartiles of ln(high ÷ low), as ratios; by role and level the median, held toward the level's: a mean of both by the
 * number of ranges, the level's counting as twenty. Each range counts once.
 */
export function widthsOf(source: SourceId, observations: readonly Observation[]): Widths {
  const logs = onceEach(observations).flatMap(({ role, level, range }) =>
    range
      ? [{ level: level as string, roleLevel: `${role} ${level}`, log: Math.log(range.highUsd / range.lowUsd) }]
      : [],
  )
  const sorted = (own: readonly { readonly log: number }[]) => own.map(({ log }) => log).sort((a, b) => a - b)
  const levels = new Map([...grouped(logs, ({ level }) => level)].map(([level, own]) => [level, sorted(own)]))
  return {
    source,
    levels: inOrder(
      [...levels].map(([level, own]) => {
        const [q1, typical, q3] = [0.25, 0.5, 0.75].map((share) => ratio(percentile(own, share))) as [
          number,
          number,
          number,
        ]
        return [level, { n: own.length, q1, typical, q3 }]
      }),
    ),
    roleLevel: inOrder(
      [...grouped(logs, ({ roleLevel }) => roleLevel)].map(([key, own]) => {
        const n = own.length
        const level = percentile(levels.get(own[0].level) ?? [], 0.5)
        const log = (n * percentile(sorted(own), 0.5) + levelWeighs * level) / (n + levelWeighs)
        return [key, { n, typical: ratio(log) }]
      }),
    ),
  }
}

const ratio = (log: number) => Math.round(Math.exp(log) * 1000) / 1000

function inOrder<T>(entries: readonly [string, T][]): Record<string, T> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
