/** The API's full table of one source of single observations: every selection with its figures and counts. */
import { z } from 'zod'
import { evidenceAnswerSchema, observedFigures } from '@/lib/api/answer/evidence'
import { evidenceMonth, noticeField } from '@/lib/api/answer/selection'
import { dataVersionSchema, plain, sourcesSchema } from '@/lib/api/value'
import type { EvidenceBook } from '@/lib/evidence/book'
import { everyEvidence } from '@/lib/evidence/cell-table'
import { levelMeans } from '@/lib/source/levels'
import { paySource, type SourceId } from '@/lib/source/registry'

/** One selection of a source: sample, figures it carries, and its counts by amount. */
export const cellRowSchema = evidenceAnswerSchema
  .pick({
    role: true,
    level: true,
    place: true,
    year: true,
    n: true,
    referenceMonth: true,
    rows: true,
    employers: true,
    largestEmployerShare: true,
    percentiles: true,
    medianInterval95: true,
    atMinimum: true,
    levelMeans: true,
    range: true,
  })
  .extend({
    counts: z
      .array(z.tuple([z.number().positive(), z.number().int().positive()]))
      .optional()
      .describe(
        'Distinct observations by pay rounded to three significant digits: [US dollars a year, how many]. None of a source that is kept as percentiles.',
      ),
  })
  .describe('One selection of a source. Those of “all” hold the others and never add to them.')

/** The table of a source; its list is named after it. */
export function cellRowsSchema(source: SourceId) {
  return z
    .strictObject({
      dataVersion: dataVersionSchema,
      measures: evidenceAnswerSchema.shape.measures,
      sources: sourcesSchema,
      notice: noticeField.notice,
      [source]: z.array(cellRowSchema),
    })
    .describe(`Every selection of ${source}.`)
}

/** The table of a source, unrounded. */
export function cellRows(book: EvidenceBook, dataVersion: string) {
  const rows = everyEvidence(book).map((found): z.infer<typeof cellRowSchema> => {
    const { years: _, ...figures } = observedFigures(found)
    const { role, level, place, year } = found.selection
    const means = levelMeans(book.source, level)
    const { cells } = found
    const counts = cells?.usd.map((usd, index): [number, number] => [usd, cells.counts[index] as number])
    return {
      role,
      level,
      place,
      year,
      n: found.n,
      referenceMonth: plain(evidenceMonth(found)),
      ...figures,
      ...(means && { levelMeans: means }),
      ...(counts && { counts }),
    }
  })
  const { scope, sources, notice } = paySource(book.source)
  return {
    dataVersion,
    measures: scope,
    sources: [...sources],
    [book.source]: rows,
    ...(notice !== null && { notice }),
  }
}
