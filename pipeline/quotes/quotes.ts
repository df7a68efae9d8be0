/** What quotes are made of: one model a source, how pay follows the cost of labor, and the guide's bands. */

import type { OccupationFile, PlaceFile } from '@/data/schema/market'
import type { EffectTuple, Elasticity, QuoteFile, QuoteModel } from '@/data/schema/quote'
import type { RoleFile } from '@/data/schema/role'
import { country } from '@/lib/evidence/book'
import { cellSources, paySource, type SourceId } from '@/lib/source/registry'
import { grouped } from '@/lib/value/grouped'
import type { MiddleMonths } from '../posted/posted'
import type { Store } from '../store'
import { elasticity, type LaborLog, laborLogs } from './elasticity'
import { inLevelOrder } from './level-order'
import { quoteModel } from './model'
import { type Observation, observationsOf } from './observations'

/** The models of every source that has observations; one that dates them one by one stands for the month in their middle. */
export async function quoteFile(
  store: Store,
  { occupations, places }: { readonly occupations: OccupationFile; readonly places: PlaceFile },
  roles: readonly RoleFile[],
  months: MiddleMonths,
): Promise<QuoteFile> {
  const logOf = laborLogs(occupations, places)
  const fitted: Fitted[] = []
  for (const source of cellSources) {
    const each = await fittedTo(store, source, logOf, places)
    if (each !== null) fitted.push(each)
  }
  return {
    elasticities: fitted.flatMap((each) => each.elasticity ?? []),
    models: fitted.map(({ model }) => inMiddle(model, months)),
    guide: guideBands(roles),
  }
}

/** What is fitted to a source: its model, and how its pay follows the cost of labor; null where its observations name no place. */
interface Fitted {
  readonly elasticity: Elasticity | null
  readonly model: QuoteModel
}

/** The model of a source by its observations; null where it has none. */
export async function fittedTo(
  store: Store,
  source: SourceId,
  logOf: LaborLog,
  places: PlaceFile,
): Promise<Fitted | null> {
  const observations = await observationsOf(store, source)
  if (observations.length === 0) return null
  if (!paySource(source).abilities.knowsPlace) return { elasticity: null, model: yearlyModel(source, observations) }
  const fitted = elasticity(source, observations, logOf)
  return { elasticity: fitted, model: placedModel(observations, logOf, fitted, withWages(places)) }
}

/**
 * A model as of the month in the middle of its observations, where they are dated: no year enters the fit of observations that name
 * a place, so that it is of all of them alike. Any other model as it is.
 */
export function inMiddle(model: QuoteModel, months: MiddleMonths): QuoteModel {
  const month = months.get(model.source)
  return month === undefined ? model : { ...model, reference: { month, year: Number(month.slice(0, 4)) } }
}

/**
 * The model of observations that name their state: each state beside the others at its cost of labor, and the country as the
 * place where a role's observations are on average, `crowding` from the middle of the country. `others` are states that may have no
 * observation: there is nothing to say of them but what wages there say.
 */
export function placedModel(
  observations: readonly Observation[],
  logOf: LaborLog,
  { source, value }: Pick<Elasticity, 'source' | 'value'>,
  others: readonly string[] = [],
): QuoteModel {
  const crowding = crowdingOf(observations, logOf)
  const everywhere = { name: country, expected: (role: string) => value * (crowding[role] ?? 0) }
  const expected = ({ role, where }: Pick<Observation, 'role' | 'where'>) => value * (logOf(role, where) ?? 0)
  const model = quoteModel(source, observations, expected, everywhere)
  const nothing = Object.fromEntries(others.map((state): [string, EffectTuple] => [state, [0, 0, 1, 1, 1, 1, 1]]))
  const where = { ...nothing, ...model.effects.where }
  return inLevelOrder({ ...model, crowding, effects: { ...model.effects, where } }, observations)
}

/** The mean cost of labor, a logarithm, in the states of each role's observations. */
function crowdingOf(observations: readonly Observation[], logOf: LaborLog): Record<string, number> {
  return Object.fromEntries(
    [...grouped(observations, ({ role }) => role)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([role, each]) => {
        const logs = each.flatMap(({ where }) => logOf(role, where) ?? [])
        const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length)
        return [role, Math.round(mean * 1e5) / 1e5]
      }),
  )
}

/** The model of observations that name no place: every year is fitted as a place is. */
export function yearlyModel(source: SourceId, observations: readonly Observation[]): QuoteModel {
  return inLevelOrder(
    quoteModel(source, observations, () => 0, null),
    observations,
  )
}

/** The states that have published wages, or some area of which has. */
export function withWages({ states, areas }: PlaceFile): string[] {
  const has = ({ wages }: Pick<PlaceFile['states'][number], 'wages'>) => Object.keys(wages).length > 0
  return states
    .filter((state) => has(state) || areas.some((area) => area.states.includes(state.id) && has(area)))
    .map(({ id }) => id)
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
