/** How strongly a fit holds each kind of group towards nothing. */
import type { EffectGroup } from '@/data/schema/quote'
import { paySource, type SourceId } from '@/lib/source/registry'
import type { Grouping } from './fit'
import type { Ladder } from './level-steps'
import type { Grouped } from './observations'

type Penalties = Readonly<Record<EffectGroup, readonly [median: number, gap: number]>>
/**
 * How strongly each kind of group is held towards its parents: for the median, and for the gaps. Chosen by cross-validation
 * (npm run bench:quotes), to round numbers: on the filings for every source, but that advertised ranges, whose weights
 * make a cell of them say less, are held more in their places and cells.
 */
const penalties: Penalties = {
  role: [3, 1],
  level: [1, 3],
  roleLevel: [60, 10],
  where: [3, 20],
  roleWhere: [600, 15],
  levelWhere: [360, 4],
  cell: [130, 16],
}
const rangePenalties: Penalties = { ...penalties, where: [30, 20], cell: [400, 50] }
const penaltiesOf = (source: SourceId) => (paySource(source).abilities.hasRanges ? rangePenalties : penalties)
/** How strongly a level is held towards its steps within employers, where they are known: all but fixed. */
const steppedPenalty = 1000

/** The groups of one kind as they are fitted to a source. */
export function held(source: SourceId, { kind, of, groups }: Grouped, ladder: Ladder = {}): Grouping {
  const [medianPenalty, gapPenalty] = penaltiesOf(source)[kind]
  if (kind !== 'level') return { of, size: groups.length, medianPenalty, gapPenalty }
  const own = Float64Array.from(groups, ({ key }) => (key in ladder ? steppedPenalty : medianPenalty))
  return { of, size: groups.length, medianPenalty: own, gapPenalty }
}
