/** What a source's levels are called: those of titles, or what they stand for where a source tells people apart otherwise. */
import { type LevelChoice, nameLevel } from '@/lib/words/level-names'
import { paySource, type SourceId } from './registry'

/** A level of a source as a control names it: "Senior", or "6–9 years of coding" where the source asks for years. */
export function levelName(source: SourceId, level: LevelChoice): string {
  return paySource(source).levels?.[level] ?? nameLevel(level)
}

/** What a level stands for where the source has words of its own for it: "6–9 years of coding"; null where levels are of titles. */
export function levelMeans(source: SourceId, level: LevelChoice): string | null {
  return level === 'all' ? null : (paySource(source).levels?.[level] ?? null)
}
