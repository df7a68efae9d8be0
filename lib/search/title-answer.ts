/** What the search box answers to a text that no role or page is called by: the role and level that it names as a job title. */
import { defaultSalaries, salariesHref } from '@/lib/salaries/address'
import type { TitleReading } from '@/lib/titles/read'
import type { Found } from './find'

/** What a text reads as: a role in words with the ways to its pay and its page, or a sentence that it is none of the roles. */
export type TitleAnswer =
  | {
      readonly kind: 'read'
      /** Whether the title says the role, or could be meant so. */
      readonly verb: 'reads as' | 'could be'
      readonly readsAs: string
      /** Why the role or the level is assumed, where it is. */
      readonly because?: string
      readonly found: readonly Found[]
    }
  | { readonly kind: 'none'; readonly why: string }

/** The level of a reading in words: "senior", "junior to mid", "staff, assumed". */
function levelInWords({ level, levels, assumed }: TitleReading): string {
  if (level !== 'unstated') return level
  if (levels !== undefined) return levels.join(' to ')
  return assumed?.level === undefined ? 'level not stated' : `${assumed.level}, assumed`
}

const otherTrades = 'The title does not say of what, or other trades use it too.'
const companyLadder = 'A company ladder code says no level by itself: companies count differently.'

function assumption({ assumed }: TitleReading): string | undefined {
  const reasons = [...(assumed?.role ? [otherTrades] : []), ...(assumed?.level ? [companyLadder] : [])]
  return reasons.length > 0 ? reasons.join(' ') : undefined
}

function none(typed: string, { level, unread }: TitleReading): TitleAnswer {
  if (unread) return { kind: 'none', why: `“${typed}” could not be read: it is not in Latin letters.` }
  const said = level === 'unstated' ? '' : ` It says ${level}.`
  return { kind: 'none', why: `“${typed}” is not one of these roles.${said}` }
}

/**
 * The answer to a text, from its reading and the entries of the search box. A role that the entries lack is none of them;
 * one that is only assumed is answered as what the text could be.
 */
export function titleAnswer(typed: string, reading: TitleReading, index: readonly Found[]): TitleAnswer {
  const { assumed } = reading
  const id = reading.role === 'none' ? assumed?.role : reading.role
  const entry = index.find((each) => each.role !== undefined && each.role.id === id)
  if (entry?.role === undefined) return none(typed, reading)
  const level = reading.level === 'unstated' ? (assumed?.level ?? 'all') : reading.level
  const pay = salariesHref({ ...defaultSalaries, roles: [entry.role.id], level })
  const because = assumption(reading)
  return {
    kind: 'read',
    verb: reading.role === 'none' ? 'could be' : 'reads as',
    readsAs: `${entry.label}, ${levelInWords(reading)}`,
    ...(because !== undefined && { because }),
    found: [
      {
        ...entry,
        kind: 'title',
        href: pay,
        label: `Pay of the ${entry.label}, ${level === 'all' ? 'all levels' : level}`,
      },
      { ...entry, kind: 'title', label: `${entry.label}, the role` },
    ],
  }
}
