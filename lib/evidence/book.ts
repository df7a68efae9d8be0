/** What a source of single observations says of a role: sample, percentiles, and what is too thin to be said. */

import type { Cell, CellFile, Marginal, TitleLevel } from '@/data/schema/market'
import { paySource, type SourceId } from '@/lib/source/registry'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import { grouped } from '@/lib/value/grouped'
import type { Interval } from '@/lib/value/interval'
import type { Percentiles } from '@/lib/value/percentiles'
import { noEmployers } from './absences'
import { type AtMinimum, atMinimumOf } from './at-minimum'
import { type Cells, cellsOf, countIn, mergeCells, percentileOf } from './cells'
import { medianInterval } from './median-interval'
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
export interface Evidence {
  readonly source: SourceId
  readonly selection: Selection
  readonly n: number
  readonly rows: number
  readonly employers: Answer<number>
  readonly largestShare: Answer<number>
  /** Null where the source does not record the legal minimum. */
  readonly atMinimum: AtMinimum | null
  readonly cells: Cells
  readonly shows: Shows
  readonly drawing: 'none' | 'dots' | 'histogram'
  /** Why it shows less than all five percentiles; null when it shows them all. */
  readonly hidden: Unknown | null
  readonly percentiles: Percentiles<Answer<number>>
  readonly medianInterval: Answer<Interval>
  /** The nearest selection whose percentiles are shown, where this one's are hidden and there is one. */
  readonly nearest: { readonly selection: Selection; readonly n: number } | null
  /** The years observed, rising, with the month each stands for and how many observations it has. */
  readonly years: readonly { readonly year: number; readonly referenceMonth: string; readonly n: number }[]
}

/**
 * One source's cells, indexed. Made once a file, so that a selection costs its own role's cells of its own place, however many
 * observations lie behind them.
 */
export interface EvidenceBook {
  readonly source: SourceId
  readonly years: CellFile['years']
  /** By role. */
  readonly groups: ReadonlyMap<string, readonly Group[]>
  /** By role, with all places of a level and a year together. */
  readonly nationals: ReadonlyMap<string, readonly Group[]>
  /** By the key of their selection as the source is indexed. */
  readonly marginals: ReadonlyMap<string, Marginal>
}

/** The indices of the sources that are kept as cells, by the source's id. */
export type EvidenceBooks = ReadonlyMap<SourceId, EvidenceBook>

type Group = Pick<Cell, 'level' | 'place' | 'year' | 'rows'> & { readonly cells: Cells }

/** The id of the country: all its places together. */
export const country = 'US'

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
    groups,
    nationals: new Map([...groups].map(([role, each]) => [role, acrossPlaces(each)])),
    marginals: new Map(marginals.map((each) => [selectionKey(selectionIn(years, each)), each])),
  }
}

/** The country's groups: its own where the source counts it by itself, since an observation of several states is one; else the sums of its states'. */
function acrossPlaces(groups: readonly Group[]): Group[] {
  const own = groups.filter(({ place }) => place === country)
  if (own.length > 0) return own
  return [...grouped(groups, ({ level, year }) => `${level} ${year}`).values()].map((each) => ({
    level: each[0].level,
    year: each[0].year,
    place: country,
    rows: each.reduce((sum, { rows }) => sum + rows, 0),
    cells: mergeCells(each.map(({ cells }) => cells)),
  }))
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
  const cells = mergeCells(groups.map((group) => group.cells))
  const size = sizeOf(book, selection, groups)
  const shows = showsOf(size)
  const hidden = absentYear(book, selection) ?? hiddenBecause(size, book.source)
  const tail = (p: number) => hidden ?? known(percentileOf(cells, p))
  const middle = <T>(figure: () => Answer<T>) => (shows === 'none' && hidden ? hidden : figure())
  const quartile = (p: number) => middle(() => known(percentileOf(cells, p)))
  return {
    source: book.source,
    selection,
    n: size.n,
    rows: groups.reduce((sum, { rows }) => sum + rows, 0),
    employers: size.employers === null ? noEmployers : known(size.employers),
    largestShare: largestShare(size.n, size.largest),
    atMinimum: atMinimumOf(marginalOf(book, selection), book.source),
    cells,
    shows,
    drawing: drawingOf(size),
    hidden,
    percentiles: { p10: tail(0.1), p25: quartile(0.25), p50: quartile(0.5), p75: quartile(0.75), p90: tail(0.9) },
    medianInterval: middle(() => medianInterval(cells)),
    nearest: shows === 'none' ? nearestShown(book, selection) : null,
    years: yearsOf(book, groups),
  }
}

function absentYear({ years }: EvidenceBook, { year }: Selection): Unknown | null {
  if (year === 'all' || years.some((each) => each.year === year)) return null
  return unknown('no-data', `The source has no ${year}; its years are ${years.map((each) => each.year).join(', ')}.`)
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
  const n = groups.reduce((sum, { cells }) => sum + countIn(cells), 0)
  if (n === 0) return { n, employers: paySource(book.source).abilities.namesEmployers ? 0 : null, largest: null }
  const marginal = marginalOf(book, selection)
  if (marginal === undefined) throw new RangeError(`${book.source} has no marginal for ${selectionKey(selection)}`)
  return { n, employers: marginal.employers, largest: marginal.largest }
}

function marginalOf({ years, marginals }: EvidenceBook, selection: Selection): Marginal | undefined {
  return marginals.get(selectionKey(selectionIn(years, selection)))
}

/** Place first, then level, then year: the first wider selection that shows its percentiles. */
function nearestShown(book: EvidenceBook, selection: Selection): Evidence['nearest'] {
  const wider: Selection[] = [
    { ...selection, place: country },
    { ...selection, place: country, level: 'all' },
    { ...selection, place: country, year: 'all' },
    { ...selection, place: country, level: 'all', year: 'all' },
  ]
  for (const each of wider) {
    const size = sizeOf(book, each, groupsOf(book, each))
    if (showsOf(size) !== 'none') return { selection: each, n: size.n }
  }
  return null
}

function yearsOf({ years }: EvidenceBook, groups: readonly Group[]): Evidence['years'] {
  const counted = years.map((each) => ({
    ...each,
    n: groups.reduce((sum, { year, cells }) => (year === each.year ? sum + countIn(cells) : sum), 0),
  }))
  return counted.filter(({ n }) => n > 0)
}
