/** Which level a title states, by the words before or behind the job and by a grade behind it. */
import type { TitleLevel } from '@/data/schema/market'
import type { TitlePart } from '../parts'
import type { TitleWord } from '../words'
import { isLevelledJob, type LevelCue, leadingCue, levelCues } from './cues'
import { isOfSecond, type Rung, rungs, spanOf } from './spans'
import { isJob, wordRank } from './words'

export type StatedLevel = Exclude<TitleLevel, 'unstated'>

/** The level, and the places of the words that decided; none where none did. */
export interface LevelReading {
  readonly level: TitleLevel
  readonly at: readonly number[]
  /** The lowest and the highest of a span that the title names ("Junior/Mid"); its level is unstated. */
  readonly levels?: readonly [StatedLevel, StatedLevel]
  /** What the code of a company's ladder most likely means; the level is unstated. */
  readonly assumed?: StatedLevel
}

const ladder: readonly StatedLevel[] = ['junior', 'mid', 'senior', 'staff']
const levelAt = (rank: number) => ladder[rank - 1] as StatedLevel
const unstated: LevelReading = { level: 'unstated', at: [] }
function places(list: readonly Rung[]): number[] {
  const at: number[] = []
  for (const { from, to } of list) for (let place = from; place <= to; place++) at.push(place)
  return at
}

/** The level that the only cue of a title states. */
function statedBy(words: readonly TitleWord[], rung: Rung): LevelReading {
  if (isOfSecond(words, rung)) return unstated
  const at = places([rung])
  return rung.kind === 'code' ? { ...unstated, assumed: levelAt(rung.rank), at } : { level: levelAt(rung.rank), at }
}

/** The level that the cues of a title state together. */
function stated(words: readonly TitleWord[], list: readonly Rung[]): LevelReading {
  const [only] = list
  if (only !== undefined && list.length === 1) return statedBy(words, only)
  const kinds = new Set(list.map(({ kind }) => kind))
  const best = kinds.has('word') ? 'word' : kinds.has('grade') ? 'grade' : 'code'
  const span =
    best === 'code'
      ? []
      : spanOf(
          words,
          list.filter(({ kind }) => kind !== 'code'),
          best,
        )
  const low = Math.min(...span.map(({ rank }) => rank))
  const high = Math.max(...span.map(({ rank }) => rank))
  if (low < high) return { ...unstated, levels: [levelAt(low), levelAt(high)], at: places(span) }
  const rungsOfKind = list.filter(({ kind }) => kind === best)
  const highest = rungsOfKind.reduce((top, rung) => (rung.rank > top.rank ? rung : top))
  if (best !== 'code') return { level: levelAt(highest.rank), at: places([highest]) }
  const isOne = rungsOfKind.every(({ rank }) => rank === highest.rank)
  return isOne ? { ...unstated, assumed: levelAt(highest.rank), at: places([highest]) } : unstated
}

/** The part of a title of no role that its level stands in: the first that names a job, else the first with a level. */
function homeOfNone(parts: readonly TitlePart[]): number {
  const job = parts.findIndex(({ words }) => words.some(isJob))
  if (job >= 0) return job
  const levelled = parts.findIndex(({ words }) => words.some((word) => wordRank(word) > 0))
  return levelled >= 0 ? levelled : parts.findIndex(({ name }) => name !== '')
}

/** The level of a title of these parts; `home` are the places of those that name its job, `isRole` whether one of the roles. */
export function levelOf(
  words: readonly TitleWord[],
  parts: readonly TitlePart[],
  home: readonly number[],
  isRole: boolean,
): LevelReading {
  const named = home.length > 0 ? home : [homeOfNone(parts)]
  const cues: LevelCue[] = []
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as TitlePart
    const own = levelCues(part.words, named.includes(index), isRole)
    const isBefore = own.length === 0 && index < (named[0] as number)
    for (const cue of isBefore ? leadingCue(part.words) : own) cues.push({ ...cue, at: part.at[cue.at] as number })
  }
  if (cues.length === 0) {
    for (const part of parts) {
      if (isLevelledJob(part.words) && words[part.at[0] as number]?.gap.includes('/') === false)
        for (const cue of leadingCue(part.words)) cues.push({ ...cue, at: part.at[0] as number })
    }
  }
  if (cues.length === 0) return unstated
  cues.sort((a, b) => a.at - b.at)
  return stated(words, rungs(words, cues))
}
