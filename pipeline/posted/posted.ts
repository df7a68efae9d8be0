/** Files of posted pay to what the market facts keep of them. */
import type { CellFile } from '@/data/schema/market'
import type { PostedFile } from '@/data/schema/posted'
import { cellSources, paySource, type SourceId } from '@/lib/source/registry'
import { employerFamilies, employersOf } from '../employers'
import type { RawFile } from '../raw-files'
import type { Store } from '../store'
import { middleMonth, withMiddles } from './middles'
import { classifyRanges, distinctRanges, type JudgedRow, judgedRows } from './observations'
import { postedFile } from './ranges-file'
import { type PostedReader, postedReadings } from './readings'

/** The source whose ranges are kept one by one. */
export const postedSource = cellSources.find((id) => paySource(id).abilities.hasRanges) as SourceId

/** The month in the middle of a source’s observations, YYYY-MM, where it dates them one by one. */
export type MiddleMonths = ReadonlyMap<SourceId, string>

export interface Posted {
  /** Every row, in the order read. */
  readonly judged: readonly JudgedRow[]
  readonly ranges: PostedFile
  /** The month in the middle of all ranges, by their source; none where there is no range. */
  readonly months: MiddleMonths
  /** The source’s cells with the middles of its ranges; any other’s as they are. */
  withMiddles(file: CellFile): CellFile
}

/** Reads files into `classified`, under the source of posted ranges, after rows that were read `before`. */
export async function readPosted(
  store: Store,
  files: readonly RawFile[],
  reader: Omit<PostedReader, 'employers'>,
  before: readonly JudgedRow[] = [],
): Promise<Posted> {
  const employers = employersOf(employerFamilies())
  const judged = [...before, ...(await judgedRows(files, postedReadings({ ...reader, employers })))]
  const ranges = distinctRanges(judged)
  await classifyRanges(store, postedSource, ranges)
  return {
    judged,
    ranges: postedFile(postedSource, ranges, judged, employers),
    months: new Map(ranges.length === 0 ? [] : [[postedSource, middleMonth(ranges)]]),
    withMiddles: (file) => (paySource(file.source).abilities.hasRanges ? withMiddles(file, ranges) : file),
  }
}
