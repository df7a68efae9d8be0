/** All selections of one source as a table for download. */
import { valueOrNull } from '@/lib/value/absence'
import { percentileColumns, tableOf } from '@/lib/words/columns'
import type { CsvCell, CsvTable } from '@/lib/words/csv'
import { minimumColumns } from './at-minimum'
import { type Evidence, type EvidenceBook, evidence } from './book'

/**
 * One row a selection of the source, in the file's order: its sample, the percentiles that it shows in whole US dollars, and the
 * counts by amount as "150000:6 200000:4". What the sample or the source does not carry is empty, and `hidden` says why. Shares
 * 0–1. Of all years together `year` is empty.
 */
export function cellTable(book: EvidenceBook): CsvTable {
  const all = everyEvidence(book)
  return tableOf(all, {
    source: ({ source }) => source,
    role: ({ selection }) => selection.role,
    level: ({ selection }) => selection.level,
    place: ({ selection }) => selection.place,
    year: ({ selection }) => (selection.year === 'all' ? null : selection.year),
    reference_month: ({ years: [first, ...more] }) =>
      first === undefined ? null : [first, ...more.slice(-1)].map(({ referenceMonth }) => referenceMonth).join(' to '),
    n: ({ n }) => n,
    rows: ({ rows }) => rows,
    employers: ({ employers }) => valueOrNull(employers),
    largest_employer_share: ({ largestShare }) => valueOrNull(largestShare),
    ...percentileColumns(({ percentiles }: Evidence, name) => dollars(valueOrNull(percentiles[name]))),
    median_low_95_usd: ({ medianInterval }) => dollars(valueOrNull(medianInterval)?.min),
    median_high_95_usd: ({ medianInterval }) => dollars(valueOrNull(medianInterval)?.max),
    ...minimumColumns(all, ({ atMinimum }) => atMinimum),
    hidden: whyHidden,
    counts_by_wage: ({ cells }) => cells.usd.map((usd, index) => `${usd}:${cells.counts[index]}`).join(' '),
  })
}

/** Why cells of a row are empty: each reason once. */
function whyHidden({ hidden, employers, medianInterval }: Evidence): string | null {
  const reasons = [hidden, medianInterval, employers].flatMap((each) => (each?.kind === 'unknown' ? [each.why] : []))
  return [...new Set(reasons)].join(' ') || null
}

function dollars(usd: number | null | undefined): CsvCell {
  return usd === null || usd === undefined ? null : Math.round(usd)
}

/** The evidence of every selection that the source's file offers, in its order. */
export function everyEvidence(book: EvidenceBook): Evidence[] {
  return [...book.marginals.values()].map(({ role, level, place, year }) =>
    evidence(book, { role, level, place, year }),
  )
}
