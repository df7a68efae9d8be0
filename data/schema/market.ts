/**
 * The shapes of data/market: what the pipeline makes of the public records. Amounts are whole US dollars a year; every
 * count is of distinct observations unless it is called `rows`, which counts them before repeats are merged.
 */
import { z } from 'zod'
import { count, kebab, month, kebab as role, seniorityLevelSchema, tally, text, usd } from './atoms'
import { publishedSchema } from './published'

const year = z.number().int().min(2000).max(2100)
export const socSchema = z.string().regex(/^\d{2}-\d{4}$/, 'must be a SOC-2018 code, NN-NNNN')
const soc = socSchema
/** The country, or a state or territory of it, as ISO 3166-2 writes them. */
const statePlace = z.string().regex(/^US(-[A-Z]{2})?$/, 'must be US or US-XX')
/** "cbsa-41860" for a metropolitan area, else the publisher's own area code. */
const areaPlace = z.string().regex(/^(cbsa-\d{5}|\d{4,7})$/, 'must be cbsa-NNNNN or an area code')
/** Where something was observed: the country, a state, an area, anywhere in the country, or another country as ISO 3166-1 writes it. */
export const observedPlaceSchema = z.union([statePlace, areaPlace, z.literal('US-remote'), z.string().regex(/^[A-Z]{2}$/, 'must be a place')])

export const titleLevelSchema = z.enum([...seniorityLevelSchema.options, 'unstated'])
export type TitleLevel = z.infer<typeof titleLevelSchema>

/** Distinct observations by wage rounded to three significant digits, as [dollars, how many], dollars rising. */
const wageCountsSchema = z
  .array(z.tuple([usd, tally]))
  .min(1)
  .refine((counts) => counts.every(([wage], i) => i === 0 || wage > (counts[i - 1] as [number, number])[0]), 'wages must rise')

/** One cell group: everything observed of a role at a level, in a place, in a year. */
export const cellSchema = z.strictObject({
  role,
  level: titleLevelSchema,
  place: observedPlaceSchema,
  year,
  rows: tally,
  counts: wageCountsSchema,
})
export type Cell = z.infer<typeof cellSchema>

/** The middle of the ends of posted ranges, each end by itself, and of how wide they are: high ÷ low. */
export const postedEndsSchema = z.strictObject({ lowUsd: usd, highUsd: usd, width: z.number().min(1) })

/** Filings at the least that the law allows, as rows, and the distinct ones above it: their number, employers and median. */
export const atMinimumSchema = z.strictObject({
  rows: count,
  above: z.strictObject({ n: count, employers: count, p50: usd.nullable() }),
})

/**
 * What does not add up from cells, for every selection a page offers: distinct employers, and the observations of the
 * largest one; null where the source names no employers. `n` and `rows` stand beside them. The rest only where the source
 * records it.
 */
export const marginalSchema = z.strictObject({
  role,
  level: z.union([titleLevelSchema, z.literal('all')]),
  place: observedPlaceSchema,
  year: z.union([year, z.literal('all')]),
  n: tally,
  rows: tally,
  employers: tally.nullable(),
  largest: tally.nullable(),
  /** The month in the middle of the observations. */
  month: month.optional(),
  ends: postedEndsSchema.optional(),
  atMinimum: atMinimumSchema.optional(),
  /** Of a source that is kept as percentiles. */
  published: publishedSchema.optional(),
})
export type Marginal = z.infer<typeof marginalSchema>

const { year: ofYear, n, rows, employers, largest, month: ofMonth, ends, atMinimum, published } = marginalSchema.shape
const recordedSchema = z.strictObject({ month: ofMonth, ends, atMinimum, published })
/** The marginals of one role, level and place as a file has them: year, n, rows, employers, largest, and what else is recorded. */
const marginalsOfPlaceSchema = z.tuple([
  marginalSchema.shape.role,
  marginalSchema.shape.level,
  observedPlaceSchema,
  z.array(z.tuple([ofYear, n, rows, employers, largest, recordedSchema.optional()])).min(1),
])

function marginalsOf(written: z.output<typeof marginalsOfPlaceSchema>[]): Marginal[] {
  return written.flatMap(([role, level, place, years]) =>
    years.map(([year, n, rows, employers, largest, recorded]) => ({ role, level, place, year, n, rows, employers, largest, ...recorded })),
  )
}

export const cellFileSchema = z.strictObject({
  source: kebab,
  /** The month that each year's observations stand for, rising. */
  years: z.array(z.strictObject({ year, referenceMonth: month })).min(1),
  /** The newest month of any observation, where the source dates them one by one. */
  lastMonth: month.optional(),
  /** None where the source is kept as percentiles. Where any is of the country itself, it counts once what its states and areas each count; else they add up to the country. */
  cells: z.array(cellSchema),
  marginals: z.union([z.array(marginalSchema), z.array(marginalsOfPlaceSchema).transform(marginalsOf)]),
})
export type CellFile = z.infer<typeof cellFileSchema>
export type WrittenCellFile = z.input<typeof cellFileSchema>

/** A published percentile: dollars, "at or above" the top code, or null where it was not released. */
export const publishedWageSchema = z.union([usd, z.strictObject({ atLeastUsd: usd })]).nullable()
export type PublishedWage = z.infer<typeof publishedWageSchema>

export const occupationWagesSchema = z.strictObject({
  year,
  /** The code that the figures stand under, where that year's statistics merged occupations; they are then of all of them. */
  publishedAs: soc.optional(),
  employment: count.nullable(),
  meanUsd: publishedWageSchema,
  p10: publishedWageSchema,
  p25: publishedWageSchema,
  p50: publishedWageSchema,
  p75: publishedWageSchema,
  p90: publishedWageSchema,
})
export type OccupationWages = z.infer<typeof occupationWagesSchema>

export const outlookSchema = z.strictObject({
  /** The occupation or group of occupations that the outlook is published for. */
  name: text,
  baseYear: year,
  projectedYear: year,
  employment: count,
  projected: count,
  growthPercent: z.number(),
  entryEducation: text,
  url: z.url({ protocol: /^https?$/ }),
})
export type Outlook = z.infer<typeof outlookSchema>

export const occupationFileSchema = z.strictObject({
  years: z.array(z.strictObject({ year, referenceMonth: month })).min(1),
  occupations: z.array(
    z.strictObject({ soc, title: text, wages: z.array(occupationWagesSchema), outlook: outlookSchema.nullable() }),
  ),
  /** Under which occupations the titles of a role were filed, most filings first. */
  mixes: z.array(z.strictObject({ role, filings: tally, parts: z.array(z.strictObject({ soc, filings: tally })).min(1) })),
  firstYear: year,
  lastYear: year,
})
export type OccupationFile = z.infer<typeof occupationFileSchema>

const parity = z.strictObject({ name: text, rpp: z.number().positive() })

/**
 * The survey's wages in a place, by occupation: how many it employs, null where that is not released, then P10, P25, P50, P75
 * and P90 in US dollars a year. Where wages are not released, the number alone.
 */
export const placeWagesSchema = z.record(soc, z.union([z.tuple([count.nullable(), usd, usd, usd, usd, usd]), z.tuple([count])]))
export type PlaceWages = z.infer<typeof placeWagesSchema>

export const areaSchema = z.strictObject({
  id: areaPlace,
  name: text,
  /** All that its name names. */
  states: z.array(statePlace).min(1),
  wages: placeWagesSchema,
  living: parity.nullable(),
})
export type Area = z.infer<typeof areaSchema>

export const placeFileSchema = z.strictObject({
  /** The month of the wages. */
  referenceMonth: month,
  /** What an occupation's wages are held against: the employment-weighted geometric mean of its state medians, US dollars a year. */
  references: z.record(soc, usd),
  areas: z.array(areaSchema),
  livingYear: year,
  states: z.array(z.strictObject({ id: statePlace, name: text, wages: placeWagesSchema, living: parity.nullable() })),
})
export type PlaceFile = z.infer<typeof placeFileSchema>

export const priceFileSchema = z.strictObject({
  series: text,
  months: z.array(z.tuple([month, z.number().positive()])).min(1),
})
export type PriceFile = z.infer<typeof priceFileSchema>

export const demandFileSchema = z.strictObject({
  firstSeen: z.iso.date(),
  lastSeen: z.iso.date(),
  companies: tally,
  postings: tally,
  roles: z.array(z.strictObject({ role, postings: count, inUs: count, levels: z.record(titleLevelSchema, count) })),
})
export type DemandFile = z.infer<typeof demandFileSchema>

/** States, the District of Columbia and the territories that filings name, by postal code. */
export const stateNamesSchema = z.record(z.string().regex(/^[A-Z]{2}$/, 'must be a postal code'), text)
