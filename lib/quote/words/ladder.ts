/** The ladder of levels in words: what each pays, and of a level that does not stand 3 % above the one below it why. */
import type { LevelStep } from '@/data/schema/quote'
import { middleHalf } from '@/lib/engine/answer'
import type { LevelRung, RungStep } from '@/lib/engine/beside/ladder'
import { nounOf, paySource, type SourceId } from '@/lib/source/registry'
import { capitalize, formatList, formatNumber, formatShare, formatUsdRange } from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'

/** The middle halves of a ladder's levels on one source and place, the lowest first, and of each that does not stand 3 % above why. */
export function levelsSentence(ladder: readonly LevelRung[]): string {
  if (ladder.some(({ answer }) => !paySource(answer.ask.basis).abilities.hasLevels))
    return 'BLS doesn’t separate levels: its figures are the same for each.'
  const said = ladder.flatMap(({ answer }) =>
    answer.kind === 'percentiles' ? [`${nameTitleLevel(answer.ask.level)} ${formatUsdRange(middleHalf(answer))}`] : [],
  )
  if (said.length === 0) return 'No level has a quote from this source.'
  return [`By level: ${formatList(said)}.`, ...ladder.flatMap((rung) => rungSentence(rung) ?? [])].join(' ')
}

/** Why a level does not stand 3 % or more above the one below it, to stand beside its number; null where it does. */
export function rungSentence({ answer, step }: LevelRung): string | null {
  if (step === null || step.is === 'rises') return null
  const { level, basis } = answer.ask
  return level === 'unstated' ? null : flatSentence({ ...step, higher: level }, basis)
}

interface FlatStep extends Pick<RungStep, 'lower' | 'ratio' | 'within'> {
  readonly higher: RungStep['lower']
}

/** That a level stands under 3 % above a lower one, or below it, in two sentences: what the source shows, and what employers with both pay. */
export function flatSentence({ lower, higher, ratio, within }: FlatStep, basis: SourceId): string {
  const off = Math.round(Math.abs(ratio - 1) * 100)
  const [high, low] = [capitalize(nameTitleLevel(higher)), nameTitleLevel(lower)]
  const side = ratio < 1 ? 'below' : 'above'
  const found =
    off === 0
      ? `${high} is level with ${low} here`
      : `${high} is ${ratio < 1 ? '' : 'only '}${formatShare(off / 100)} ${side} ${low} here`
  return `${found}: the ${nounOf(basis)}s show no clear step.${withinWords(within)}`
}

function withinWords(within: LevelStep | null): string {
  if (within === null) return ''
  const { ratio, low, high, employers } = within
  const percent = (value: number) => `${Math.round((value - 1) * 100)}`.replace('-', '−')
  return ` At ${formatNumber(employers)} employers that name both levels, the step is ${percent(ratio)}% (${percent(low)}–${percent(high)}%).`
}
