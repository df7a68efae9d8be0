/** What is said of the single ranges behind a figure. */

import { concentration, describeRanges } from '@/lib/evidence/posted/sample'
import { inPlace, remoteId } from '@/lib/place/geography'
import { paySource } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { capitalize, formatMonth, formatNumber, formatUsd, formatWholeUsd } from '@/lib/words/format'
import { jobsAtLevel } from '@/lib/words/level-names'
import { jobOf } from '@/lib/words/role-names'
import type { Comparables, ComparablesAsk, ShownRange } from './view'

/** Whom the ranges are for: "senior SREs in Colorado", "data engineers who may work from anywhere in the US, 2025". */
export function describeAsked({ role, selection, placeName }: ComparablesAsk): string {
  const { level, place, year } = selection
  const where =
    place === country
      ? ''
      : place === remoteId
        ? ' who may work anywhere in the US'
        : ` in ${inPlace({ name: placeName })}`
  return `${jobsAtLevel(role, level)}${where}${year === 'all' ? '' : `, ${year}`}`
}

/** The finding above the ranges: how many, of how many employers and months, and who has more than a quarter of them. */
export function comparablesFinding({ sample, ask }: Comparables): string {
  if (sample === null) return `No range here is for ${describeAsked(ask)}.`
  const more = concentration(sample)
  return `${describeRanges(sample)}.${more === null ? '' : ` ${more}`}`
}

/** Whom the ranges are for, and what the shading behind them is. */
export function comparablesLead({ ask, sample }: Comparables): string {
  if (sample === null) return ''
  const about = `What employers posted for ${describeAsked(ask)}.`
  if (ask.quartiles === null) return `${about} Too few for a median, but each range is a public fact by itself.`
  const median = formatUsd(ask.quartiles.p50)
  return `${about} Shaded: where the middle half of all ${formatNumber(sample.n)} have their midpoint. The line is their median, ${median}.`
}

/** Which ranges are in view: "1–20 of 51", "3 of 51 match “denver”". */
export function describePage({ page: { items, from, of }, sample, ask }: Comparables): string {
  const all = sample?.n ?? 0
  if (ask.find === '') return `${rowNumbers(from, items.length)} of ${formatNumber(of)}`
  const found = `${formatNumber(of)} of ${formatNumber(all)} match “${ask.find}”`
  return of > items.length ? `${found}; ${rowNumbers(from, items.length)} shown` : found
}

function rowNumbers(from: number, count: number): string {
  return count === 1 ? `${from}` : `${formatNumber(from)}–${formatNumber(from + count - 1)}`
}

/** Where the rows come from, and what one row is. */
export const comparablesOrigin =
  'Facts from employers’ own advertisements, each read by the collection named in its row. One row for each employer, title, place and range, in the newest month it was seen.'

/** A few ranges as plain text to paste: what they are, a line each, and where they are from; the address of them all belongs after it. */
export function comparablesText(shown: Comparables): string {
  const { ask, sample, newest } = shown
  if (sample === null) return ''
  const most = newest.length === 1 ? 'The newest:' : `The ${newest.length} newest, one per employer:`
  const head = `Base pay posted for ${describeAsked(ask)}: ${describeRanges(sample)}. ${most}`
  return [head, ...newest.map((range) => `- ${lineOf(range, ask)}`), `Source: ${paySource(ask.source).citation}.`].join(
    '\n',
  )
}

function lineOf(range: ShownRange, { role }: ComparablesAsk): string {
  const { employer, title, place, month, lowUsd, highUsd } = range
  const what = title === '' ? capitalize(jobOf(role)) : title
  return `${employer}, ${what}, ${place}, ${formatMonth(month)}: ${formatWholeUsd(lowUsd)}–${formatWholeUsd(highUsd)}`
}
