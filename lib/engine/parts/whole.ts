/** The parts of a release that have come to the browser, as what quotes are made from. */
import type { QuoteFile } from '@/data/schema/quote'
import type { StatedPay } from '@/lib/engine/beside/stated'
import { type ReleaseIndex, releaseIndex } from '@/lib/engine/release'
import { minimumsBeside } from '@/lib/evidence/minimum/beside'
import { country } from '@/lib/value/country'
import { merged } from './by-role'
import type { RolePart, SharedPart, StatePart, StatesPart } from './packed'

/** The parts that have come. */
export interface Parts {
  readonly shared: SharedPart
  readonly roles: readonly RolePart[]
  readonly states: readonly StatePart[]
  /** Null while no quote of the country was asked. */
  readonly wages: StatesPart | null
}

/**
 * What quotes of the roles and places of some parts are made from: the same as from the whole release. It knows every other role and
 * state by name and nothing of what is paid there, so nothing may be asked of them before their parts have come.
 */
export function indexOfParts({ shared, roles, states, wages }: Parts): ReleaseIndex {
  const { models, ...quotes } = merged([shared.quotes, ...roles.map((each) => each.quotes)])
  const release = {
    dataVersion: shared.dataVersion,
    quotes: { ...quotes, models: Object.values(models as object) } as QuoteFile,
    occupations: shared.occupations,
    places: {
      ...shared.places,
      states: shared.states.map(({ areas: _, ...state }) => ({
        ...state,
        wages: states.find(({ id }) => id === state.id)?.wages ?? wages?.[state.id] ?? {},
      })),
      areas: states.flatMap(({ areas }) => areas),
    },
  }
  const shown = merged(roles.map(({ minimums }) => minimums)) as RolePart['minimums']
  return {
    ...releaseIndex(release),
    stated: merged(roles.map(({ stated }) => stated)) as StatedPay,
    minimums: new Map(Object.entries(shown).map(([source, each]) => [source, minimumsBeside(each)])),
    medians: new Map(Object.entries(merged(roles.map((each) => each.medians)) as RolePart['medians'])),
    areaCounts: new Map(Object.entries(merged(roles.map((each) => each.areaCounts)) as RolePart['areaCounts'])),
  }
}

/** The parts that the quotes of some roles in some places need, by their ids; none of a place that `shared` does not know. */
export function partsFor(
  { states }: Pick<SharedPart, 'states'>,
  asks: readonly { readonly role: string; readonly place: string }[],
): { readonly roles: readonly string[]; readonly states: readonly string[]; readonly isCountry: boolean } {
  const places = [...new Set(asks.map(({ place }) => place))]
  return {
    roles: [...new Set(asks.map(({ role }) => role))],
    states: states
      .filter(({ id, areas }) => places.some((place) => place === id || areas.includes(place)))
      .map(({ id }) => id),
    isCountry: places.includes(country),
  }
}
