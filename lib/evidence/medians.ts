/** The medians that a source shows, as they were counted: what the explorer calls as posted or as filed; and how many it counts in areas. */
import type { CellFile } from '@/data/schema/market'
import { type Evidence, evidence, evidenceBook, type Selection, selectionIn } from './book'
import { placeKind } from './recorded'

/** One shown median, in US dollars a year; the month in the middle of its observations is null where none is recorded. */
export interface ShownMedian {
  readonly usd: number
  readonly n: number
  readonly month: string | null
}

/** The median of every selection of a source that shows it, by `role level place`, over all its years together. */
export type ShownMedians = Readonly<Record<string, ShownMedian>>

/** The shown medians of a file of cells. Throws RangeError as `evidenceBook` does. */
export function shownMedians(file: CellFile): ShownMedians {
  return byKey(file, (_, found) => {
    const { n, month, percentiles } = found()
    const { p50 } = percentiles
    return p50.kind === 'known' ? { usd: p50.value, n, month } : null
  })
}

/** How many observations and employers a source names of one selection in an area. */
export interface AreaCount {
  readonly n: number
  /** Null where the source names none. */
  readonly employers: number | null
}

/** What a source counts in single areas, by `role level place`, over all its years together; selections of none are not there. */
export type AreaCounts = Readonly<Record<string, AreaCount>>

/** The counts of a file of cells in areas. Throws RangeError as `evidenceBook` does. */
export function areaCounts(file: CellFile): AreaCounts {
  return byKey(file, ({ place }, found) => {
    if (placeKind(place) !== 'area') return null
    const { n, employers } = found()
    return { n, employers: employers.kind === 'known' ? employers.value : null }
  })
}

/** What is kept of each selection of a role at one level in a place, over all years; nothing where that is null. */
function byKey<T>(file: CellFile, keep: (selection: Selection, found: () => Evidence) => T | null): Record<string, T> {
  const book = evidenceBook(file)
  const kept = file.marginals.flatMap((marginal) => {
    const selection = selectionIn(file.years, marginal)
    if (selection.year !== 'all' || selection.level === 'all') return []
    const value = keep(selection, () => evidence(book, selection))
    return value === null ? [] : [[medianKey(selection.role, selection.level, selection.place), value] as const]
  })
  return Object.fromEntries(kept)
}

/** What a median goes by. */
export function medianKey(role: string, level: string, place: string): string {
  return `${role} ${level} ${place}`
}
