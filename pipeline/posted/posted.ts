/** Files of posted pay to what the market facts keep of them. */
import type { CellFile } from '@/data/schema/market'
import type { PostedFile } from '@/data/schema/posted'
import { cellSources, paySource, type SourceId } from '@/lib/source/registry'
import { employerFamilies, employersOf } from '../employers'
import type { RawFile } from '../raw-files'
import type { Store } from '../store'
import { withMiddles } from './middles'
import { classifyRanges, distinctRanges, type JudgedRow, judgedRows, placesCounted } from './observations'
import { postedFile } from './ranges-file'
import { type PostedReader, postedReadings } from './readings'

/** The source whose ranges are kept one by one. */
export const postedSource = cellSources.find((id) => paySource(id).abilities.hasRanges) as SourceId

export interface Posted {
  /** Every row, in the order read. */
  readonly judged: readonly JudgedRow[]
  readonly ranges: PostedFile
  /** The source’s cells with the middles of its ranges; any other’s as they are. */
  withMiddles(file: CellFile): CellFile
}

/** Reads files into `classified`, under the source of posted ranges. */
export async function readPosted(
  store: Store,
  files: readonly RawFile[],
  reader: Omit<PostedReader, 'employers'>,
): Promise<Posted> {
  const employers = employersOf(employerFamilies())
  const judged = await judgedRows(files, postedReadings({ ...reader, employers }))
  const ranges = distinctRanges(judged)
  const placesOf = placesCounted(ranges)
  await classifyRanges(store, postedSource, ranges, placesOf)
  return {
    judged,
    ranges: postedFile(postedSource, ranges, judged, employers),
    withMiddles: (file) => (paySource(file.source).abilities.hasRanges ? withMiddles(file, ranges, placesOf) : file),
  }
}
