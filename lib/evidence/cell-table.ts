/** All selections of one source as a table for download. */
import { levelName } from '@/lib/source/levels'
import { paySource } from '@/lib/source/registry'
import { monthsOf } from '@/lib/source/when'
import { valueOrNull } from '@/lib/value/absence'
import { percentileColumns, tableOf } from '@/lib/words/columns'
import type { CsvCell, CsvTable } from '@/lib/words/csv'
import { type Evidence, type EvidenceBook, evidence } from './book'
import type { Cells } from './cells'
import { minimumColumns } from './minimum/share'
import { endsColumns } from './posted/ends'

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
    ...levelColumns(book),
    place: ({ selection }) => selection.place,
    year: ({ selection }) => (selection.year === 'all' ? null : selection.year),
    reference_month: (found) => monthsOf(found)?.join(' to ') ?? null,
    n: ({ n }) => n,
    rows: ({ rows }) => rows,
    employers: ({ employers }) => valueOrNull(employers),
    largest_employer_share: ({ largestShare }) => valueOrNull(largestShare),
    ...percentileColumns(({ percentiles }: Evidence, name) => dollars(valueOrNull(percentiles[name]))),
    median_low_95_usd: ({ medianInterval }) => dollars(valueOrNull(medianInterval)?.min),
    median_high_95_usd: ({ medianInterval }) => dollars(valueOrNull(medianInterval)?.max),
    ...minimumColumns(all, ({ atMinimum }) => atMinimum),
    ...endsColumns(all, ({ ends }) => ends),
    hidden: whyHidden,
    ...(book.isPublished ? licenseColumns(book) : { counts_by_wage: ({ cells }) => cells && countsByWage(cells) }),
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

/** What a level stands for, where it is none of a title. */
function levelColumns({ source }: EvidenceBook): Readonly<Record<string, (found: Evidence) => CsvCell>> {
  return paySource(source).levels === null ? {} : { level_means: ({ selection }) => levelName(source, selection.level) }
}

function countsByWage({ usd, counts }: Cells): string {
  return usd.map((each, index) => `${each}:${counts[index]}`).join(' ')
}

/** What the license of percentiles asks to be said with them. */
function licenseColumns({ source }: EvidenceBook): Readonly<Record<string, () => CsvCell>> {
  const { notice } = paySource(source)
  return notice === null ? {} : { notice: () => notice }
}

/** The evidence of every selection that the source's file offers, in its order. */
export function everyEvidence(book: EvidenceBook): Evidence[] {
  return [...book.marginals.values()].map(({ role, level, place, year }) =>
    evidence(book, { role, level, place, year }),
  )
}
