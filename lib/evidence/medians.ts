/** The medians that a source shows, as they were counted: what the explorer calls as posted or as filed; and how many it counts in areas. */
import type { CellFile } from '@/data/schema/market'
import { evidence, evidenceBook, selectionIn } from './book'
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
  const book = evidenceBook(file)
  const shown = file.marginals.flatMap((marginal) => {
    const selection = selectionIn(file.years, marginal)
    if (selection.year !== 'all' || selection.level === 'all') return []
    const { n, month, percentiles } = evidence(book, selection)
    const { p50 } = percentiles
    const key = medianKey(selection.role, selection.level, selection.place)
    return p50.kind === 'known' ? [[key, { usd: p50.value, n, month }] as const] : []
  })
  return Object.fromEntries(shown)
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
  const book = evidenceBook(file)
  const counted = file.marginals.flatMap((marginal) => {
    const selection = selectionIn(file.years, marginal)
    if (selection.year !== 'all' || selection.level === 'all' || placeKind(selection.place) !== 'area') return []
    const { n, employers } = evidence(book, selection)
    const key = medianKey(selection.role, selection.level, selection.place)
    return [[key, { n, employers: employers.kind === 'known' ? employers.value : null }] as const]
  })
  return Object.fromEntries(counted)
}

/** What a median goes by. */
export function medianKey(role: string, level: string, place: string): string {
  return `${role} ${level} ${place}`
}
