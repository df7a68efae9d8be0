/** The API's answer about which places a text could mean. */
import { z } from 'zod'
import { dataVersionSchema, sourcesSchema } from '@/lib/api/value'
import type { Vocabulary } from '@/lib/place/names/vocabulary'
import { placesTyped } from '@/lib/place/typed'

/** A place that a text could mean. */
export const placeMeantSchema = z
  .strictObject({
    id: z
      .string()
      .describe(
        'As every other address of this API takes it: US, US-CO, cbsa-19740. US-remote is work from anywhere in the country.',
      ),
    name: z.string().describe('Its short name: Denver, CO.'),
    kind: z.enum(['country', 'remote', 'state', 'area']),
    state: z.string().optional().describe('The id of the state of what was named; left out for the country.'),
    why: z.string().describe('How the text came to mean it.'),
  })
  .describe('A place that a text could mean.')

/** What a typed place could mean. */
export const placesMeantSchema = z
  .strictObject({
    dataVersion: dataVersionSchema,
    q: z.string(),
    certain: z.boolean().describe('Whether one place is meant, and nothing is left to ask.'),
    places: z.array(placeMeantSchema).max(6).describe('Likeliest first.'),
    near: z
      .array(placeMeantSchema)
      .max(6)
      .describe(
        'Where no place is meant: the nearest spellings, or the places here that are called as the one abroad.',
      ),
    foreign: z
      .string()
      .optional()
      .describe(
        'What the text means outside the United States, of which there is no data; alone where places is empty.',
      ),
    sources: sourcesSchema,
  })
  .describe('The places that a text could mean.')

/** The answer about what one text means. */
export function placesMeantAnswer(
  { q }: { readonly q: string },
  vocabulary: Vocabulary,
  dataVersion: string,
): z.infer<typeof placesMeantSchema> {
  const { places, near, ...meant } = placesTyped(q, vocabulary)
  return { dataVersion, q, ...meant, places: [...places], near: [...near], sources: ['geonames', 'oflc', 'oews'] }
}
