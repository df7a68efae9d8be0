/** The medians that a source shows, as they were counted: what the explorer calls as posted or as filed. */
import type { CellFile } from '@/data/schema/market'
import { evidence, evidenceBook, selectionIn } from './book'

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

/** What a median goes by. */
export function medianKey(role: string, level: string, place: string): string {
  return `${role} ${level} ${place}`
}
