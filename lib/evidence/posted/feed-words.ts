/** What the collections of posted ranges give, and what leaving one out does, in sentences. */
import { formatList, formatMonth, formatNumber, formatShare } from '@/lib/words/format'
import { nameJobs, type RoleFace } from '@/lib/words/role-names'
import { showsOf } from '../suppression'
import type { FeedShare, MedianWithout } from './feed-shares'

/** Names a role by its id. */
type RoleNaming = (id: string) => Pick<RoleFace, 'name' | 'shortName'>

/** A change, 0.069, in whole percent with its sign: "+7%", "−5%"; "0%" where it rounds to none. */
export function formatChange(change: number): string {
  const percent = formatShare(Math.abs(change))
  if (percent === '0%') return percent
  return `${change < 0 ? '−' : '+'}${percent}`
}

/** The months of a collection's rows: "Jan 2024 to Jan 2025", or the one. */
export function feedMonths({ firstMonth, lastMonth }: Pick<FeedShare, 'firstMonth' | 'lastMonth'>): string {
  return firstMonth === lastMonth ? formatMonth(firstMonth) : `${formatMonth(firstMonth)} to ${formatMonth(lastMonth)}`
}

/** The whole percent that a change lies within, whichever its sign: 0.0203 → 3. */
function wholePercentOver(change: number): number {
  return Math.ceil(Math.abs(change) * 100 - 1e-9)
}

const namedMoves = 3

/**
 * What leaving a collection out does: the three roles whose median moves most, the most that any other moves, and the roles of
 * which too little would be left: "Without acme/jobs, the median moves +7% for SREs, the rest within 2%."
 */
export function withoutSentence({ name, without }: FeedShare, nameOf: RoleNaming): string {
  const moves = movesOf(without)
  const [named, rest] = [moves.slice(0, namedMoves), moves.slice(namedMoves)]
  const most = rest[0]
  const said = named.map(({ role, change }) => `${formatChange(change)} for ${nameJobs([nameOf(role)])}`)
  const others = most === undefined ? [] : [`the rest within ${wholePercentOver(most.change)}%`]
  return moves.length === 0
    ? `Without ${name}, too few ranges or employers would be left for any median.`
    : `Without ${name}, the median moves ${[...said, ...others].join(', ')}.${lostSentence(without, nameOf)}`
}

/** The roles whose median is lost, each once, as a sentence after another: " Too few would be left to tell for SREs."; empty for none. */
function lostSentence(without: readonly MedianWithout[], nameOf: RoleNaming): string {
  const lost = new Set(without.filter(isLost).map(({ role }) => role))
  return lost.size === 0 ? '' : ` Too few would be left to tell for ${nameJobs([...lost].map(nameOf))}.`
}

const isLost = ({ p50, change }: MedianWithout) => p50.kind === 'known' && change.kind === 'unknown'

/** What so many ranges without a median have too few of: themselves, or else their employers. */
export function tooFew(n: number): string {
  return `too few ${showsOf({ n, employers: null }) === 'none' ? 'ranges' : 'employers'}`
}

/** What is left of a role whose median cannot be told, and why it cannot: "10 left, too few employers". */
export function leftWords({ left }: Pick<MedianWithout, 'left'>): string {
  return left === 0 ? 'none left' : `${formatNumber(left)} left, ${tooFew(left)}`
}

/** How much of a source the collection with the most ranges gives, and when they are of: "acme/jobs has 45% of them, all from Jan 2024 to Jan 2025." */
export function largestSentence(feeds: readonly FeedShare[]): string | null {
  const [first, ...others] = [...feeds].sort((a, b) => b.n - a.n)
  if (first === undefined || others.length === 0) return null
  return `${first.name} has ${formatShare(first.share)} of them, all from ${feedMonths(first)}.`
}

/**
 * The collections too small for a column of their own, the most that leaving any of them out does, and the roles of which too
 * little would be left; null where there is no such collection, or no median to lose.
 */
export function smallFeedsSentence(feeds: readonly FeedShare[], nameOf: RoleNaming): string | null {
  const without = feeds.flatMap((feed) => feed.without)
  const [most] = movesOf(without)
  const out = `Leaving out ${formatList(feeds.map(({ name }) => name))}${feeds.length === 1 ? '' : ', one at a time,'}`
  if (most !== undefined)
    return `${out} moves no role’s median by more than ${wholePercentOver(most.change)}%.${lostSentence(without, nameOf)}`
  return without.some(isLost) ? `${out} leaves too few ranges or employers for any median.` : null
}

/** The roles whose change is known, the largest change first. */
function movesOf(without: readonly MedianWithout[]): { readonly role: string; readonly change: number }[] {
  return without
    .flatMap(({ role, change }) => (change.kind === 'known' ? [{ role, change: change.value }] : []))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
}
