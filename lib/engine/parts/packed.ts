/**
 * A release's quotes as they travel to the browser: what all of them share, and by itself what only one role's, or one state's, are
 * made from. Together they make the same quotes to the last digit.
 */
import type { Area, OccupationFile, PlaceFile, PlaceWages } from '@/data/schema/market'
import type { QuoteFile } from '@/data/schema/quote'
import type { QuoteRelease } from '@/data/schema/release'
import type { StatedPay } from '@/lib/engine/beside/stated'
import type { AreaCounts, ShownMedians } from '@/lib/evidence/medians'
import type { ShownMinimums } from '@/lib/evidence/minimum/beside'
import { statesOf } from '@/lib/place/geography'
import type { SourceId } from '@/lib/source/registry'
import { ofRole, type Records, withoutRoles } from './by-role'

type StateFile = PlaceFile['states'][number]

/** What the quotes of every role and place share. */
export interface SharedPart {
  readonly dataVersion: string
  /** What is of no single role, the models by their sources. */
  readonly quotes: Records
  readonly occupations: OccupationFile
  readonly places: Pick<PlaceFile, 'referenceMonth' | 'references' | 'livingYear'>
  /** With the ids of the areas that belong to each. */
  readonly states: readonly (Omit<StateFile, 'wages'> & { readonly areas: readonly string[] })[]
}

/** What the quotes of one role take besides. */
export interface RolePart {
  readonly role: string
  /** What the same records have of this role alone. */
  readonly quotes: Records
  readonly minimums: Readonly<Record<SourceId, ShownMinimums>>
  /** What people of this role state that they earn. */
  readonly stated: StatedPay
  readonly medians: Readonly<Record<SourceId, ShownMedians>>
  readonly areaCounts: Readonly<Record<SourceId, AreaCounts>>
}

/** What quotes of one state and of the areas that belong to it take besides. */
export interface StatePart {
  readonly id: string
  readonly wages: PlaceWages
  readonly areas: readonly Area[]
}

/** What quotes of the country take besides: the wages of each state, among which it looks for the dearest and the cheapest. */
export type StatesPart = Readonly<Record<string, PlaceWages>>

/** What all quotes of a release share. */
export function sharedPart({ dataVersion, quotes, occupations, places }: QuoteRelease): SharedPart {
  const { states, areas, referenceMonth, references, livingYear } = places
  return {
    dataVersion,
    quotes: withoutRoles(recordsOf(quotes), rolesOf(quotes)),
    occupations,
    places: { referenceMonth, references, livingYear },
    states: states.map(({ wages: _, ...state }) => ({
      ...state,
      areas: ownAreas(areas, state.id).map(({ id }) => id),
    })),
  }
}

/** What only one role's quotes are made from; `counted` is what every source shows, or states, of all roles. */
export function rolePart(
  quotes: QuoteFile,
  counted: Pick<RolePart, 'minimums' | 'medians' | 'areaCounts' | 'stated'>,
  role: string,
): RolePart {
  return {
    role,
    quotes: ofRole(recordsOf(quotes), role),
    minimums: ofRole(counted.minimums, role) as RolePart['minimums'],
    medians: ofRole(counted.medians, role) as RolePart['medians'],
    areaCounts: ofRole(counted.areaCounts, role) as RolePart['areaCounts'],
    stated: ofRole(counted.stated, role) as StatedPay,
  }
}

/** What quotes of one state and its areas take besides. Throws RangeError on an id that is no state. */
export function statePart({ states, areas }: PlaceFile, id: string): StatePart {
  const state = states.find((each) => each.id === id)
  if (state === undefined) throw new RangeError(`${id} is no state`)
  return { id, wages: state.wages, areas: ownAreas(areas, id) }
}

/** The wages of each state. */
export function statesPart({ states }: PlaceFile): StatesPart {
  return Object.fromEntries(states.map(({ id, wages }) => [id, wages]))
}

/** Those that belong to a state: the first that their name names. */
function ownAreas(areas: readonly Area[], state: string): Area[] {
  return areas.filter((area) => statesOf(area)[0] === state)
}

/** The quotes' file with its models by their sources. */
function recordsOf(quotes: QuoteFile): Records {
  return { ...quotes, models: Object.fromEntries(quotes.models.map((model) => [model.source, model])) }
}

function rolesOf({ models }: QuoteFile): ReadonlySet<string> {
  return new Set(models.flatMap(({ effects }) => Object.keys(effects.role)))
}
