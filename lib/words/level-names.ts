import type { TitleLevel } from '@/data/schema/market'
import { capitalize } from './format'

export type LevelChoice = TitleLevel | 'all'

/** The levels on offer, all first. */
export const levelChoices: readonly LevelChoice[] = ['all', 'junior', 'mid', 'senior', 'staff', 'unstated']

/** A level as a control names it. */
export function nameLevel(level: LevelChoice): string {
  if (level === 'all') return 'All levels'
  return level === 'unstated' ? 'Level unstated' : capitalize(level)
}

/** A level inside a sentence: "mid-level"; titles without one have "no stated level". */
export function nameTitleLevel(level: TitleLevel): string {
  if (level === 'unstated') return 'no stated level'
  return level === 'mid' ? 'mid-level' : level
}
