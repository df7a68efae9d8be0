/** All selections of one source as a table for download. */
import type { Answer } from '@/lib/value/absence'
import type { CsvCell, CsvTable } from '@/lib/words/csv'
import { type Evidence, type EvidenceBook, evidence } from './book'

/** What stands in the place of a figure that the sample is too small for. */
export const suppressed = 'suppressed'

/**
 * One row a selection of the source, in the file's order: its sample, the percentiles that it shows, `suppressed` for those it
 * does not, and the counts by amount as "150000:6 200000:4". US dollars a year, shares 0–1, unrounded.
 */
export function cellTable(book: EvidenceBook): CsvTable {
  const columns = [
    'source',
    'role',
    'level',
    'place',
    'year',
    'reference_month',
    'n',
    'rows',
    'employers',
    'largest_employer_share',
    'p10_usd',
    'p25_usd',
    'p50_usd',
    'p75_usd',
    'p90_usd',
    'median_low_95_usd',
    'median_high_95_usd',
    'note',
    'counts_by_usd',
  ]
  return { columns, rows: everyEvidence(book).map(cellRow) }
}

/** The evidence of every selection that the source's file offers, in its order. */
export function everyEvidence(book: EvidenceBook): Evidence[] {
  return [...book.marginals.values()].map(({ role, level, place, year }) =>
    evidence(book, { role, level, place, year }),
  )
}

function cellRow({ source, selection, n, rows, employers, largestShare, percentiles, ...rest }: Evidence): CsvCell[] {
  const { medianInterval, hidden, years, cells } = rest
  const months = years.map(({ referenceMonth }) => referenceMonth)
  return [
    source,
    selection.role,
    selection.level,
    selection.place,
    selection.year,
    months.length > 1 ? `${months[0]} to ${months.at(-1)}` : (months[0] ?? null),
    n,
    rows,
    stated(employers),
    stated(largestShare),
    ...[percentiles.p10, percentiles.p25, percentiles.p50, percentiles.p75, percentiles.p90].map(shown),
    ...(medianInterval.kind === 'known'
      ? [medianInterval.value.min, medianInterval.value.max]
      : [suppressed, suppressed]),
    hidden?.why ?? null,
    cells.usd.map((usd, index) => `${usd}:${cells.counts[index]}`).join(' '),
  ]
}

function shown(figure: Answer<number>): CsvCell {
  return figure.kind === 'known' ? figure.value : suppressed
}

function stated(figure: Answer<number>): CsvCell {
  return figure.kind === 'known' ? figure.value : 'not stated'
}
