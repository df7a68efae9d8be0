/** What quotes are made of: one model a source, how pay follows the cost of labor, and the guide's bands. */

import type { OccupationFile, PlaceFile } from '@/data/schema/market'
import type { EffectTuple, Elasticity, QuoteFile, QuoteModel, Widths } from '@/data/schema/quote'
import type { RoleFile } from '@/data/schema/role'
import { cellSources, paySource, type SourceId } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { grouped } from '@/lib/value/grouped'
import type { Store } from '../store'
import { centered, type PeopleIn, peopleIn, withCountry } from './coherence'
import { crosswalks } from './crosswalk'
import { elasticity, type LaborLog, laborLogs } from './elasticity'
import { inLevelOrder } from './level-order'
import { ladderLogs, levelSteps } from './level-steps'
import { quoteModel } from './model'
import { type Observation, observationsOf } from './observations'
import { inNewestMonth } from './trend'
import { fitWeights } from './weights'
import { widthsOf } from './widths'

/** The models of every source that has observations, and what is told from ranges and from two of them. */
export async function quoteFile(
  store: Store,
  { occupations, places }: { readonly occupations: OccupationFile; readonly places: PlaceFile },
  roles: readonly RoleFile[],
): Promise<QuoteFile> {
  const labor = laborOf(occupations, places)
  const fitted: Fitted[] = []
  for (const source of cellSources) {
    const each = await fittedTo(store, source, labor)
    if (each !== null) fitted.push(each)
  }
  const found = {
    elasticities: fitted.flatMap((each) => each.elasticity ?? []),
    models: fitted.map(({ model }) => model),
  }
  const widths = fitted.flatMap((each) => each.widths ?? []).at(0)
  return {
    ...found,
    guide: guideBands(roles),
    ...(widths && { widths }),
    crosswalk: crosswalks(found, occupations),
  }
}

/** What labor costs and who works where: all that a fit knows of places. */
export interface Labor {
  readonly logOf: LaborLog
  readonly peopleIn: PeopleIn
  /** The states that have wages, whether or not any observation names them. */
  readonly states: readonly string[]
}

export function laborOf(occupations: OccupationFile, places: PlaceFile): Labor {
  return { logOf: laborLogs(occupations, places), peopleIn: peopleIn(occupations, places), states: withWages(places) }
}

/** What is fitted to a source: its model, how its pay follows the cost of labor, null where its observations name no place, and how wide its ranges are, null where it has none. */
interface Fitted {
  readonly elasticity: Elasticity | null
  readonly model: QuoteModel
  readonly widths: Widths | null
}

/** What is fitted to a source by its observations; null where it has none. */
export async function fittedTo(store: Store, source: SourceId, labor: Labor): Promise<Fitted | null> {
  const observations = await observationsOf(store, source)
  if (observations.length === 0) return null
  const widths = paySource(source).abilities.hasRanges ? widthsOf(source, observations) : null
  return { ...trained(source, observations, labor), widths }
}

/**
 * The model of some observations of a source as it is shipped, and its exponent. Advertised pay is brought to the newest month first,
 * so that a predicted amount is of that month (`trend`, which says what was added). `start`, a model of much the same observations, makes it
 * faster and moves it by less than a thousandth.
 */
export function trained(
  source: SourceId,
  given: readonly Observation[],
  labor: Labor,
  start?: QuoteModel,
): Omit<Fitted, 'widths'> {
  const { trend, observations } = inNewestMonth(given)
  if (!paySource(source).abilities.knowsPlace)
    return { elasticity: null, model: yearlyModel(source, observations, start) }
  const fitted = elasticity(source, observations, labor.logOf)
  const model = placedModel(observations, labor.logOf, fitted, labor.states, { peopleIn: labor.peopleIn, start })
  return { elasticity: fitted, model: trend === null ? model : { ...model, trend, reference: inMonth(trend.newest) } }
}

const inMonth = (month: string): QuoteModel['reference'] => ({ month, year: Number(month.slice(0, 4)) })

/** Who works where, without which the country is fitted to its own observations alone, and a model to search from. */
interface PlacedBy {
  readonly peopleIn?: PeopleIn
  readonly start?: QuoteModel | undefined
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
  { peopleIn, start }: PlacedBy = {},
): QuoteModel {
  const crowding = crowdingOf(observations, logOf)
  const crowded = (role: string) => value * (crowding[role] ?? 0)
  const expected = ({ role, where }: Pick<Observation, 'role' | 'where'>) => value * (logOf(role, where) ?? 0)
  const { steps, stepsOf, ladder } = laddersOf(observations, expected)
  const by = { weigh: (some: readonly Observation[]) => fitWeights(source, some), ladder, start }
  const model = quoteModel(source, observations, expected, { name: country, expected: crowded }, by)
  const nothing = Object.fromEntries(others.map((state): [string, EffectTuple] => [state, [0, 0, 1, 1, 1, 1, 1]]))
  const where = { ...nothing, ...model.effects.where }
  const whole = { ...model, crowding, steps, effects: { ...model.effects, where } }
  if (peopleIn === undefined) return inLevelOrder(whole, stepsOf)
  const placeLog = (role: string, state: string) => {
    const log = logOf(role, state)
    return log === null ? null : value * log
  }
  const ordered = inLevelOrder(centered(whole, peopleIn), stepsOf)
  // The medians of the states rise, and so does their mean: what is left to put in order are the country's other percentiles.
  return inLevelOrder(withCountry(ordered, peopleIn, placeLog, crowded), stepsOf)
}

/** The steps of the ladder within employers: of all roles together, and of each that enough employers speak of. */
function laddersOf(observations: readonly Observation[], expected: Parameters<typeof levelSteps>[1]) {
  const steps = levelSteps(observations, expected)
  const own = new Map(
    [...grouped(observations, ({ role }) => role)].map(([role, each]) => [
      role,
      levelSteps(each, expected).filter(({ employers }) => employers >= leastEmployers),
    ]),
  )
  return { steps, stepsOf: (role: string) => own.get(role) ?? [], ladder: ladderLogs(steps) }
}

/** How many employers with two levels of a role may put the higher one below. */
const leastEmployers = 5

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
export function yearlyModel(source: SourceId, observations: readonly Observation[], start?: QuoteModel): QuoteModel {
  return inLevelOrder(quoteModel(source, quotedAmong(source, observations), () => 0, null, { start }))
}

const leastOfRole = 5

/**
 * The observations of a source that quotes are made from. Where places are not named, roles of fewer than five are left out, unless no
 * role has five: held aside, they were foretold worse than by their own few percentiles.
 */
export function quotedAmong(source: SourceId, observations: readonly Observation[]): readonly Observation[] {
  if (paySource(source).abilities.knowsPlace) return observations
  const byRole = grouped(observations, ({ role }) => role)
  const enough = observations.filter(({ role }) => (byRole.get(role)?.length ?? 0) >= leastOfRole)
  return enough.length === 0 ? observations : enough
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
