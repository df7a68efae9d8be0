/** A job that a text asks for: a role at a level, in a place or several that it could be. */
import type { TitleLevel } from '@/data/schema/market'
import { behindJob } from '@/lib/place/geography'
import type { PlaceAsked } from '@/lib/place/names/taken'
import { defaultQuote, quoteStartHref } from '@/lib/quote/address'
import { partJob } from '@/lib/quote/jobs/parts'
import { type JobGround, roleOf, signOf } from '@/lib/quote/jobs/read'
import { defaultSalaries, salariesHref } from '@/lib/salaries/address'
import { readTitle, type TitleReading } from '@/lib/titles/read'
import { entryHref, type RoleEntry, rolesOf } from './entries'
import type { Found } from './found'
import type { SearchGround } from './ground'
import { type NamedPlace, nationwide, placesOf } from './place'

/** What a text asks for, with what was taken for it. */
export interface JobAsked {
  readonly role: RoleEntry
  /** Whether the title says the role, or could be meant so. */
  readonly isSure: boolean
  readonly level: TitleLevel
  /** What of the level the text does not say, behind the role: " (senior assumed)". */
  readonly levelSaid: string
  /** Whether the level is taken for want of any. */
  readonly isLevelTaken: boolean
  /** One, several that it could be, or none. */
  readonly places: readonly NamedPlace[]
  /** Sentences on what was assumed, or could not be read. */
  readonly why: readonly string[]
  /** Whether words are left that could name a place, where no names of places are at hand. */
  readonly isOpen: boolean
}

const otherTrades = 'The title does not say of what, or other trades use it too.'
const companyLadder = 'A company ladder code says no level by itself: companies count differently.'
const nowhere: PlaceAsked = { kind: 'refused', isAbroad: false, why: '', readings: [] }

/** How a line of jobs is read, by what a text is read by. */
function jobGround({ index, titles, places }: SearchGround): JobGround {
  return {
    roles: titles,
    known: new Set(rolesOf(index).map(({ id }) => id)),
    place: (text) => places?.asked(text) ?? nowhere,
  }
}

/** The job that a text asks for, a place before or after it; null where it names no role. */
export function jobAsked(text: string, ground: SearchGround): JobAsked | null {
  const by = jobGround(ground)
  const { job, place } = partJob(text, (title) => signOf(title, by), by.place)
  const reading = readTitle(job, by.roles)
  const id = roleOf(reading, by)
  const role = rolesOf(ground.index).find((entry) => entry.id === id)
  if (role === undefined) return null
  return {
    role,
    isSure: reading.role !== 'none',
    ...levelOf(reading),
    places: place === null ? [] : placesOf(place, ground),
    why: [
      ...(reading.role === 'none' ? [otherTrades] : []),
      ...(reading.level === 'unstated' && reading.assumed?.level ? [companyLadder] : []),
      ...unreadPlace(job, place, by),
    ],
    isOpen: ground.places === null && idleEnds(job, by).length > 0,
  }
}

/** The job of a role alone. */
export function jobOf(role: RoleEntry): JobAsked {
  return { role, isSure: true, ...levelOf({ level: 'unstated' }), places: [], why: [], isOpen: false }
}

function levelOf({
  level,
  levels,
  assumed,
}: Pick<TitleReading, 'level' | 'levels' | 'assumed'>): Pick<JobAsked, 'level' | 'levelSaid' | 'isLevelTaken'> {
  if (level !== 'unstated') return { level, levelSaid: `, ${level}`, isLevelTaken: false }
  if (levels !== undefined)
    return { level: levels[0], levelSaid: `, ${levels.join(' to ')} (${levels[0]} taken)`, isLevelTaken: false }
  const taken = assumed?.level ?? defaultQuote.level
  return { level: taken, levelSaid: ` (${taken} assumed)`, isLevelTaken: assumed?.level === undefined }
}

const mostIdle = 3

/** The words at the start or end of a job that say nothing of it, the most first. */
function idleEnds(job: string, ground: JobGround): string[] {
  const words = job.split(' ')
  const sign = signOf(job, ground)
  const counts = Array.from({ length: Math.min(mostIdle, words.length - 1) }, (_, index) => index + 1).reverse()
  const ends = counts.flatMap((count) => [
    [words.slice(0, -count), words.slice(-count)] as const,
    [words.slice(count), words.slice(0, count)] as const,
  ])
  return ends.flatMap(([rest, end]) => {
    const text = end.join(' ')
    // "II" behind "Sr. SRE" is a level that another outranks, and no place.
    const isTitle = readTitle(text, ground.roles).cues.length > 0
    return !isTitle && signOf(rest.join(' '), ground) === sign ? [text] : []
  })
}

/** Why what seems to be a place is none, where words of a job say nothing of it: "sre london". */
function unreadPlace(job: string, place: PlaceAsked | null, ground: JobGround): string[] {
  if (place !== null) return place.kind === 'refused' ? [place.why] : []
  for (const end of idleEnds(job, ground)) {
    const asked = ground.place(end)
    // Only a name that is known somewhere, or nearly: "Senior SRE, Payments" names a team.
    if (asked.kind === 'refused' && asked.readings.length > 0) return [asked.why]
  }
  return []
}

/** Behind a role: ", in Denver, CO"; ", Remote (US)". */
function comma(place: NamedPlace): string {
  return `,${behindJob(place).replace(/^,/, '')}`
}

/** How a text was read, without a stop: "Site Reliability Engineer, senior, in Denver, CO". */
export function readsAs({ role, levelSaid, places: [place, ...others] }: JobAsked): string {
  const where = place === undefined ? '' : others.length > 0 ? ', in one of several places' : comma(place)
  return `${role.label}${levelSaid}${where}`
}

/** A job in words, at its level in a place. */
export function jobLabel({ role, level }: Pick<JobAsked, 'role' | 'level'>, place: NamedPlace): string {
  return `${role.label}, ${level}${comma(place)}`
}

/** The places to answer for: those that were named, else the country. */
export function placesFor({ places }: JobAsked): readonly NamedPlace[] {
  return places.length > 0 ? places : [nationwide]
}

/** The ways on for a job: its quote, its pay and its role; of several places a quote each and no other. */
export function jobFound(job: JobAsked): Found[] {
  const { role, level, isLevelTaken } = job
  // Else the country would stand for a moment where a place was asked for.
  if (job.isOpen) return [roleFound(role)]
  const quotes = placesFor(job).map(
    (place): Found => ({
      href: quoteStartHref({ role: role.id, level, place: place.id }),
      label: `Quote: ${jobLabel(job, place)}`,
      group: 'quote',
      mark: role.mark,
    }),
  )
  if (quotes.length > 1) return quotes
  return [...quotes, payOf(role, isLevelTaken ? 'all' : level, job.places[0]), roleFound(role)]
}

function payOf(role: RoleEntry, level: TitleLevel | 'all', place: NamedPlace = nationwide): Found {
  return {
    href: salariesHref({ ...defaultSalaries, roles: [role.id], level, place: place.id }),
    label: `Pay of the ${role.label}, ${level === 'all' ? 'all levels' : level}${comma(place)}`,
    group: 'pay',
    mark: role.mark,
  }
}

/** The way to a role’s own page. */
export function roleFound(role: RoleEntry): Found {
  return { href: entryHref(role), label: role.label, group: 'role', mark: role.mark }
}
