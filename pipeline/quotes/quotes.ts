/** What quotes are made of: one model a source, the power of places, and the guide's bands. */

import type { OccupationFile, PlaceFile } from '@/data/schema/market'
import type { EffectTuple, QuoteFile, QuoteModel } from '@/data/schema/quote'
import type { RoleFile } from '@/data/schema/role'
import { country } from '@/lib/evidence/book'
import { cellSources, paySource, type SourceId } from '@/lib/source/registry'
import type { Store } from '../store'
import { inLevelOrder, withinPlaces } from './level-order'
import { type Expected, quoteModel } from './model'
import { type Observation, observationsOf } from './observations'
import { bestPaid, placePower } from './power'

export async function quoteFile(
  store: Store,
  occupations: OccupationFile,
  places: PlaceFile,
  roles: readonly RoleFile[],
): Promise<QuoteFile> {
  const filings = await observationsOf(store, 'filings')
  const bestPaidIn = bestPaid(occupations, places)
  const power = placePower(filings, bestPaidIn)
  const models: QuoteModel[] = []
  if (filings.length > 0)
    models.push(
      filingsModel(filings, ({ role, where }) => power.value * (bestPaidIn(role, where) ?? 0), unfiled(places)),
    )
  for (const source of cellSources.filter((id) => !paySource(id).abilities.knowsPlace)) {
    models.push(postingsModel(source, await observationsOf(store, source)))
  }
  return { power, models, guide: guideBands(roles) }
}

/**
 * Filings know their state, so the country is fitted beside the states, and a place within a state follows from it. `others`
 * are states that may have no filing: there is nothing to say of them but what wages there say.
 */
export function filingsModel(
  filings: readonly Observation[],
  expected: Expected,
  others: readonly string[] = [],
): QuoteModel {
  const model = quoteModel('filings', filings, expected, country)
  const nothing = Object.fromEntries(others.map((state): [string, EffectTuple] => [state, [0, 0, 1, 1, 1, 1, 1]]))
  const where = { ...nothing, ...model.effects.where }
  const ordered = inLevelOrder({ ...model, effects: { ...model.effects, where } }, filings)
  return inLevelOrder(withinPlaces(ordered), filings)
}

/** Advertisements name no place, and every year is fitted as a place is. */
export function postingsModel(source: SourceId, advertisements: readonly Observation[]): QuoteModel {
  return inLevelOrder(
    quoteModel(source, advertisements, () => 0, null),
    advertisements,
  )
}

/** The states some area of which has wages. */
export function unfiled({ states, areas }: PlaceFile): string[] {
  return states
    .map(({ id }) => id)
    .filter((id) => areas.some((area) => area.states.includes(id) && 'means' in area.labour))
}

function guideBands(roles: readonly RoleFile[]): QuoteFile['guide'] {
  return roles.flatMap(({ id, bands }) =>
    bands.map(({ lowUsd, highUsd, levels, place, origin }) => ({
      role: id,
      levels,
      place,
      lowUsd,
      highUsd,
      source: origin.source,
    })),
  )
}
