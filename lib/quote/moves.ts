/** What moves a quote, in words: each change, the conclusions that it ends in, and where they flip. */
import type { Quote } from '@/lib/engine/answer'
import type { Conclusion } from '@/lib/engine/conclusion'
import type { Variation } from '@/lib/engine/levers'
import type { Flip, Lever } from '@/lib/engine/sensitivity'
import { inPlace } from '@/lib/place/geography'
import { nounOf, paySource } from '@/lib/source/registry'
import {
  capitalize,
  formatDate,
  formatNumber,
  formatPlural,
  formatShare,
  formatUsd,
  writeRate,
} from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'
import { policyNames } from './words/draft'

/** A change against what is asked now: "Staff instead of senior". */
export function changeName(variation: Variation): string {
  const [to, from] = endsOf(variation)
  return `${capitalize(to)} instead of ${from}`
}

function endsOf(variation: Variation): readonly [to: string, from: string] {
  switch (variation.input) {
    case 'level':
      return [nameTitleLevel(variation.to), nameTitleLevel(variation.from)]
    case 'place':
      return [inPlace(variation.to), inPlace(variation.from)]
    case 'asOf':
      return [formatDate(variation.to), formatDate(variation.from)]
    case 'growth':
      return [`${writeRate(variation.to)} growth a year`, writeRate(variation.from)]
    case 'basis':
      return [paySource(variation.to).inText, paySource(variation.from).inText]
    case 'policy':
      return [policyNames[variation.to], policyNames[variation.from].toLowerCase()]
  }
}

const offerPlaces = { below: 'below', within: 'inside', above: 'above' } as const

/** Conclusions as one clause: "confidence is low". */
export function conclusionClause(conclusions: readonly Conclusion[]): string {
  return conclusions.map(conclusionWords).join(' and ')
}

function conclusionWords(conclusion: Conclusion): string {
  switch (conclusion.about) {
    case 'offer':
      return `the offer is ${offerPlaces[conclusion.is]} the middle half`
    case 'grade':
      return `confidence is ${conclusion.is}`
  }
}

/** Which conclusions a change ends in that are others, in a sentence; null where all stay. */
export function leverSentence({ flips }: Pick<Lever, 'flips'>): string | null {
  return flips.length === 0 ? null : `Then ${conclusionClause(flips)}.`
}

/** From where a conclusion would be another, in a sentence. */
export function flipSentence(flip: Flip, { ask, aging, cell }: Pick<Quote, 'ask' | 'aging' | 'cell'>): string {
  switch (flip.by) {
    case 'growth':
      return `At ${writeRate(flip.rate)} growth a year instead of ${writeRate(aging.growth.rate)}, ${conclusionClause(flip.flips)}.`
    case 'start':
      return `With a start on ${formatDate(flip.date)} instead of ${formatDate(ask.asOf)}, ${conclusionClause(flip.flips)}.`
    case 'age':
      return flip.isPast
        ? `For a start up to ${formatDate(flip.date)}, when the data is ${flip.months} months old, confidence is ${flip.grade}.`
        : `For a start after ${formatDate(flip.date)} the data is over ${flip.months} months old, and confidence is ${flip.grade}.`
    case 'size':
      return `With ${formatPlural(flip.n, nounOf(ask.basis))} for this role, level and place instead of ${formatNumber(cell.n ?? 0)}, confidence is ${flip.grade}.`
  }
}

/** Which change moves the median most, and how many end in another conclusion. */
export function sensitivitySentence(levers: readonly Lever[]): string {
  const [most] = levers
  if (most === undefined) return 'Nothing else can be changed here.'
  const flipping = levers.filter(({ flips }) => flips.length > 0).length
  const moves = `The biggest change: ${changeName(most)}, ${writeChange(most)}.`
  const conclusion =
    flipping === 0
      ? 'None of these changes the conclusion.'
      : `${flipping} of these ${levers.length} would change the conclusion.`
  return `${moves} ${conclusion}`
}

function writeChange({ changeUsd, changeShare }: Lever): string {
  if (Math.abs(changeUsd) < 500) return 'by less than $1k'
  const share = formatShare(Math.abs(changeShare))
  return `${formatUsd(Math.abs(changeUsd))} (${share}) ${changeUsd < 0 ? 'lower' : 'higher'}`
}
