/** What a source of single observations says of a role: sample, percentiles, and what is too thin to be said. */

import type { CellFile, Marginal, TitleLevel } from '@/data/schema/market'
import { paySource, type SourceId } from '@/lib/source/registry'
import { observedYears, type When } from '@/lib/source/when'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import { grouped } from '@/lib/value/grouped'
import { isAbroad } from './abroad'
import { absentYear, noEmployers } from './absences'
import { acrossPlaces, type Cells, cellsOf, countIn, type Group, mergeCells } from './cells'
import { type Figures, figuresOf, publishedFigures } from './figures'
import { type AtMinimum, atMinimumOf } from './minimum/share'
import type { PostedEnds } from './posted/ends'
import { drawingOf, hiddenBecause, largestShare, type SampleSize, type Shows, showsOf } from './suppression'

/** Which observations: of a role, at one level or all, in the country or one state, of one year or all. */
export interface Selection {
  readonly role: string
  readonly level: TitleLevel | 'all'
  /** `US`, a state as `US-CA`, or whatever else the source tells apart: `US-remote`, an area, another country. */
  readonly place: string
  readonly year: number | 'all'
}

/** What one source says of one selection. `rows` counts observations before repeats are merged, `n` after. */
export interface Evidence extends Figures, When {
  readonly source: SourceId
  readonly selection: Selection
  readonly n: number
  readonly rows: number
  readonly employers: Answer<number>
  readonly largestShare: Answer<number>
  /** Null where the source does not record the legal minimum. */
  readonly atMinimum: AtMinimum | null
  /** Null where it is not of ranges, its percentiles are hidden, or it is of one year of several. */
  readonly ends: PostedEnds | null
  /** Null where the source is kept as percentiles. */
  readonly cells: Cells | null
  readonly shows: Shows
  /** As a strip of percentiles alone where there are no cells. */
  readonly drawing: 'none' | 'dots' | 'histogram' | 'strip'
  /** Why it shows less than all five percentiles; null when it shows them all. */
  readonly hidden: Unknown | null
  /** The nearest selection whose percentiles are shown, where this one's are hidden and there is one. */
  readonly nearest: { readonly selection: Selection; readonly n: number } | null
}

/**
 * One source's cells or percentiles, indexed. Made once a file, so that a selection costs its own role's cells of its own place, however many
 * observations lie behind them.
 */
export interface EvidenceBook {
  readonly source: SourceId
  readonly years: CellFile['years']
  /** Whether it has percentiles and no cells. */
  readonly isPublished: boolean
  /** Every role it has anything of. */
  readonly roles: ReadonlySet<string>
  /** By role. */
  readonly groups: ReadonlyMap<string, readonly Group[]>
  /** By role, with all places of a level and a year together. */
  readonly nationals: ReadonlyMap<string, readonly Group[]>
  /** By the key of their selection as the source is indexed. */
  readonly marginals: ReadonlyMap<string, Marginal>
}

/** The indices of the sources whose observations are counted, by the source's id. */
export type EvidenceBooks = ReadonlyMap<SourceId, EvidenceBook>

/** The index of every source's cells, by the source's id. Throws RangeError on counts that do not rise. */
export function evidenceBooks(cells: Readonly<Record<SourceId, CellFile>>): EvidenceBooks {
  return new Map(Object.entries(cells).map(([source, file]) => [source, evidenceBook(file)]))
}

/** The index of a file's cells. Throws RangeError on counts that do not rise. */
export function evidenceBook({ source, years, cells, marginals }: CellFile): EvidenceBook {
  const all = cells.map(({ counts, ...cell }) => ({ ...cell, cells: cellsOf(counts) }))
  const groups = grouped(all, ({ role }) => role)
  return {
    source,
    years,
    isPublished: paySource(source).kept === 'percentiles',
    roles: new Set(marginals.map(({ role }) => role)),
    groups,
    nationals: new Map([...groups].map(([role, each]) => [role, acrossPlaces(each, country)])),
    marginals: new Map(marginals.map((each) => [selectionKey(selectionIn(years, each)), each])),
  }
}

/** A selection as a source of these years is indexed: of one year, that year and all years are the same. */
export function selectionIn(years: CellFile['years'], { role, level, place, year }: Selection): Selection {
  return { role, level, place, year: years.length === 1 ? 'all' : year }
}

/** What tells a selection from every other of its source. */
export function selectionKey({ role, level, place, year }: Selection): string {
  return `${role} ${level} ${place} ${year}`
}

/**
 * What a source says of a selection. Percentiles below the thresholds of `showsOf` are unknown with the reason; so is the
 * interval of a hidden median. In a file of one year, that year and all years are the same selection.
 * Throws RangeError where the file counts no employers for a selection that it has cells of.
 */
export function evidence(book: EvidenceBook, selection: Selection): Evidence {
  const groups = groupsOf(book, selection)
  const marginal = marginalOf(book, selection)
  const cells = book.isPublished ? null : mergeCells(groups.map((group) => group.cells))
  const size = sizeOf(book, selection, groups)
  const shows = showsOf(size)
  const hidden = absentYear(book.years, selection.year) ?? unasked(book, selection) ?? hiddenBecause(size, book.source)
  return {
    source: book.source,
    selection,
    n: size.n,
    rows: cells ? groups.reduce((sum, { rows }) => sum + rows, 0) : (marginal?.rows ?? 0),
    employers: size.employers === null ? noEmployers : known(size.employers),
    largestShare: largestShare(size.n, size.largest),
    atMinimum: atMinimumOf(marginal, book.source),
    ends: marginal?.ends ?? null,
    cells,
    shows,
    drawing: cells || shows === 'none' ? drawingOf(size) : 'strip',
    hidden,
    ...(cells ? figuresOf(cells, shows, hidden) : publishedFigures(marginal?.published, { n: size.n, shows }, hidden)),
    nearest: shows === 'none' ? nearestShown(book, selection) : null,
    years: yearsOf(book, selection, groups),
    month: size.n === 0 ? null : monthOf(book, selection),
  }
}

/** A role that the source never asked about is no role of which it found nothing; nor is a country that it leaves out. */
function unasked({ source, roles, marginals }: EvidenceBook, { role, place }: Selection): Unknown | null {
  const words = paySource(source)
  if (!roles.has(role) && words.unasked !== null) return unknown('not-stated', words.unasked)
  if (words.countries === null || !isAbroad(place)) return null
  const isThere = [...marginals.values()].some((each) => each.role === role && each.place === place)
  return isThere ? null : unknown('small-sample', words.countries.few)
}

/** The file records a month where five observations or more have one. */
function monthOf(book: EvidenceBook, selection: Selection): string | null {
  const own = marginalOf(book, selection)?.month
  if (own !== undefined) return own
  const isOfAllYears = selectionIn(book.years, selection).year === 'all'
  return (isOfAllYears && marginalOf(book, { ...selection, place: country })?.month) || null
}

function groupsOf({ groups, nationals }: EvidenceBook, { role, level, place, year }: Selection): readonly Group[] {
  const ofRole = (place === country ? nationals : groups).get(role) ?? []
  return ofRole.filter(
    (group) =>
      (level === 'all' || group.level === level) && group.place === place && (year === 'all' || group.year === year),
  )
}

interface Size extends SampleSize {
  readonly largest: number | null
}

function sizeOf(book: EvidenceBook, selection: Selection, groups: readonly Group[]): Size {
  const marginal = marginalOf(book, selection)
  const n = book.isPublished ? (marginal?.n ?? 0) : groups.reduce((sum, { cells }) => sum + countIn(cells), 0)
  if (n === 0) return { n, employers: paySource(book.source).abilities.namesEmployers ? 0 : null, largest: null }
  if (marginal === undefined) throw new RangeError(`${book.source} has no marginal for ${selectionKey(selection)}`)
  return { n, employers: marginal.employers, largest: marginal.largest }
}

function marginalOf({ years, marginals }: EvidenceBook, selection: Selection): Marginal | undefined {
  return marginals.get(selectionKey(selectionIn(years, selection)))
}

/** Place first, then level, then year: the first wider selection that shows its percentiles. No country stands in for another. */
function nearestShown(book: EvidenceBook, selection: Selection): Evidence['nearest'] {
  const place = isAbroad(selection.place) ? selection.place : country
  const wider: Selection[] = [
    { ...selection, place },
    { ...selection, place, level: 'all' },
    { ...selection, place, year: 'all' },
    { ...selection, place, level: 'all', year: 'all' },
  ]
  for (const each of wider) {
    const size = sizeOf(book, each, groupsOf(book, each))
    if (showsOf(size) !== 'none') return { selection: each, n: size.n }
  }
  return null
}

function yearsOf(book: EvidenceBook, selection: Selection, groups: readonly Group[]): Evidence['years'] {
  const countedIn = (wanted: number) => {
    if (!book.isPublished)
      return groups.reduce((sum, { year, cells }) => (year === wanted ? sum + countIn(cells) : sum), 0)
    const isAsked = selection.year === 'all' || selection.year === wanted
    return isAsked ? (marginalOf(book, { ...selection, year: wanted })?.n ?? 0) : 0
  }
  return observedYears(book.years, countedIn)
}
