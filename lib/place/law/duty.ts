/** What a rule is on a chosen day, as codes. */
import type { Jurisdiction } from '@/data/schema/jurisdictions'
import type { PlaceRules } from './rules'

/** What holds on a day; the days are YYYY-MM-DD, or YYYY-MM where no more was read. */
export type Duty =
  | { readonly code: 'in-force'; readonly since: string; readonly enforcedFrom: string | null }
  | { readonly code: 'announced'; readonly from: string }
  | { readonly code: 'no-posting-duty'; readonly since: string }
  | { readonly code: 'national-laws'; readonly since: string }

/** What a rule is on a day: `enforcedFrom` is a later day from which it is enforced, null where it is already or none was read. */
export function dutyOn(
  { duty, start, enforced }: Pick<Jurisdiction, 'duty' | 'start' | 'enforced'>,
  day: string,
): Duty {
  if (duty === 'on-request') return { code: 'no-posting-duty', since: start.day }
  if (duty === 'national') return { code: 'national-laws', since: start.day }
  if (start.day > day) return { code: 'announced', from: start.day }
  const enforcedFrom = enforced !== undefined && enforced.day > day ? enforced.day : null
  return { code: 'in-force', since: start.day, enforcedFrom }
}

/** A rule that was read, of a place that may have many. */
export interface ReadRule {
  readonly id: string
  readonly name: string
  readonly jurisdiction: Jurisdiction
}

/** The rules that ask something of a posting, and how each bears on it. */
export interface Bearing {
  /** In force there on the day. */
  readonly holding: readonly ReadRule[]
  /** Enacted, and not in force on the day. */
  readonly coming: readonly ReadRule[]
  /** Of a remote job: in force, and said or reported not to reach it, or silent on it. */
  readonly unsaid: readonly ReadRule[]
  /** Read, and nothing asked of the posting. */
  readonly without: readonly ReadRule[]
}

/** Sorts the rules of a place by what they ask of a posting on a day; those that were not checked are in none. `isRemote`: of work from anywhere. */
export function bearingOn(rows: readonly PlaceRules[], isRemote: boolean, day: string): Bearing {
  const read = rows.flatMap(({ id, name, rules }) =>
    rules.kind === 'known' ? [{ id, name, jurisdiction: rules.value }] : [],
  )
  const code = ({ jurisdiction }: ReadRule) => dutyOn(jurisdiction, day).code
  const reaches = ({ jurisdiction: { remote } }: ReadRule) => !isRemote || remote === 'reaches' || remote === 'reported'
  return {
    holding: read.filter((each) => code(each) === 'in-force' && reaches(each)),
    coming: read.filter((each) => code(each) === 'announced' && reaches(each)),
    unsaid: read.filter((each) => code(each) === 'in-force' && !reaches(each)),
    without: read.filter((each) => code(each) === 'no-posting-duty'),
  }
}
