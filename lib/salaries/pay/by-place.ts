/** The occupation survey's pay by place, as the explorer has it: a file apart, fetched once that source is asked of a place. */
import type { Market } from '@/data/schema/release'
import type { Role } from '@/data/schema/role'
import { surveyedThere } from '@/lib/place/labor/surveyed'
import type { StateOrArea } from '@/lib/place/labor/wages'
import type { OccupationYear } from '@/lib/salaries/data'
import { type Answer, known, unknown } from '@/lib/value/absence'

/** P10, P25, P50, P75 and P90 in whole US dollars a year. */
type Amounts = readonly [p10: number, p25: number, p50: number, p75: number, p90: number]

/** Why the survey says nothing of a role in a place. */
interface Lacking {
  readonly why: string
}

/** What the survey says of each role in each state and area, or why it says nothing. */
export interface PlacedWages extends Pick<OccupationYear, 'year' | 'referenceMonth'> {
  /** By role, then by place: its own amounts or, of an area without enough wages, the id of the state whose amounts are shown; else why there are none. */
  readonly roles: Readonly<Record<string, Readonly<Record<string, Amounts | string | Lacking>>>>
}

/** The survey's pay by place. */
export function placedWages(
  roles: readonly Pick<Role, 'id'>[],
  market: Pick<Market, 'places' | 'occupations'>,
): PlacedWages {
  const { referenceMonth, states, areas } = market.places
  const year = Number(referenceMonth.slice(0, 4))
  const all: readonly StateOrArea[] = [
    ...states.map(({ id, name }) => ({ kind: 'state', id, name }) as const),
    ...areas.map((area) => ({ kind: 'area', id: area.id, name: area.name, area }) as const),
  ]
  const placed = (role: string) =>
    Object.fromEntries(
      all.map((place): [string, Amounts | string | Lacking] => {
        const found = surveyedThere(market, role, place, year)
        if (found.kind === 'unknown') return [place.id, { why: found.why }]
        const { of, percentiles } = found.value
        return [place.id, of.id === place.id ? amountsOf(percentiles) : of.id]
      }),
    )
  return { year, referenceMonth, roles: Object.fromEntries(roles.map(({ id }) => [id, placed(id)])) }
}

function amountsOf({ p10, p25, p50, p75, p90 }: Readonly<Record<'p10' | 'p25' | 'p50' | 'p75' | 'p90', number>>) {
  const { round } = Math
  return [round(p10), round(p25), round(p50), round(p75), round(p90)] as const
}

/** The survey's year of a role in a place, and the id of the place whose wages these are. */
export interface PlacedYear extends OccupationYear {
  readonly of: string
}

const unlisted = unknown('no-data', 'The survey’s wages by place have none of this role there.')

/** What the survey says of a role in a place; `no-data` with the reason that was given where it says nothing. */
export function wagesAt({ year, referenceMonth, roles }: PlacedWages, role: string, place: string): Answer<PlacedYear> {
  const placed = roles[role] ?? {}
  const own = placed[place]
  const of = typeof own === 'string' ? own : place
  const amounts = placed[of]
  if (amounts === undefined || typeof amounts === 'string') return unlisted
  if ('why' in amounts) return unknown('no-data', amounts.why)
  const [p10, p25, p50, p75, p90] = amounts
  const percentiles = { p10: known(p10), p25: known(p25), p50: known(p50), p75: known(p75), p90: known(p90) }
  return known({ year, referenceMonth, percentiles, of })
}
