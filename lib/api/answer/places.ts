/** The API's answer about which places a text could mean. */
import { z } from 'zod'
import { placeMeantSchema } from '@/lib/api/place-meant'
import { dataVersionSchema, sourcesSchema } from '@/lib/api/value'
import type { Vocabulary } from '@/lib/place/names/vocabulary'
import { placesTyped } from '@/lib/place/typed'

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
  const { places, near, isCorrected: _, ...meant } = placesTyped(q, vocabulary)
  return {
    dataVersion,
    q,
    ...meant,
    places: [...places],
    near: [...near],
    sources: ['geonames', 'oflc', 'oews-places'],
  }
}
