/** The inputs of a quote as one plain line, for paper. */
import { formatDate, writeRate } from './format'
import { nameLevel } from './level-names'
import { basisWords } from './pay-source'
import type { QuoteView } from './quote-view'
import { writeUsd } from './usd-input'

/** What was asked and of which release: "Level: Senior. Place: Colorado. Start: Jan 15, 2027. …" */
export function inputsLine({ address, place }: Pick<QuoteView, 'address' | 'place'>, dataVersion: string): string {
  const { level, date, basis, growth, offerUsd } = address
  return [
    `Level: ${level === 'unstated' ? 'not stated' : nameLevel(level)}`,
    `Place: ${place.name}`,
    `Start: ${formatDate(date)}`,
    `Basis: ${basisWords(basis).name}`,
    `Growth: ${growth === null ? 'the survey’s' : `${writeRate(growth)} a year, own`}`,
    ...(offerUsd === null ? [] : [`Offer: ${writeUsd(offerUsd)}`]),
    `Data version: ${dataVersion}`,
  ]
    .map((part) => `${part}.`)
    .join(' ')
}
