/** What moves a quote, in words: each change, the conclusions that it ends in, and where they flip. */
import type { Quote } from '@/lib/engine/answer'
import type { Conclusion } from '@/lib/engine/conclusion'
import { oldMonths } from '@/lib/engine/grade'
import type { Variation } from '@/lib/engine/levers'
import type { Flip, Lever } from '@/lib/engine/sensitivity'
import { inPlace } from '@/lib/place/geography'
import { paySource } from '@/lib/source/registry'
import { capitalize, formatDate, formatNumber, formatShare, formatUsd, writeRate } from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'

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
  }
}

const offerPlaces = { below: 'below', within: 'inside', above: 'above' } as const
const widthWords = { questioned: 'questioned', unquestioned: 'not questioned' } as const

/** Conclusions as one clause: "the grade is low and the draft’s width is questioned". */
export function conclusionClause(conclusions: readonly Conclusion[]): string {
  return conclusions.map(conclusionWords).join(' and ')
}

function conclusionWords(conclusion: Conclusion): string {
  switch (conclusion.about) {
    case 'offer':
      return `the offer is ${offerPlaces[conclusion.is]} the middle half`
    case 'grade':
      return `the grade is ${conclusion.is}`
    case 'width':
      return `the draft’s width is ${widthWords[conclusion.is]}`
  }
}

/** Which conclusions a change ends in that are others, in a sentence; null where all stay. */
export function leverSentence({ flips }: Pick<Lever, 'flips'>): string | null {
  return flips.length === 0 ? null : `With it ${conclusionClause(flips)}.`
}

/** From where a conclusion would be another, in a sentence. */
export function flipSentence(flip: Flip, { ask, aging, cell }: Pick<Quote, 'ask' | 'aging' | 'cell'>): string {
  switch (flip.by) {
    case 'growth':
      return `At ${writeRate(flip.rate)} a year instead of ${writeRate(aging.growth.rate)} ${conclusionClause(flip.flips)}.`
    case 'start':
      return `With a start on ${formatDate(flip.date)} instead of ${formatDate(ask.asOf)} ${conclusionClause(flip.flips)}.`
    case 'age':
      return flip.isPast
        ? `Up to ${formatDate(flip.date)}, when the data is ${oldMonths} months old, the grade is ${flip.grade}.`
        : `After ${formatDate(flip.date)} the data is over ${oldMonths} months old, and the grade is ${flip.grade}.`
    case 'size':
      return `With ${flip.n} observations in the cell instead of ${formatNumber(cell.n ?? 0)} the grade is ${flip.grade}, were its spread the same.`
  }
}

/** Which change moves the median most, and how many end in another conclusion. */
export function sensitivitySentence(levers: readonly Lever[]): string {
  const [most] = levers
  if (most === undefined) return 'No other input has a quote to set beside this one.'
  const flipping = levers.filter(({ flips }) => flips.length > 0).length
  const moves = `What moves the median most: ${changeName(most)}, ${writeChange(most)}.`
  const conclusion =
    flipping === 0
      ? 'None of these changes ends in another conclusion.'
      : `${flipping} of these ${levers.length} changes ${flipping === 1 ? 'ends' : 'end'} in another conclusion.`
  return `${moves} ${conclusion}`
}

function writeChange({ changeUsd, changeShare }: Lever): string {
  if (Math.abs(changeUsd) < 500) return 'by less than $1k'
  const share = formatShare(Math.abs(changeShare))
  return `${formatUsd(Math.abs(changeUsd))} (${share}) ${changeUsd < 0 ? 'lower' : 'higher'}`
}
