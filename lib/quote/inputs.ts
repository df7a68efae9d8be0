/** The inputs of a quote as one plain line, for paper. */
import { paySource } from '@/lib/source/registry'
import { writeUsd } from '@/lib/words/amount'
import { formatDate, writeRate } from '@/lib/words/format'
import { nameLevel } from '@/lib/words/level-names'
import type { QuoteView } from './view'

/** What was asked and of which release: "Level: Senior. Place: Colorado. Start: Jan 15, 2027. …" */
export function inputsLine({ address, place }: Pick<QuoteView, 'address' | 'place'>, dataVersion: string): string {
  const { level, date, basis, growth, offerUsd } = address
  return [
    `Level: ${level === 'unstated' ? 'not stated' : nameLevel(level)}`,
    `Place: ${place.name}`,
    `Start: ${formatDate(date)}`,
    `Basis: ${paySource(basis).name}`,
    `Growth: ${growth === null ? 'the survey’s' : `${writeRate(growth)} a year, own`}`,
    ...(offerUsd === null ? [] : [`Offer: ${writeUsd(offerUsd)}`]),
    `Data version: ${dataVersion}`,
  ]
    .map((part) => `${part}.`)
    .join(' ')
}
