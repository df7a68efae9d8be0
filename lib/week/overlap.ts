import { type Answer, known, unknown } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { mixRefusal, type Share } from './mix'

/** A share of the week that belongs to a named activity. An `Activity` of the dataset is one. */
export interface NamedShare extends Share {
  readonly id: string
}

type Pair = readonly [Share, Share]

const absent: Share = { lowPercent: 0, highPercent: 0 }
const maxSharedActivities = 16

/**
 * The part of the week that two mixes have in common, Σ min(pᵢ, qᵢ) over activities of one id, as the exact interval over
 * all weeks p and q that fit; shares from 0 to 1, symmetric. An activity that a mix does not name takes 0 of its week.
 * `out-of-range` with the sums when no week fits one of the mixes.
 *
 * It is 1 − total variation distance. Exact to a millionth of a percent.
 * Throws RangeError on a share that does not lie within 0–100 or is inverted, on an id named twice in one mix, and on
 * more than 16 activities in common.
 */
export function mixOverlap(a: readonly NamedShare[], b: readonly NamedShare[]): Answer<Interval> {
  for (const [name, mix] of [
    ['first', a],
    ['second', b],
  ] as const) {
    const refused = mixRefusal(mix)
    if (refused) return unknown(refused.reason, `The ${name} mix is refused. ${refused.why}`)
  }
  const pairs = paired(a, b)
  const max = shareOfWeek(mostCommon(pairs))
  // The two ends are summed in different orders, and where only one overlap is possible they must be the same number.
  return known({ min: Math.min(max, shareOfWeek(leastCommon(pairs))), max })
}

/** Percent to a share, to a millionth of a percent, so that decimals of the inputs come out as on paper. */
function shareOfWeek(percent: number): number {
  return Math.round(percent * 1e6) / 1e8
}

function paired(a: readonly NamedShare[], b: readonly NamedShare[]): Pair[] {
  const [first, second] = [byId(a), byId(b)]
  if (first.size < a.length || second.size < b.length) throw new RangeError('a mix names an activity twice')
  const pairs = [...new Set([...first.keys(), ...second.keys()])].map(
    (id): Pair => [first.get(id) ?? absent, second.get(id) ?? absent],
  )
  if (pairs.filter(isShared).length > maxSharedActivities) {
    throw new RangeError(`the least overlap is exact for up to ${maxSharedActivities} activities in common`)
  }
  return pairs
}

function byId(mix: readonly NamedShare[]): ReadonlyMap<string, Share> {
  return new Map(mix.map((share) => [share.id, share]))
}

function isShared([p, q]: Pair): boolean {
  return p.highPercent > 0 && q.highPercent > 0
}

/**
 * The greatest Σz with z ≤ p and z ≤ q for some weeks p and q that fit. Raising zᵢ to the smaller low costs nothing; from
 * there to the greater low it uses the slack of one mix only; above, the slack of both. A step that uses one slack can
 * replace one that uses two without loss, so the single-slack steps go first.
 */
function mostCommon(pairs: readonly Pair[]): number {
  let [common, slackP, slackQ, roomP, roomQ, roomBoth] = [0, 100, 100, 0, 0, 0]
  for (const [p, q] of pairs) {
    slackP -= p.lowPercent
    slackQ -= q.lowPercent
    common += Math.min(p.lowPercent, q.lowPercent)
    roomP += Math.max(0, Math.min(q.lowPercent, p.highPercent) - p.lowPercent)
    roomQ += Math.max(0, Math.min(p.lowPercent, q.highPercent) - q.lowPercent)
    roomBoth += Math.max(0, Math.min(p.highPercent, q.highPercent) - Math.max(p.lowPercent, q.lowPercent))
  }
  const onlyP = Math.min(roomP, slackP)
  const onlyQ = Math.min(roomQ, slackQ)
  return common + onlyP + onlyQ + Math.min(roomBoth, slackP - onlyP, slackQ - onlyQ)
}

interface Split {
  readonly lowsOfP: number
  readonly highsOfP: number
  readonly lowsOfQ: number
  readonly highsOfQ: number
}

/**
 * The least Σ min(pᵢ, qᵢ). Each minimum is the lesser of two, so the sum is the least, over all ways to count some activities
 * S from p and the rest from q, of p(S) + q(rest); and for one such way the two terms are least independently:
 * p(S) at max(Σ lows of p in S, 100 − Σ highs of p in the rest), q(rest) likewise. All ways are tried: with lows of 0 the
 * question is whether the highs split into equal halves (PARTITION), so no method is known that avoids trying them.
 */
function leastCommon(
  pairs: readonly Pair[],
  counted: Split = { lowsOfP: 0, highsOfP: 0, lowsOfQ: 0, highsOfQ: 0 },
): number {
  const [pair, ...rest] = pairs
  if (pair === undefined) {
    return Math.max(counted.lowsOfP, 100 - counted.highsOfP) + Math.max(counted.lowsOfQ, 100 - counted.highsOfQ)
  }
  const [p, q] = pair
  const { lowsOfP, highsOfP, lowsOfQ, highsOfQ } = counted
  const fromP = { ...counted, lowsOfP: lowsOfP + p.lowPercent, highsOfQ: highsOfQ + q.highPercent }
  const fromQ = { ...counted, lowsOfQ: lowsOfQ + q.lowPercent, highsOfP: highsOfP + p.highPercent }
  // An activity that one mix never does adds nothing when counted from that mix.
  if (!isShared(pair)) return leastCommon(rest, p.highPercent === 0 ? fromP : fromQ)
  return Math.min(leastCommon(rest, fromP), leastCommon(rest, fromQ))
}
