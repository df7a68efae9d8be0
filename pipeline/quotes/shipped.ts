/** data/market as it is, for the proof. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { gazetteerFileSchema } from '@/data/schema/gazetteer'
import { occupationFileSchema, placeFileSchema } from '@/data/schema/market'
import { quoteFileSchema } from '@/data/schema/quote'
import { manifestSchema } from '@/data/schema/source'
import { vocabularyOf } from '@/lib/place/names/gazetteer'
import { aliasFile } from '../alias-file'
import { nestedAreas } from './areas'
import { occupationPredictor } from './predictors'
import { laborOf } from './quotes'

/** The file of what quotes are made from. */
export const quotesPath = join('data', 'market', 'quotes.json')

/**
 * Wages by place and by occupation are published, and no part of what is kept aside. A role's shares of occupations are of the
 * titles of FY2022–25, those kept aside among them: they are not made anew for each part.
 */
export function shippedFacts() {
  const [occupations, places] = [read('occupations.json', occupationFileSchema), read('places.json', placeFileSchema)]
  const labor = laborOf(occupations, places)
  return {
    dataVersion: read('manifest.json', manifestSchema).dataVersion,
    quotes: read('quotes.json', quoteFileSchema),
    occupation: occupationPredictor(occupations),
    labor,
    nested: nestedAreas(occupations, places, labor.logOf),
  }
}
export type Facts = ReturnType<typeof shippedFacts>

/** The names of places as they are shipped. */
export function shippedNames() {
  return vocabularyOf({
    places: read('places.json', placeFileSchema),
    gazetteer: read('gazetteer.json', gazetteerFileSchema),
    aliases: aliasFile(),
  })
}

function read<S extends z.ZodType>(name: string, schema: S): z.infer<S> {
  return schema.parse(JSON.parse(readFileSync(join(process.cwd(), 'data', 'market', name), 'utf8')))
}
