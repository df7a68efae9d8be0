/** What may be asked of each address of the API: one schema reads the query and documents it. */
import { z } from 'zod'
import { titleLevelSchema } from '@/data/schema/market'
import { quoted } from '@/lib/api/problem'
import { mostGrowth } from '@/lib/engine/ask'
import { payPolicies } from '@/lib/engine/policy'
import { growthPattern, readDate, readGrowth } from '@/lib/quote/readings'
import { maxCompared } from '@/lib/site/urls'
import { defaultSource, measuredSources } from '@/lib/source/registry'
import { quoteLevels } from '@/lib/value/levels'
import { readOnePay } from '@/lib/words/pay'
import { basisSchema } from './basis'
import { anyPlace, place, placeWords } from './place'
import { oneOf, readBy, refusing, written } from './schemas'

function roleOf(ids: readonly string[]) {
  return z.enum([...ids], refusing('is not the id of a role; /api/v1/roles lists them.'))
}

function oneRole(ids: readonly string[]) {
  return roleOf(ids).meta({ description: 'The id of a role.', example: ids[0] })
}

/** Every source of evidence on pay. */
export const evidenceSourceSchema = oneOf(measuredSources, 'source of evidence')

const source = evidenceSourceSchema.meta({
  description: 'The one source to ask; sources are never pooled.',
  example: defaultSource,
})

const level = oneOf([...titleLevelSchema.options, 'all'], 'level')
  .optional()
  .meta({
    description: 'The level that titles say; all levels when left out. Most titles say none: unstated.',
    example: 'senior',
  })

const year = written(/^(?:all|20\d\d)$/, 'is no year: write 2024, or all.')
  .transform((text) => (text === 'all' ? text : Number(text)))
  .optional()
  .meta({
    description: 'A year of the source, or all of them together; all when left out. For occupation: the latest.',
    example: '2024',
  })

/** As the pages read an offer, so that both refuse the same amounts in the same words. */
const usd = z
  .string()
  .transform((text, context) => {
    const reading = readOnePay(text)
    if ('value' in reading) return reading.value
    context.addIssue({ code: 'custom', message: reading.why })
    return z.NEVER
  })
  .meta({
    description:
      'Pay in US dollars, as the pages take it: 165000, 165k, 72.50/hr (2,080 hours a year), 12k a month; a year of it from 1,000 to 10,000,000. Under 20,000 its unit must be said.',
    example: '165000',
  })

/** The query of what a source says of a role. */
export function evidenceQuery(ids: readonly string[]) {
  return z.strictObject({ role: oneRole(ids), source, level, place, year })
}

/** The query of where an amount stands. */
export function percentileQuery(ids: readonly string[]) {
  return z.strictObject({ role: oneRole(ids), source, usd, level, place, year })
}

/** The query of who out-earns whom. */
export function outEarnsQuery(ids: readonly string[]) {
  const other = oneRole(ids).meta({ description: 'The id of the role it is set against.', example: ids[1] ?? ids[0] })
  return z.strictObject({ a: oneRole(ids), b: other, source, level, place })
}

/** The query of a comparison: two to five different roles out of `ids`. */
export function compareQuery(ids: readonly string[]) {
  return z.strictObject({
    roles: z
      .array(roleOf(ids))
      .min(2, 'A comparison needs at least two roles.')
      .max(maxCompared, `A comparison holds at most ${maxCompared} roles.`)
      .superRefine((roles, context) => {
        const twice = roles.find((role, index) => roles.indexOf(role) !== index)
        if (twice !== undefined) context.addIssue({ code: 'custom', message: `${quoted(twice)} is named twice.` })
      })
      .meta({
        description:
          'Two to five different role ids with commas between them. The order is kept, and says which is a and which is b.',
        uniqueItems: true,
        example: ids.slice(0, 3),
      }),
  })
}

const number = '(?:0|[1-9][0-9]{0,2})(?:\\.[0-9]{1,6})?'
const maxActivities = 20

const share = written(
  new RegExp(`^${number}-${number}$`),
  'is not two numbers joined by a hyphen, like 30-40: digits, at most six after the point.',
)
  .transform((text) => {
    const [lowPercent = Number.NaN, highPercent = Number.NaN] = text.split('-').map(Number)
    return { lowPercent, highPercent }
  })
  .refine(({ highPercent }) => highPercent <= 100, 'A share of the week is at most 100 percent.')
  .refine(({ lowPercent, highPercent }) => lowPercent <= highPercent, 'A share’s low exceeds its high.')

/** The query of a work mix: each activity's share of the week as low and high, in percent. */
export const mixQuery = z.strictObject({
  activity: z
    .array(share)
    .min(1)
    .max(maxActivities, `A mix holds at most ${maxActivities} activities.`)
    .meta({
      description:
        'Each activity’s share of the week, in percent from 0 to 100, as low-high with commas between the activities.',
      example: ['30-40', '25-35', '20-30', '10-20'],
    }),
})

const longestTitle = 300

/** The query of what a job title says. */
export const classifyQuery = z.strictObject({
  title: z
    .string()
    .max(longestTitle, `A title has at most ${longestTitle} characters.`)
    .meta({ description: 'A job title as it is written anywhere.', example: 'Sr. SRE II' }),
  soc: written(/^\d{2}-\d{4}(?:\.\d{2})?$/, 'is no occupation code: write 15-1252.')
    .optional()
    .meta({ description: 'The US occupation code the job is filed under, where it is known.', example: '15-1252' }),
})

/** The query of which places a text could mean. */
export const placesQuery = z.strictObject({
  q: anyPlace.meta({
    description: 'A place as people write it: a town, county, ZIP code, state, nickname.',
    example: 'Redmond, WA',
  }),
})

/** The query of a quote. */
export function quoteQuery(ids: readonly string[]) {
  return z.strictObject({
    role: oneRole(ids),
    level: oneOf(quoteLevels, 'level').meta({
      description: 'The level that the title says, or unstated.',
      example: 'senior',
    }),
    place: anyPlace.meta({
      description: placeWords,
      example: 'US-CO',
    }),
    basis: basisSchema.default(defaultSource).meta({
      description: 'The one source that the quote is made from, never a blend; posted ranges when left out.',
      example: defaultSource,
    }),
    asOf: written(/^\d{4}-\d{2}(?:-\d{2})?$/, 'is no day: write 2027-01-15, or 2027-01 for the middle of a month.')
      .transform(readBy(readDate, (text) => `There is no day ${quoted(text)}.`))
      .optional()
      .meta({
        description:
          'The day that the work starts, YYYY-MM-DD, or YYYY-MM for the middle of a month; today in UTC when left out.',
        example: '2027-01-15',
      }),
    growth: written(growthPattern, 'is no yearly growth in percent: write 3 or 3.25.')
      .transform(readBy(readGrowth, () => `Growth is at most ${mostGrowth * 100} percent a year either way.`))
      .optional()
      .meta({
        description: 'Your own yearly growth of pay, in percent; that of the survey’s median when left out.',
        example: '3.25',
      }),
    policy: oneOf(payPolicies, 'pay policy').optional().meta({
      description:
        'Where the draft aims: lag at the 25th percentile of posted pay, match at the 50th, lead at the 75th; match when left out.',
      example: 'match',
    }),
    version: z.string().optional().meta({
      description: 'The release that the quote is made from; the present one when left out.',
      example: '2026.11.23',
    }),
  })
}
