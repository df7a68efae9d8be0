/** The answer to a text that compares: roles side by side, or one role at several levels or in several places. */
import type { TitleLevel } from '@/data/schema/market'
import { defaultQuote, quoteStartHref } from '@/lib/quote/address'
import { besideField, besideOf, mostBeside } from '@/lib/quote/beside/address'
import { defaultSalaries, salariesHref } from '@/lib/salaries/address'
import { clip } from '@/lib/site/query'
import { compareRolesHref, maxCompared } from '@/lib/site/urls'
import { readTitle } from '@/lib/titles/read'
import { formatAlternatives, formatCount, formatList } from '@/lib/words/format'
import { nameRoles, oneOf } from '@/lib/words/role-names'
import { namedRole, type RoleEntry, rolesOf } from './entries'
import type { Answered, Found } from './found'
import type { SearchGround } from './ground'
import { jobAsked, jobLabel, roleFound } from './job'
import { beginning, exactly, nearest } from './named'
import { type NamedPlace, nationwide, placesAlone } from './place'
import { asksPay } from './question'
import { sidesOf } from './sides'

/** One side: what of a job it says. */
interface Side {
  readonly text: string
  readonly role: RoleEntry | null
  readonly level: TitleLevel | null
  readonly place: NamedPlace | null
  /** Whether the whole of it is a role’s name. */
  readonly isName: boolean
}

/** The answer to a text that compares, or null. A side that is not understood is said, and never another in its place unsaid. */
export function comparisonAnswer(text: string, ground: SearchGround): Answered | null {
  const parted = sidesOf(text)
  if (parted === null) return null
  const sides = parted.texts.map((side) => sideOf(side, ground))
  const isNames = sides.length > 1 && sides.every(({ isName }) => isName)
  const isOr = sides.length > 1 && /\bor\b/i.test(text) && sides.filter(({ role }) => role !== null).length > 1
  if (!parted.isSaid && !isNames && !isOr) return null
  // “compare denver” and “should we hire a plumber” compare nothing.
  if (sides.length < 2 && sides[0]?.isName !== true) return null
  const unread = sides.filter((side) => isUnread(side))
  const roles = [...new Set(sides.flatMap(({ role }) => role ?? []))]
  if (unread.length > 0) return withUnread(unread, sides, ground)
  if (roles.length > maxCompared) return ofTooMany(roles)
  if (roles.length === 1 && roles[0] !== undefined) return ofOneRole(roles[0], sides)
  return roles.length === 0 ? null : { says: '', found: ofRoles(roles, sides, asksPay(text)) }
}

function isUnread({ role, level, place }: Side): boolean {
  return role === null && level === null && place === null
}

function sideOf(text: string, ground: SearchGround): Side {
  const [named] = exactly(rolesOf(ground.index), text)
  if (named !== undefined) return { text, role: named, level: null, place: null, isName: true }
  const job = jobAsked(text, ground)
  if (job !== null) {
    const [place = null, ...others] = job.places
    return {
      text,
      role: job.role,
      level: job.isLevelTaken ? null : job.level,
      place: others.length > 0 ? null : place,
      isName: false,
    }
  }
  const { level, role } = readTitle(text, ground.titles)
  const isLevel = role === 'none' && level !== 'unstated' && !text.includes(' ')
  const [place = null, ...others] = isLevel ? [] : placesAlone(text, ground)
  return { text, role: null, level: isLevel ? level : null, place: others.length > 0 ? null : place, isName: false }
}

function compared(roles: readonly RoleEntry[], group: Found['group'] = 'compare'): Found {
  const [only, other] = roles
  const label =
    only !== undefined && other === undefined
      ? `Compare ${oneOf(namedRole(only))} with a role of your choice`
      : `Compare ${nameRoles(roles.map(namedRole))}`
  return { href: compareRolesHref(roles.map(({ id }) => id)), label, group }
}

/** Several roles: side by side, what they are paid, and each one’s page. */
function ofRoles(roles: readonly RoleEntry[], sides: readonly Side[], isPay: boolean): Found[] {
  const levels = new Set(sides.map(({ level }) => level))
  const [level] = levels
  const shared = levels.size === 1 && level !== null && level !== undefined ? level : 'all'
  const pay: Found = {
    href: salariesHref({ ...defaultSalaries, roles: roles.map(({ id }) => id), level: shared }),
    label: `Pay of ${nameRoles(roles.map(namedRole))}${shared === 'all' ? '' : `, ${shared}`}`,
    group: 'pay',
  }
  const quotes = sides.some(({ level, place }) => level ?? place) ? quotesBeside(sides) : []
  const ways = [compared(roles), pay]
  return [...(isPay ? ways.reverse() : ways), ...quotes, ...roles.map(roleFound)]
}

/** One role named by all sides: its quotes side by side where levels or places differ, else that both sides are it. */
function ofOneRole(role: RoleEntry, sides: readonly Side[]): Answered {
  const quotes = quotesBeside(sides)
  if (quotes.length > 0) return { says: '', found: [...quotes, roleFound(role)] }
  const says =
    sides.length < 2 ? '' : `${sides.length === 2 ? 'Both sides are' : 'All sides are'} one role: ${role.label}.`
  return { says, found: [compared([role]), roleFound(role)] }
}

/** Quotes of all sides side by side; none where they do not differ, or are more than fit. A side takes what it does not say from the first that does. */
function quotesBeside(sides: readonly Side[]): Found[] {
  const first = <T>(of: (side: Side) => T | null): T | null => sides.map(of).find((each) => each !== null) ?? null
  const role = first((side) => side.role)
  if (role === null || sides.length > mostBeside + 1) return []
  const level = first((side) => side.level) ?? defaultQuote.level
  const place = first((side) => side.place) ?? nationwide
  const jobs = sides.map((side) => ({
    role: side.role ?? role,
    level: side.level ?? level,
    place: side.place ?? place,
  }))
  const [start, ...others] = jobs.map(({ role: { id }, level: at, place: { id: where } }) => ({
    role: id,
    level: at,
    place: where,
  }))
  const beside = others.flatMap((job) => (start && besideOf(start, job)) ?? [])
  const texts = besideField.write(beside)
  // Sides that ask the same have nothing to stand beside.
  if (start === undefined || new Set(texts).size < sides.length - 1 || texts.length === 0) return []
  return [
    {
      href: `${quoteStartHref(start)}${texts.map((each) => `&beside=${each}`).join('')}`,
      label: `Quotes side by side: ${jobs.map((job) => jobLabel(job, job.place)).join(' · ')}`,
      group: 'quote',
    },
  ]
}

function ofTooMany(roles: readonly RoleEntry[]): Answered {
  const kept = roles.slice(0, maxCompared)
  const left = roles.slice(maxCompared)
  return {
    says: `A comparison holds at most ${formatCount(maxCompared)} roles, so ${nameRoles(left.map(namedRole))} ${left.length === 1 ? 'is' : 'are'} left out.`,
    found: [compared(kept), ...roles.map(roleFound)],
  }
}

const mostGuesses = 2

/** Some sides not understood: which, and what they could have been. */
function withUnread(unread: readonly Side[], sides: readonly Side[], ground: SearchGround): Answered {
  const roles = rolesOf(ground.index)
  const near = (text: string) => {
    const spelled = nearest(roles, text)
    return spelled.length > 0 ? spelled : text.length < 2 ? [] : beginning(roles, text)
  }
  const read = [...new Set(sides.flatMap(({ role }) => role ?? []))]
  const [one, ...more] = unread
  const guesses =
    more.length === 0 && one !== undefined
      ? near(one.text).slice(0, mostGuesses)
      : unread.flatMap(({ text }) => near(text).slice(0, 1))
  const whole = more.length === 0 ? guesses.map((guess) => [...read, guess]) : [[...read, ...guesses]]
  const fits = whole
    .map((those) => [...new Set(those)])
    .filter((those) => guesses.length > 0 && those.length > 1 && those.length <= maxCompared)
  const names = unread.map(({ text }) => `“${clip(text)}”`)
  const meant = fits.length === 0 ? '' : ` Did you mean ${formatAlternatives(guesses.map(({ label }) => label))}?`
  const rest =
    fits.length === 0 && read.length > 0
      ? ` ${formatList(read.map(({ label }) => label))} ${read.length === 1 ? 'is' : 'are'}.`
      : ''
  return {
    says: `${formatList(names)} ${unread.length === 1 ? 'is not a role' : 'are not roles'} we know.${meant || rest}`,
    found: [
      ...fits.map((those) => compared(those, 'near')),
      ...(read.length > 0 && read.length <= maxCompared ? [compared(read)] : []),
      ...read.map(roleFound),
      ...(read.length === 0 ? [{ href: '/roles', label: 'All roles', group: 'go' } as const] : []),
    ],
  }
}
