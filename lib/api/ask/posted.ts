/** What may be asked of the single ranges behind a figure. */
import { rangeColumns, readRangeSort } from '@/lib/evidence/posted/order'
import { rangedSources, type SourceId } from '@/lib/source/registry'
import { evidenceQuery } from './queries'
import { oneOf, written } from './schemas'

const source = oneOf(rangedSources, 'source that keeps single ranges')
  .default(rangedSources[0] as SourceId)
  .meta({ description: 'A source that keeps single ranges; the first when left out.', example: rangedSources[0] })

const sort = written(
  new RegExp(`^-?(?:${rangeColumns.join('|')})$`),
  `is no order: ${rangeColumns.join(', ')}, with a hyphen before it for the most first.`,
)
  .transform((text) => readRangeSort(text) ?? undefined)
  .optional()
  .meta({
    description: `What they are sorted by: ${rangeColumns.join(', ')}, with a hyphen for the most or newest first; -month when left out.`,
    example: '-high',
  })

const page = written(/^[1-9]\d{0,3}$/, 'is no page: write 1, 2 and so on.')
  .transform(Number)
  .optional()
  .meta({ description: 'Which page of fifty; the first when left out.', example: '1' })

/** The query of the single ranges behind a figure, which is asked for as the figure is. */
export function postingsQuery(ids: readonly string[]) {
  return evidenceQuery(ids).omit({ source: true }).extend({ source, sort, page })
}
