/** What is read in a row of posted pay: its employer, role, level and places, or why it is left out. */
import type { TitleLevel } from '@/data/schema/market'
import { placesAdvertised } from '@/lib/place/advertised'
import type { Vocabulary } from '@/lib/place/names/vocabulary'
import { readTitle, type TitleRoles } from '@/lib/titles/read'
import type { Employers } from '../employers'
import { outOfBounds } from '../pay-bounds'
import { untitledReason } from '../tally'
import type { PostedRow } from './files'
import { oneAmountReason } from './reasons'

/** What rows are read by. */
export interface PostedReader {
  readonly roles: TitleRoles
  readonly vocabulary: Vocabulary
  readonly employers: Employers
}

/** A row as it is counted. */
export interface PostedReading {
  /** Its employer, the companies of a family under one name. */
  readonly employer: string
  readonly role: string
  readonly level: TitleLevel
  /** States and areas that it names, sorted; `US-remote` alone where it names none. */
  readonly places: readonly string[]
}

/** METHODS 12. */
const firstMonth = '2024-01'
/** Names that say there is none. */
const unnamed = new Set(['', 'UNKNOWN', 'CONFIDENTIAL', 'ANONYMOUS', 'STEALTH', 'STEALTH STARTUP'])

const remotePlace = 'US-remote'

/** What lists of jobs add to an employer’s name: the link’s tracking, the round of its investors, the head of its page. */
const added = /\?[\w-]+=.*$|\s*\((?:YC|Series) [A-Z]?\d*\)\s*$|^current job openings at\s+|\s+current job openings$/gi

/** An employer’s name as printed, without what the list that it was on added to it. */
export function printedEmployer(name: string): string {
  return name.replace(added, '').trim()
}

/** Reads rows; a text says why one is dropped. Each title and each place is read once. */
export function postedReadings({ roles, vocabulary, employers }: PostedReader) {
  const titleOf = remembered(
    (title: string) => readTitle(title, roles),
    (title) => title,
  )
  const placeOf = remembered(
    ({ place, states, isRemote }: PostedRow) => placesAdvertised({ place, states, isRemote }, vocabulary),
    ({ place, states, isRemote }) => `${place}\n${states}\n${isRemote}`,
  )
  return (row: PostedRow): PostedReading | string => {
    const employer = employers.countedAs(printedEmployer(row.employer))
    const unfit = whyNot(employer, row)
    if (unfit !== undefined) return unfit
    const { states, areas, isAmerican } = placeOf(row)
    if (!isAmerican) return 'no place in the United States'
    const { role, level } = titleOf(row.title)
    if (role === 'none') return untitledReason
    const places = states.length === 0 ? [remotePlace] : [...states, ...areas]
    return { employer, role, level, places }
  }
}

function whyNot(employer: string, { lowUsd, highUsd, month }: PostedRow): string | undefined {
  if (unnamed.has(employer)) return 'no employer named'
  if (lowUsd === highUsd) return oneAmountReason
  return outOfBounds(lowUsd, highUsd) ?? (month < firstMonth ? 'before 2024' : undefined)
}

function remembered<A, R>(read: (asked: A) => R, keyOf: (asked: A) => string): (asked: A) => R {
  const known = new Map<string, R>()
  return (asked) => {
    const key = keyOf(asked)
    const found = known.get(key) ?? read(asked)
    known.set(key, found)
    return found
  }
}
