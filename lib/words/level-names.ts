import type { TitleLevel } from '@/data/schema/market'
import { type Named, nameJobs } from './role-names'

export type LevelChoice = TitleLevel | 'all'

/** The levels on offer, all first. */
export const levelChoices: readonly LevelChoice[] = ['all', 'junior', 'mid', 'senior', 'staff', 'unstated']

const onControls: Readonly<Record<TitleLevel, string>> = {
  junior: 'Junior',
  mid: 'Mid',
  senior: 'Senior',
  staff: 'Staff',
  unstated: 'Level unstated',
}

/** A level as a control names it. */
export function nameLevel(level: LevelChoice): string {
  return level === 'all' ? 'All levels' : onControls[level]
}

const inSentences: Readonly<Record<TitleLevel, string>> = {
  junior: 'junior',
  mid: 'mid-level',
  senior: 'senior',
  staff: 'staff',
  unstated: 'no stated level',
}

/** A level inside a sentence: "mid-level"; titles without one have "no stated level". */
export function nameTitleLevel(level: TitleLevel): string {
  return inSentences[level]
}

/** All who do a job at a level, inside a sentence: "mid-level SREs", "SREs whose title states no level". */
export function jobsAtLevel(role: Named, level: LevelChoice): string {
  const jobs = nameJobs([role])
  if (level === 'all') return jobs
  return level === 'unstated' ? `${jobs} whose title states no level` : `${nameTitleLevel(level)} ${jobs}`
}
