import type { DemandFile, TitleLevel } from '@/data/schema/market'
import { stateNames } from '@/lib/place/states'
import { readTitle, type TitleRoles } from '@/lib/titles/read'
import type { RawFile } from './raw-files'
import { readRows } from './records'
import { untitledReason } from './tally'

const required = ['company', 'platform', 'jobId', 'title', 'locations', 'firstSeenAt'] as const
const noLevels = (): Record<TitleLevel, number> => ({ junior: 0, mid: 0, senior: 0, staff: 0, unstated: 0 })

export async function readDemand(file: RawFile, titled: TitleRoles): Promise<DemandFile> {
  const companies = new Set<string>()
  const seen = new Set<string>()
  const days: string[] = []
  const roles = new Map<string, { postings: number; inUs: number; levels: Record<TitleLevel, number> }>()
  await readRows(file, { required }, (row) => {
    const day = row.matching('firstSeenAt', /^\d{4}-\d{2}-\d{2}T/, 'a time, YYYY-MM-DDT…').slice(0, 10)
    const posting = [row.text('company'), row.text('platform'), row.text('jobId')].join(' / ')
    if (seen.has(posting)) return 'a posting that stands there twice'
    seen.add(posting)
    days.push(day)
    companies.add(row.text('company'))
    const { role, level } = readTitle(row.text('title'), titled)
    if (role === 'none') return untitledReason
    const counts = roles.get(role) ?? { postings: 0, inUs: 0, levels: noLevels() }
    counts.postings++
    counts.inUs += namesUs(row.text('locations')) ? 1 : 0
    counts.levels[level]++
    roles.set(role, counts)
    return undefined
  })
  days.sort()
  return {
    firstSeen: days[0] ?? '',
    lastSeen: days.at(-1) ?? '',
    companies: companies.size,
    postings: seen.size,
    roles: [...roles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([role, counts]) => ({ role, ...counts })),
  }
}

const country = /\bUnited States\b|\bU\.S\.|\bUSA?\b/
const codes = Object.keys(stateNames).join('|')
// A code alone is also a country's ("CA", "DE"), a province's or a word's, so it counts where an address has it.
const codeAfterTown = new RegExp(`[A-Za-z.] ?, ?(?:${codes})(?=$| ?[|;/(•-]| \\d{5}\\b|, ?(?:US|United))`)
const codeBeforeTown = new RegExp(`(?:^|[|;] ?)(?:${codes}) - [A-Z]`)
const named = new RegExp(
  `\\b(?:${Object.values(stateNames)
    .filter((name) => name !== 'Georgia')
    .join('|')})\\b`,
)

/** Whether a posting's place names the country or one of its states; a town alone does not say where it is. */
export function namesUs(place: string): boolean {
  return country.test(place) || named.test(place) || codeAfterTown.test(place) || codeBeforeTown.test(place)
}
