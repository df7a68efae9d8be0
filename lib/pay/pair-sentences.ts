/** Who out-earns whom, in words: the one who is ahead, or that there is no clear difference. */
import { aheadIn, leadingFirst, type OutEarns } from '@/lib/evidence/out-earns'
import type { ShareEstimate } from '@/lib/value/interval'
import { capitalize, formatShare, formatShareInterval } from '@/lib/words/format'
import { nameJobs, oneOf } from '@/lib/words/role-names'

/** A chance with its interval: "45% (39–51%)"; one that is neither none nor certain is not rounded to either. */
export function formatChance({ at, low, high }: ShareEstimate): string {
  const share = at >= 0.995 && at < 1 ? 'over 99%' : at <= 0.005 && at > 0 ? 'under 1%' : formatShare(at)
  return `${share} (${formatShareInterval({ min: low, max: high })})`
}

/** Within so much of one half, an interval says that pay is about alike; a wider one says only that nothing is clear. */
const aboutAlike = 0.15

/**
 * What is found of a pair: who earns more and how often where the interval tells, else that pay is about alike or, where the
 * samples are too few to say so, that no difference is clear. Null where the chance is not known.
 */
export function pairFinding(pair: OutEarns): string | null {
  const finding = findingOf(pair)
  return finding === null ? null : `${capitalize(finding)}.`
}

/** What is found of a pair in one year of several, for a line under what all years find: "In 2026 alone, …". Empty where nothing is known. */
export function yearFinding({ year, pair }: YearPair): string {
  const finding = findingOf(pair)
  return finding === null ? '' : `In ${year} alone, ${finding}.`
}

/** A pair as one year has it. */
export interface YearPair {
  readonly year: number
  readonly pair: OutEarns
}

function findingOf(pair: OutEarns): string | null {
  const { a, b, chance } = leadingFirst(pair)
  if (chance.kind === 'unknown') return null
  if (aheadIn(chance.value) !== null)
    return `${oneOf(a)} earns more than ${oneOf(b)} ${formatChance(chance.value)} of the time`
  const { low, high } = chance.value
  const how = `${formatChance(chance.value)} of the time ${oneOf(a)} earns more`
  return low >= 0.5 - aboutAlike && high <= 0.5 + aboutAlike
    ? `${nameJobs([a, b])} are paid about alike: ${how}`
    : `there is no clear difference in pay between ${nameJobs([a, b])}: ${how}`
}
