/** What the collections of posted ranges give, and what leaving one out does, in sentences. */
import { formatList, formatMonth, formatShare } from '@/lib/words/format'
import { nameJobs, type RoleFace } from '@/lib/words/role-names'
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
  const lost = without.filter(({ p50, change }) => p50.kind === 'known' && change.kind === 'unknown')
  const few =
    lost.length === 0 ? '' : ` Too few would be left to tell for ${nameJobs(lost.map(({ role }) => nameOf(role)))}.`
  return moves.length === 0
    ? `Without ${name}, too few ranges would be left for any median.`
    : `Without ${name}, the median moves ${[...said, ...others].join(', ')}.${few}`
}

/** How much of a source the collection with the most ranges gives, and when they are of: "acme/jobs has 45% of them, all from Jan 2024 to Jan 2025." */
export function largestSentence(feeds: readonly FeedShare[]): string | null {
  const [first, ...others] = [...feeds].sort((a, b) => b.n - a.n)
  if (first === undefined || others.length === 0) return null
  return `${first.name} has ${formatShare(first.share)} of them, all from ${feedMonths(first)}.`
}

/** The collections too small for a column of their own, and the most that leaving any of them out does; null for none. */
export function smallFeedsSentence(feeds: readonly FeedShare[]): string | null {
  const moves = feeds.flatMap(({ without }) => movesOf(without))
  if (moves.length === 0) return null
  const most = Math.max(...moves.map(({ change }) => Math.abs(change)))
  const names = formatList(feeds.map(({ name }) => name))
  return `Leaving out ${names}${feeds.length === 1 ? '' : ', one at a time,'} moves no role’s median by more than ${wholePercentOver(most)}%.`
}

/** The roles whose change is known, the largest change first. */
function movesOf(without: readonly MedianWithout[]): { readonly role: string; readonly change: number }[] {
  return without
    .flatMap(({ role, change }) => (change.kind === 'known' ? [{ role, change: change.value }] : []))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
}
