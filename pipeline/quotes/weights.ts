/** How much each observation counts in a fit. */
import { groupKeys } from '@/lib/engine/model'
import { paySource, type SourceId } from '@/lib/source/registry'
import { grouped } from '@/lib/value/grouped'
import type { Observation } from './observations'

/** The most of a cell that one employer counts for, where that is more than its even part. */
const mostOfCell = 0.15

/**
 * The weights of a source's observations. Advertised ranges: all of one employer × title in a cell (role, level and place) weigh 1
 * together, and one employer at most 15 % of a cell, or its even part of the employers there. Of any other source each weighs 1:
 * weighing employers down was tried on the filings and foretells them worse.
 */
export function fitWeights(source: SourceId, observations: readonly Observation[]): Float64Array {
  const weights = new Float64Array(observations.length).fill(1)
  if (!paySource(source).abilities.hasRanges) return weights
  const placed = observations.map((each, index) => ({ each, index, cell: groupKeys(each).cell }))
  for (const own of grouped(placed, ({ cell }) => cell).values()) {
    for (const alike of grouped(own, ({ each }) => `${each.employer}\n${each.range?.title ?? each.subject}`).values())
      for (const { index } of alike) weights[index] = 1 / alike.length
    const employers = [...grouped(own, ({ each }) => String(each.employer)).values()]
    const sums = employers.map((theirs) => theirs.reduce((sum, { index }) => sum + (weights[index] as number), 0))
    const most = mostOf(sums)
    for (const [at, theirs] of employers.entries()) {
      const part = Math.min(1, most / (sums[at] as number))
      for (const { index } of theirs) weights[index] = (weights[index] as number) * part
    }
  }
  return weights
}

/** What an employer's observations of a cell weigh at most, so that none has more than its part of what is left of all. */
function mostOf(sums: readonly number[]): number {
  const share = Math.max(mostOfCell, 1 / sums.length)
  const falling = sums.toSorted((a, b) => b - a)
  let rest = sums.reduce((sum, each) => sum + each, 0)
  for (const [held, sum] of falling.entries()) {
    // With `held` of them held to the most, the rest are the other part of all.
    const most = (rest / (1 - share * held)) * share
    if (sum <= most + 1e-9) return Math.max(sum, most)
    rest -= sum
    if (share * (held + 1) >= 1 - 1e-9) return falling.at(-1) as number
  }
  return falling.at(-1) as number
}
