/** The names of places, from the files of the present release. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { aliasFileSchema, gazetteerFileSchema } from '@/data/schema/gazetteer'
import { placeFileSchema } from '@/data/schema/market'
import { vocabularyOf } from '@/lib/place/names/gazetteer'
import type { Vocabulary } from '@/lib/place/names/vocabulary'

let read: Vocabulary | undefined

/** The vocabulary that places are read by, made once. */
export function placeNames(): Vocabulary {
  read ??= vocabularyOf({
    places: fileOf('market/places.json', placeFileSchema),
    gazetteer: fileOf('market/gazetteer.json', gazetteerFileSchema),
    aliases: fileOf('aliases.json', aliasFileSchema),
  })
  return read
}

function fileOf<S extends z.ZodType>(name: string, schema: S): z.infer<S> {
  return schema.parse(JSON.parse(readFileSync(join(process.cwd(), 'data', name), 'utf8')))
}
