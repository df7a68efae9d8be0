/** What quotes are made of: one model a source, the power of places, and the guide's bands. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { roleFileSchema } from '@/data/schema'
import type { OccupationFile, PlaceFile } from '@/data/schema/market'
import type { QuoteFile, QuoteModel } from '@/data/schema/quote'
import type { Store } from '../store'
import { country, inLevelOrder, withinPlaces } from './level-order'
import { type Expected, quoteModel } from './model'
import { type Observation, observationsOf } from './observations'
import { bestPaid, placePower } from './power'

export async function quoteFile(store: Store, occupations: OccupationFile, places: PlaceFile): Promise<QuoteFile> {
  const filings = await observationsOf(store, 'filings')
  const bestPaidIn = bestPaid(occupations, places)
  const power = placePower(filings, bestPaidIn)
  const models: QuoteModel[] = []
  if (filings.length > 0)
    models.push(filingsModel(filings, ({ role, where }) => power.value * (bestPaidIn(role, where) ?? 0)))
  for (const source of ['postings-aijobs', 'postings-isecjobs'] as const) {
    const observations = await observationsOf(store, source)
    models.push(
      inLevelOrder(
        quoteModel(source, observations, () => 0, null),
        observations,
      ),
    )
  }
  return { power, models, guide: guideBands() }
}

/** Filings know their state, so the country is fitted beside the states, and a place within a state follows from it. */
export function filingsModel(filings: readonly Observation[], expected: Expected): QuoteModel {
  const ordered = inLevelOrder(quoteModel('filings', filings, expected, country), filings)
  return inLevelOrder(withinPlaces(ordered), filings)
}

function guideBands(): QuoteFile['guide'] {
  const directory = join(process.cwd(), 'data', 'roles')
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const { id, bands } = roleFileSchema.parse(JSON.parse(readFileSync(join(directory, name), 'utf8')))
      if (bands === undefined || 'notStated' in bands) return []
      return bands.map(({ lowUsd, highUsd, levels, place, origin }) => ({
        role: id,
        levels,
        place,
        lowUsd,
        highUsd,
        source: origin.source,
      }))
    })
}
