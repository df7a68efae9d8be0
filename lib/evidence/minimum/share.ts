/** How much of a source's pay stands at the least that the law allows, where its records say so, and what is paid above that. */
import type { Marginal } from '@/data/schema/market'
import { nounOf, type SourceId } from '@/lib/source/registry'
import { type Answer, known, type Unknown, unknown, valueOrNull } from '@/lib/value/absence'
import type { CsvCell } from '@/lib/words/csv'
import { formatShare, formatUsd } from '@/lib/words/format'
import { hiddenBecause, showsOf } from '../suppression'

/**
 * Of a selection whose records state the legal minimum of each job: the share of its rows, 0–1, whose pay is within half a
 * percent of it, and the median of the distinct observations above it, in US dollars a year.
 */
export interface AtMinimum {
  readonly share: Answer<number>
  readonly p50: Answer<number>
}

/**
 * What a marginal says of the legal minimum; null where its source does not record it. Both figures are unknown where the
 * selection itself is hidden, the median also where too few stand above.
 */
export function atMinimumOf(marginal: Marginal | undefined, source: SourceId): AtMinimum | null {
  if (marginal?.atMinimum === undefined) return null
  const { rows, above } = marginal.atMinimum
  const hidden = hiddenBecause(marginal, source)
  if (hidden !== null && showsOf(marginal) === 'none') return { share: hidden, p50: hidden }
  return { share: known(rows / marginal.rows), p50: above.p50 === null ? fewAbove(above, source) : known(above.p50) }
}

function fewAbove({ n, employers }: { readonly n: number; readonly employers: number }, source: SourceId): Unknown {
  if (n === 0) return unknown('no-data', `No ${nounOf(source)} here is above the legal minimum.`)
  return unknown('small-sample', `Above the legal minimum: ${hiddenBecause({ n, employers }, source)?.why ?? ''}`)
}

/**
 * That in a sentence, of what is counted as `those`: "36% of these filings are at the legal minimum; those above it have a
 * median of $158k."; null where it is not shown.
 */
export function minimumSentence({ share, p50 }: AtMinimum, those: string): string | null {
  if (share.kind === 'unknown') return null
  if (share.value === 0) return `None of ${those} is at the legal minimum.`
  if (share.value === 1) return `All of ${those} are at the legal minimum.`
  const above =
    p50.kind === 'known'
      ? `those above it have a median of ${formatUsd(p50.value)}`
      : 'too few are above it for a median'
  return `${nearShare(share.value)} of ${those} are at the legal minimum; ${above}.`
}

/**
 * The columns of a table whose items may record the legal minimum: the share of rows at it, 0–1, and the median above it in US
 * dollars a year, empty where hidden; no column where no item records it.
 */
export function minimumColumns<T>(
  items: readonly T[],
  minimumOf: (item: T) => AtMinimum | null,
): Readonly<Record<string, (item: T) => CsvCell>> {
  if (items.every((item) => minimumOf(item) === null)) return {}
  const figure = (name: keyof AtMinimum) => (item: T) => {
    const found = minimumOf(item)
    return found && valueOrNull(found[name])
  }
  return { at_minimum_share: figure('share'), above_minimum_p50_usd: figure('p50') }
}

/** The same in a few words, for where room is short: "36% at the legal minimum, the rest $158k"; null where the share is not shown. */
export function minimumShare(found: AtMinimum | null): string | null {
  if (found?.share.kind !== 'known') return null
  const above = found.p50.kind === 'known' ? `, the rest ${formatUsd(found.p50.value)}` : ''
  return `${nearShare(found.share.value)} at the legal minimum${above}`
}

/** The same as a table has room for, under a head that says what it is: "36%, $158k above"; null where the share is not shown. */
export function minimumInTable(found: AtMinimum | null): string | null {
  if (found?.share.kind !== 'known') return null
  const share = nearShare(found.share.value)
  if (found.share.value === 1) return share
  return `${share}, ${found.p50.kind === 'known' ? `${formatUsd(found.p50.value)} above` : 'too few above'}`
}

/** A share that is neither none nor all is not rounded to either. */
function nearShare(share: number): string {
  if (share > 0.995 && share < 1) return 'Over 99%'
  return share > 0 && share < 0.005 ? 'Under 1%' : formatShare(share)
}
