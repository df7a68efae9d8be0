import type { SeniorityLevel } from '@/data/schema/atoms'
import { width } from '@/lib/pay/bands'
import { ladderLevels } from '@/lib/value/levels'
import type { PayRange } from '@/lib/value/pay-range'

/** The width, in US dollars a year, of the wide ranges in Kuhn’s experiments: worth a line, and no question by itself. */
const widestUsd = 50_000

/** By how much each part of a split must be narrower than the draft, in US dollars a year: less is the draft again, rounded. */
export const narrowerUsd = 5_000

/** What can be asked about a range. */
export interface RangeCritique extends PayRange {
  readonly widthUsd: number
  /** High ÷ low. */
  readonly ratio: number
  /** The upper quartile of the posted ranges of the level, as high ÷ low; null where it is not known. */
  readonly usual: number | null
  /** Whether it is wider than three in four of them. */
  readonly isQuestioned: boolean
  /** Whether it is over $50,000 wide, which over half of senior posted ranges are. */
  readonly isOverExperiment: boolean
}

/** A level’s own range on one basis and in one place, such as what its posting would say, in US dollars a year. */
export interface LevelRange extends PayRange {
  readonly level: SeniorityLevel
}

/** Two ranges in place of one, the lower level first; they may overlap, and together cover the whole. */
export type LevelSplit = readonly [LevelRange, LevelRange]

/**
 * Questions a range whose high ÷ low is over the upper quartile of posted ranges of the level; at it, or where it is not known, none
 * is. Throws RangeError on a range that is not finite, positive and rising.
 */
export function rangeCritique(range: PayRange, usual: number | null): RangeCritique {
  const { lowUsd, highUsd } = range
  const widthUsd = width(range)
  const isQuestioned = usual !== null && highUsd > lowUsd * usual
  return {
    lowUsd,
    highUsd,
    widthUsd,
    ratio: highUsd / lowUsd,
    usual,
    isQuestioned,
    isOverExperiment: widthUsd > widestUsd,
  }
}

/**
 * The range as two, where it is really that of two neighboring levels: their own ranges together cover it and neither does
 * alone. Each part is the level’s own range as far as the draft reaches, at least $5,000 narrower than the draft, and pays nobody
 * what the draft did not: a part is never the draft itself. `levels` are of one basis and place; on a ladder that rises at most one pair does it, else the lowest is
 * taken. Null where none does. Throws RangeError on a range that does not rise.
 */
export function splitByLevel(
  range: PayRange,
  levels: Readonly<Partial<Record<SeniorityLevel, PayRange>>>,
): LevelSplit | null {
  for (const each of [range, ...Object.values(levels)]) width(each)
  const [lowest] = ladderLevels.slice(1).flatMap((higher, index) => {
    const lower = ladderLevels[index] as SeniorityLevel
    const { [lower]: below, [higher]: above } = levels
    return below && above ? pairSplit(range, { ...below, level: lower }, { ...above, level: higher }) : []
  })
  return lowest ?? null
}

function pairSplit({ lowUsd, highUsd }: PayRange, lower: LevelRange, higher: LevelRange): LevelSplit[] {
  const reaches = lower.lowUsd <= lowUsd && highUsd <= higher.highUsd
  const meets = higher.lowUsd <= lower.highUsd
  const takesTwo = highUsd - lower.highUsd >= narrowerUsd && higher.lowUsd - lowUsd >= narrowerUsd
  return reaches && meets && takesTwo
    ? [
        [
          { level: lower.level, lowUsd, highUsd: lower.highUsd },
          { level: higher.level, lowUsd: higher.lowUsd, highUsd },
        ],
      ]
    : []
}
