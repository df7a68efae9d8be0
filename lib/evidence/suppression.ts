/** When figures about a sample are too unreliable to be shown. The samples are public: this is not secrecy. */

import { nounOf, type SourceId } from '@/lib/source/registry'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import { formatPlural, formatShare } from '@/lib/words/format'
import { noEmployers } from './absences'

/** How large a sample is: distinct observations, and distinct employers or null where the source names none. */
export interface SampleSize {
  readonly n: number
  readonly employers: number | null
}

/** Which figures a sample carries: none, the quartiles and median, or also the 10th and 90th percentile. */
export type Shows = 'none' | 'quartiles' | 'all'

const enoughForQuartiles = 5
const enoughForAll = 10
const enoughForHistogram = 30
const largeShare = 0.25

/** Which percentiles a sample of this size carries: from 5 observations and employers the quartiles, from 10 all five. */
export function showsOf({ n, employers }: SampleSize): Shows {
  const least = Math.min(n, employers ?? n)
  if (least < enoughForQuartiles) return 'none'
  return least < enoughForAll ? 'quartiles' : 'all'
}

/** How a sample may be drawn: not at all when it is hidden, as dots, or from 30 observations as a histogram. */
export function drawingOf(size: SampleSize): 'none' | 'dots' | 'histogram' {
  if (showsOf(size) === 'none') return 'none'
  return size.n < enoughForHistogram ? 'dots' : 'histogram'
}

/** What a sample has too few of for any percentile: "fewer than five filings"; null when it has enough. */
export function shortOf(size: SampleSize, source: SourceId): string | null {
  return showsOf(size) === 'none' ? fewerThan(enoughForQuartiles, size, source) : null
}

function fewerThan(least: number, { n }: SampleSize, source: SourceId): string {
  const words = least === enoughForQuartiles ? 'five' : 'ten'
  return `fewer than ${words} ${n < least ? nounOf(source) : 'employer'}s`
}

/**
 * Why a sample shows less than all five percentiles: `small-sample` with its size in words, `no-data` for an empty one; null
 * when it shows them all.
 */
export function hiddenBecause(size: SampleSize, source: SourceId): Unknown | null {
  const shows = showsOf(size)
  const noun = nounOf(source)
  if (shows === 'all') return null
  if (size.n === 0) return unknown('no-data', `There is no ${noun} here.`)
  const least = fewerThan(shows === 'none' ? enoughForQuartiles : enoughForAll, size, source)
  const from = size.employers === null ? '' : ` from ${formatPlural(size.employers, 'employer')}`
  const so = shows === 'none' ? 'too few for a percentile' : 'too few for the 10th and 90th percentile'
  return unknown('small-sample', `Only ${formatPlural(size.n, noun)}${from}: ${least}, ${so}.`)
}

/** The share of the observations that are one employer's, 0–1; unknown where the source names no employers. */
export function largestShare(n: number, largest: number | null): Answer<number> {
  if (n === 0) return unknown('no-data', 'There is no observation whose employer could be counted.')
  return largest === null ? noEmployers : known(largest / n)
}

/** The warning that belongs beside figures to which one employer gives more than a quarter: "one employer is 31% of this"; null where no figure is shown. */
export function oneEmployerFlag(share: Answer<number>, shows: Shows): string | null {
  return shows !== 'none' && share.kind === 'known' && share.value > largeShare
    ? `one employer is ${formatShare(share.value)} of this`
    : null
}
