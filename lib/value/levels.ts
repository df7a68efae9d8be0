/** The levels of pay, in their order. */
import type { SeniorityLevel } from '@/data/schema/atoms'
import type { TitleLevel } from '@/data/schema/market'

/** The levels of the ladder, the lowest first. */
export const ladderLevels: readonly SeniorityLevel[] = ['junior', 'mid', 'senior', 'staff']

/** The levels that a quote can be of. */
export const quoteLevels: readonly TitleLevel[] = [...ladderLevels, 'unstated']
