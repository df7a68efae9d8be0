/** All selections of one source as a table for download. */
import { type Answer, valueOrNull } from '@/lib/value/absence'
import { percentileColumns, tableOf } from '@/lib/words/columns'
import type { CsvCell, CsvTable } from '@/lib/words/csv'
import { minimumColumns } from './at-minimum'
import { type Evidence, type EvidenceBook, evidence } from './book'

/** What stands in the place of a figure that the sample is too small for. */
export const suppressed = 'suppressed'
/** What stands in the place of a figure that the source does not state. */
export const notStated = 'not stated'

/**
 * One row a selection of the source, in the file's order: its sample, the percentiles that it shows, `suppressed` for those it
 * does not, and the counts by amount as "150000:6 200000:4". US dollars a year, shares 0–1, unrounded.
 */
export function cellTable(book: EvidenceBook): CsvTable {
  const all = everyEvidence(book)
  return tableOf(all, {
    source: ({ source }) => source,
    role: ({ selection }) => selection.role,
    level: ({ selection }) => selection.level,
    place: ({ selection }) => selection.place,
    year: ({ selection }) => selection.year,
    reference_month: ({ years: [first, ...more] }) =>
      first === undefined ? null : [first, ...more.slice(-1)].map(({ referenceMonth }) => referenceMonth).join(' to '),
    n: ({ n }) => n,
    rows: ({ rows }) => rows,
    employers: ({ employers }) => valueOrNull(employers) ?? notStated,
    largest_employer_share: ({ largestShare }) => valueOrNull(largestShare) ?? notStated,
    ...percentileColumns(({ percentiles }: Evidence, name) => shown(percentiles[name])),
    median_low_95_usd: ({ medianInterval }) => valueOrNull(medianInterval)?.min ?? suppressed,
    median_high_95_usd: ({ medianInterval }) => valueOrNull(medianInterval)?.max ?? suppressed,
    ...minimumColumns(all, ({ atMinimum }) => atMinimum),
    note: ({ hidden }) => hidden?.why ?? null,
    counts_by_usd: ({ cells }) => cells.usd.map((usd, index) => `${usd}:${cells.counts[index]}`).join(' '),
  })
}

/** The evidence of every selection that the source's file offers, in its order. */
export function everyEvidence(book: EvidenceBook): Evidence[] {
  return [...book.marginals.values()].map(({ role, level, place, year }) =>
    evidence(book, { role, level, place, year }),
  )
}

function shown(figure: Answer<number>): CsvCell {
  return valueOrNull(figure) ?? suppressed
}
