/** The API's full table of the occupational survey, with the occupations that roles are filed under. */
import { z } from 'zod'
import { type OccupationFile, occupationFileSchema, outlookSchema, type PublishedWage } from '@/data/schema/market'
import { amountOf, amountSchema, dataVersionSchema, orUnknown, sourcesSchema } from '@/lib/api/value'
import { known, unknown } from '@/lib/value/absence'
import { eachPercentile } from '@/lib/value/percentiles'

const amount = orUnknown(amountSchema)
const { occupations, mixes, firstYear, lastYear } = occupationFileSchema.shape

/** The survey's figures by occupation and year, and each role's occupation mix. */
export const occupationRowsSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    sources: sourcesSchema,
    occupations: z.array(
      z.strictObject({
        soc: occupations.element.shape.soc,
        title: occupations.element.shape.title,
        wages: z.array(
          z.strictObject({
            year: z.number().int(),
            referenceMonth: z.string(),
            employment: orUnknown(z.number().int().nonnegative()),
            mean: amount,
            ...eachPercentile(() => amount),
          }),
        ),
        outlook: orUnknown(outlookSchema),
      }),
    ),
    mixes: mixes.describe('How many filings of a role’s titles stand under each occupation.'),
    mixYears: z.strictObject({ first: firstYear, last: lastYear }).describe('The years of those filings.'),
  })
  .describe('The occupational survey as published: wages with incentive pay of everyone in an occupation.')

/** The survey's table, as published. */
export function occupationRows(file: OccupationFile, dataVersion: string): z.infer<typeof occupationRowsSchema> {
  const months = new Map(file.years.map(({ year, referenceMonth }) => [year, referenceMonth]))
  return {
    dataVersion,
    sources: ['oews', 'title-soc', 'ooh'],
    occupations: file.occupations.map(({ soc, title, wages, outlook }) => ({
      soc,
      title,
      wages: wages.map(({ year, employment, meanUsd, ...published }) => ({
        year,
        referenceMonth: months.get(year) ?? '',
        employment: employment ?? unknown('no-data', 'The publisher did not release it.'),
        mean: wage(meanUsd),
        ...eachPercentile((name) => wage(published[name])),
      })),
      outlook: outlook ?? unknown('no-data', 'No outlook is published for this occupation.'),
    })),
    mixes: file.mixes,
    mixYears: { first: file.firstYear, last: file.lastYear },
  }
}

function wage(published: PublishedWage) {
  if (published === null) return unknown('no-data', 'The publisher did not release it.')
  if (typeof published === 'number') return amountOf(known(published))
  return unknown('out-of-range', `Published only as at or above $${published.atLeastUsd}.`)
}
