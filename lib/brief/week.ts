/** A week divided by hand, and the role whose job it is nearest to: whether the title is true. */
import { valueOrNull } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { moveShare } from '@/lib/week/mix'
import { formatShareInterval } from '@/lib/words/format'
import { oneOf, possessive } from '@/lib/words/role-names'
import type { Book, RoleBook } from './book'

/** A part of the week, by the trait that it is spent on; all parts sum to 100 percent. */
export interface WeekPart {
  readonly trait: string
  readonly percent: number
}

/** How near a role is to a week: 0 to 1, as an interval where the role does not state a level. */
export interface Nearness {
  readonly role: RoleBook
  readonly share: Interval
}

const responsibilities = 'responsibilities'
const wholeWeek = { lowPercent: 0, highPercent: 100 }
const weights = { core: 3, regular: 2, occasional: 1, no: 0 } as const
const most = weights.core

/** The parts of a role’s week, even to begin with: what it is responsible for day by day. */
export function evenWeek(role: RoleBook, { traits }: Pick<Book, 'traits'>): WeekPart[] {
  const parts = traits.filter(
    ({ id, group }) => group === responsibilities && (role.levels[id] === 'core' || role.levels[id] === 'regular'),
  )
  return parts.map(({ id }) => ({ trait: id, percent: 100 / parts.length }))
}

/** The week with one part set by hand; the others give or take alike, so that it stays whole. Throws RangeError where there is no such part, or no such percent. */
export function movedWeek(week: readonly WeekPart[], index: number, percent: number): WeekPart[] {
  const points = week.map((part) => part.percent)
  const moved = valueOrNull(
    moveShare(
      week.map(() => wholeWeek),
      points,
      index,
      percent,
    ),
  )
  if (moved === null) throw new RangeError(`no week has ${percent}% there`)
  return week.map((part, place) => ({ ...part, percent: moved[place] ?? part.percent }))
}

/** All roles by how near they are to a week, the nearest first: Σ percent × weight of the level ÷ weight of core. */
export function nearestTo(week: readonly WeekPart[], { roles }: Pick<Book, 'roles'>): Nearness[] {
  const shareOf = (role: RoleBook, unstated: number) =>
    week.reduce((sum, { trait, percent }) => {
      const level = role.levels[trait]
      const weight = level === undefined || level === 'not-stated' ? unstated : weights[level]
      return sum + (percent / 100) * (weight / most)
    }, 0)
  return roles
    .map((role) => ({ role, share: { min: shareOf(role, 0), max: shareOf(role, most) } }))
    .sort((a, b) => b.share.min + b.share.max - a.share.min - a.share.max)
}

/** Whether a title is true of a week, in a sentence. A role is nearer only where the whole of its interval is. */
export function truthSentence(role: RoleBook, near: readonly Nearness[]): string {
  const own = near.find((each) => each.role.id === role.id)
  const [first] = near
  if (own === undefined || first === undefined) throw new RangeError(`“${role.id}” is none of the roles`)
  const share = formatShareInterval(first.share)
  if (first === own) return `This week is ${possessive(role)}: no other role does more of it (${share}).`
  if (first.share.min <= own.share.max)
    return `This week is ${possessive(role)} or ${possessive(first.role)}: nothing stated parts them.`
  return `This is really ${possessive(first.role)} week (${share}); of ${oneOf(role)} it is ${formatShareInterval(own.share)}.`
}
