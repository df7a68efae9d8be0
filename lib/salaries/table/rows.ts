/** The table of all cells: one row for every selection that a source has observations of. */
import type { Marginal } from '@/data/schema/market'
import { type EvidenceBook, evidence, type Selection, selectionIn } from '@/lib/evidence/book'
import { confidenceOf, type Grade } from '@/lib/evidence/confidence'
import { type AtMinimum, atMinimumOf } from '@/lib/evidence/minimum/share'
import { largestShare, oneEmployerFlag, shortOf, showsOf } from '@/lib/evidence/suppression'
import { valueOrNull } from '@/lib/value/absence'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'
import type { RoleFace } from '@/lib/words/role-names'
import { type Naming, namingOf, type RowNames } from './names'

/** One cell as the table shows it. */
export interface ShownRow {
  readonly key: string
  /** In a file of one year its year is `all`, as the address of the page has it by default. */
  readonly selection: Selection
  readonly role: RoleFace
  readonly level: string
  readonly place: string
  readonly year: string
  /** Distinct observations; `rows` counts them before repeats are merged. */
  readonly n: number
  readonly rows: number
  /** Null where the source names none. */
  readonly employers: number | null
  /** In US dollars a year, null where the sample is too small for one. */
  readonly percentiles: Percentiles<number | null>
  /** How much of it is at the legal minimum, and the median above; null where hidden, or where the source does not state it. */
  readonly minimum: AtMinimum | null
  /** The warning where one employer gives more than a quarter. */
  readonly flag: string | null
  /** What there are too few of for any percentile: "fewer than five filings"; null where some are shown. */
  readonly hidden: string | null
  readonly confidence: Grade | null
}

/** A row that can be found and sorted. */
export interface PayRow extends ShownRow {
  readonly words: Naming['words']
  /** The row's place by role, level, place and year, from 0. */
  readonly order: number
  readonly ranks: Naming['ranks']
}

/**
 * A row for every selection the source counts, or for those that are `wanted`, by role, level, place and year.
 * A row's percentiles are those of `evidence`. Throws RangeError on a role without a name.
 */
export function payRows(
  names: RowNames,
  book: EvidenceBook,
  wanted: (selection: Selection) => boolean = () => true,
): readonly PayRow[] {
  const nameOf = namingOf(names, book.source)
  const onlyYear = book.years.length === 1 ? book.years[0]?.year : undefined
  const drafts = [...book.marginals].flatMap(([key, marginal]): Draft[] => {
    const selection = selectionIn(book.years, marginal)
    if (!wanted(selection)) return []
    return [{ key, marginal, selection, naming: nameOf({ ...selection, year: onlyYear ?? selection.year }) }]
  })
  return drafts.sort(byRank).map((draft, order) => rowOf(book, draft, order))
}

interface Draft {
  readonly key: string
  readonly marginal: Marginal
  readonly selection: Selection
  readonly naming: Naming
}

function byRank({ naming: { ranks: a } }: Draft, { naming: { ranks: b } }: Draft): number {
  return a.role - b.role || a.level - b.level || a.place - b.place || a.year - b.year
}

const nothing: PayRow['percentiles'] = eachPercentile(() => null)

// One literal, not parts spread together: that would take longer than all the percentiles.
function rowOf(book: EvidenceBook, draft: Draft, order: number): PayRow {
  const { key, selection, naming, marginal } = draft
  const { n, rows, employers, largest } = marginal
  const hidden = shortOf(marginal, book.source)
  const percentiles = hidden === null ? percentilesOf(book, selection) : nothing
  const { p25, p75 } = percentiles
  return {
    key,
    selection,
    role: naming.role,
    level: naming.level,
    place: naming.place,
    year: naming.year,
    n,
    rows,
    employers,
    percentiles,
    minimum: hidden === null ? atMinimumOf(marginal, book.source) : null,
    flag: oneEmployerFlag(largestShare(n, largest), showsOf(marginal)),
    hidden,
    confidence: p25 === null || p75 === null ? null : confidenceOf({ n, p25, p75, namesEmployers: employers !== null }),
    words: naming.words,
    order,
    ranks: naming.ranks,
  }
}

// Most cells are hidden, and only of the others are observations counted.
function percentilesOf(book: EvidenceBook, selection: Selection): PayRow['percentiles'] {
  const { percentiles } = evidence(book, selection)
  return eachPercentile((name) => valueOrNull(percentiles[name]))
}

/** The nearest wider selection that shows its percentiles, for a hidden row; null where there is none. */
export function nearestSelection(book: EvidenceBook, { selection }: ShownRow): Selection | null {
  return evidence(book, selection).nearest?.selection ?? null
}
