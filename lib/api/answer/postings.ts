/** The API's answer with the single ranges behind a figure of posted pay. */
import { z } from 'zod'
import { titleLevelSchema } from '@/data/schema/market'
import { quoted, type Refused, refused } from '@/lib/api/problem'
import { dataVersionSchema, orUnknown, shareSchema, sourcesSchema } from '@/lib/api/value'
import { newestFirst, type RangeSort, sortedRanges, writeRangeSort } from '@/lib/evidence/posted/order'
import { type PostedRange, rangesIn } from '@/lib/evidence/posted/ranges'
import { rangeSample } from '@/lib/evidence/posted/sample'
import { placeOf } from '@/lib/place/geography'
import { paySource, type SourceId } from '@/lib/source/registry'
import { unknown } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import type { EvidenceAsk, MarketFacts } from './found'
import { countSchema, monthSchema } from './selection'

/** How many ranges stand on a page of the answer. */
export const postingsOnPage = 50

/** One range that an employer posted. */
export const postingSchema = z
  .strictObject({
    employer: z.string().describe('As printed.'),
    countedAs: z.string().describe('The family of companies that it is counted under; itself for most.'),
    title: z.string().describe('As printed.'),
    level: titleLevelSchema.describe('The level that the title says.'),
    place: z.string().describe('In few words: Denver, CO.'),
    placeAsPosted: z.string().describe('As printed, which may be nothing.'),
    places: z.array(z.string()).describe('The states and areas that it counts in, as ids, or US-remote alone.'),
    month: monthSchema.describe('The newest month that it was seen in.'),
    lowUsd: z.number().positive().describe('US dollars a year.'),
    highUsd: z.number().positive().describe('US dollars a year.'),
    feed: z.string().describe('Who collected it: a public repository as owner/name; /data links to it.'),
  })
  .describe('A pay range that an employer advertised: a public fact, no statistic.')

/** The single ranges behind a figure of posted pay. */
export const postingsAnswerSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    role: z.string(),
    source: z.string(),
    level: z.enum([...titleLevelSchema.options, 'all']),
    place: z.string().describe('US, a state, an area, or US-remote.'),
    year: z.union([z.number().int(), z.literal('all')]),
    sort: z.string().describe('The order: a column, with a hyphen before it where the most stand first.'),
    total: countSchema.describe('How many there are: the n of the same selection under /evidence.'),
    employers: countSchema.describe('Distinct employers among all of them, families of companies as one.'),
    largestEmployer: orUnknown(z.strictObject({ name: z.string(), share: shareSchema })).describe(
      'Whose the most of them are, and their share.',
    ),
    page: z.number().int().positive(),
    pages: countSchema.describe('How many pages there are; a page beyond the last is empty.'),
    postings: z.array(postingSchema).max(postingsOnPage),
    sources: sourcesSchema,
  })
  .describe('Comparables: the single ranges behind a figure of posted pay. Those of a hidden figure stand too.')

/** What a request asks for; what it leaves out is undefined. */
export interface PostingsAsk extends EvidenceAsk {
  readonly sort?: RangeSort | undefined
  readonly page?: number | undefined
}

/** The page asked for of the ranges of a selection; a refusal when its place is not known. `ranges` are those of its role. */
export function postingsAnswer(
  { role, source, level = 'all', place: sent = country, year = 'all', sort = newestFirst, page = 1 }: PostingsAsk,
  { places, dataVersion }: Pick<MarketFacts, 'places' | 'dataVersion'>,
  rangesOf: (source: SourceId, role: string) => readonly PostedRange[],
): z.infer<typeof postingsAnswerSchema> | Refused {
  const place = placeOf(places, sent)?.id
  if (place === undefined)
    return refused('unknown-place', `${quoted(sent)} is no place we know; /api/v1/data/places.csv lists them.`, 'place')
  const found = sortedRanges(rangesIn(rangesOf(source, role), { level, place, year }), sort)
  const sample = rangeSample(found)
  return {
    dataVersion,
    role,
    source,
    level,
    place,
    year,
    sort: writeRangeSort(sort),
    total: found.length,
    employers: sample?.employers ?? 0,
    largestEmployer: sample
      ? { name: sample.largest.employer, share: sample.largest.n / sample.n }
      : unknown('no-data', 'There is no posted range here.'),
    page,
    pages: Math.ceil(found.length / postingsOnPage),
    postings: found.slice((page - 1) * postingsOnPage, page * postingsOnPage).map(postingOf),
    sources: [...paySource(source).sources],
  }
}

function postingOf({ family, printedPlace, places, ...range }: PostedRange): z.infer<typeof postingSchema> {
  const { employer, title, level, place, month, lowUsd, highUsd, feed } = range
  const named = { employer, countedAs: family, title, level, place, placeAsPosted: printedPlace, places: [...places] }
  return { ...named, month, lowUsd, highUsd, feed }
}
