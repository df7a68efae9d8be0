/** What the other sources say beside a quote, in words: which way each lies, why, which one to go by and why not the others. */
import type { Crosswalk } from '@/data/schema/quote'
import type { QuoteAnswer } from '@/lib/engine/answer'
import type { Direction, PassedOver } from '@/lib/engine/beside/direction'
import type { QuoteView } from '@/lib/quote/view'
import { paySource, type SourceId } from '@/lib/source/registry'
import { capitalize, formatMonth, formatNumber, formatShare } from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'

/** How far a ratio lies to one side: "24% lower", "about the same". */
export function asFarAway(ratio: number): string {
  const percent = Math.round((ratio - 1) * 100)
  if (Math.abs(percent) < 2) return 'about the same'
  return `${formatShare(Math.abs(percent) / 100)} ${percent > 0 ? 'higher' : 'lower'}`
}

/** What a source counts, in one clause, where that makes the difference. */
export function whatItCounts(basis: SourceId): string {
  const { abilities, kept } = paySource(basis)
  if (kept === 'bands') return 'one author’s band, with no sample'
  if (abilities.statesMinimum) return 'the least an employer may pay a visa worker'
  if (abilities.isProxy) return 'everyone in the occupation, bonuses included'
  if (abilities.isTotalPay) return 'total pay, bonus and equity included'
  return abilities.namesEmployers ? 'what employers post' : 'ads that name no employer'
}

function awaySentence(basis: SourceId, ratio: number): string {
  return `${nameOf(basis)} ${paySource(basis).isSingular ? 'is' : 'are'} ${asFarAway(ratio)}: ${whatItCounts(basis)}.`
}

function nameOf(basis: SourceId): string {
  return capitalize(paySource(basis).inText)
}

/** Which source to go by, with its reason: "Go by posted ranges: 51 for this role and level, to Oct 2026."; without any of the level, how many of the role. */
export function recommendedSentence({ recommended }: Direction): string {
  if (recommended === null) return 'No source here counts this role itself, so there is none to go by.'
  const { basis, n, ofRole, month } = recommended
  const many =
    n > 0 ? `${formatNumber(n)} for this role and level` : `${formatNumber(ofRole)} for this role, none at this level`
  return `Go by ${paySource(basis).inText}: ${many}, to ${formatMonth(month)}.`
}

const passedWords: Readonly<Record<PassedOver, string>> = {
  none: 'nothing for this job.',
  few: 'too few for this role.',
  floor: 'a legal minimum, and often exactly that.',
  proxy: 'everyone in the occupation, not this role.',
  band: 'one author’s band, without a median.',
  unnamed: 'no employers or places named.',
}

/** Why not each of the others, in one short sentence each. */
export function passedSentences({ passed }: Direction): string[] {
  return passed.map(({ basis, because }) => `${nameOf(basis)}: ${passedWords[because]}`)
}

/** How a level runs on one source beside another: "Posted ranges for senior roles run 24% above visa filings, 14–34% by role." */
export function crosswalkSentence({ level, from, to, ratio, low, high }: Crosswalk): string {
  const percent = (value: number) => formatShare(Math.abs(Math.round((value - 1) * 100)) / 100)
  const side = ratio < 1 ? 'below' : 'above'
  const isOneSided = low >= 1 === high >= 1
  const [near, far] = ratio < 1 ? [high, low] : [low, high]
  const spread = isOneSided
    ? `, ${percent(near).replace('%', '')}–${percent(far)} by role`
    : `, by role from ${percent(low)} below to ${percent(high)} above`
  return `${nameOf(to)} for ${nameTitleLevel(level)} roles run ${percent(ratio)} ${side} ${paySource(from).inText}${spread}.`
}

/** All of it in one paragraph: which way the farthest source lies, and which one to go by. */
export function directionSentence({
  others,
  stated,
  direction,
}: Pick<QuoteView, 'others' | 'stated' | 'direction'>): string {
  const away = others.flatMap(({ answer, ratio }) =>
    ratio.kind === 'known' ? [awaySentence(answer.ask.basis, ratio.value)] : [],
  )
  return [
    recommendedSentence(direction),
    ...away,
    ...(stated ? [awaySentence(stated.basis, stated.ratio)] : []),
    ...(direction.crosswalk ? [crosswalkSentence(direction.crosswalk)] : []),
  ].join(' ')
}

/** The answers of a quote and of the other bases, the quote's own first. */
export function allAnswers({ answer, others }: Pick<QuoteView, 'answer' | 'others'>): QuoteAnswer[] {
  return [answer, ...others.map((each) => each.answer)]
}
