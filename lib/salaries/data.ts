/** What the salary explorer knows beside the cells of each source: what its controls can ask for, small enough to come with the page. */

import type { Area, CellFile } from '@/data/schema/market'
import type { Market } from '@/data/schema/release'
import type { Role } from '@/data/schema/role'
import { isAbroad } from '@/lib/evidence/abroad'
import { type MixPart, occupationMix, occupationTrend } from '@/lib/evidence/occupation'
import type { Country } from '@/lib/place/field'
import { remoteId, statesOf } from '@/lib/place/geography'
import { costOfLabor } from '@/lib/place/labor/cost'
import { employmentOf } from '@/lib/place/labor/wages'
import { namedAreas } from '@/lib/place/names/areas'
import { countryName } from '@/lib/place/names/countries'
import type { SourceId } from '@/lib/source/registry'
import { type Answer, known, valueOrNull } from '@/lib/value/absence'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'
import type { RoleFace } from '@/lib/words/role-names'
import { largestMetros, type Metro } from './map/metros'
import type { AreaFace } from './selection'

/** A role's wages in one year, averaged over the published percentiles of its occupations. */
export interface OccupationYear {
  readonly year: number
  readonly referenceMonth: string
  readonly percentiles: Percentiles<Answer<number>>
}

/**
 * The cost of labor for a role in a state against the country, and between which of its areas with wages of their own it lies; null
 * where fewer than two have any.
 */
export interface MapLabor {
  readonly role: string
  readonly state: string
  readonly ratio: number
  readonly lowest: number | null
  readonly lowestArea: string | null
  readonly highest: number | null
  readonly highestArea: string | null
}

/** A state or territory; `living` is its regional price parity, 100 = the country, null where none is published. */
export interface StateFace {
  readonly id: string
  readonly name: string
  readonly living: number | null
}

export interface SalariesData {
  readonly dataVersion: string
  readonly roles: readonly RoleFace[]
  /** By name. */
  readonly states: readonly StateFace[]
  /** What else has observations of its own: work from anywhere, and the areas that some source counts, by name. */
  readonly places: readonly { readonly id: string; readonly name: string }[]
  /** The other countries that any source has pay of, by name. */
  readonly countries: readonly Country[]
  /** The years of each source whose observations are counted, which themselves stand apart. */
  readonly years: Readonly<Record<SourceId, CellFile['years']>>
  readonly occupations: Readonly<Record<string, readonly OccupationYear[]>>
  /** By role, then by state. */
  readonly labour: readonly MapLabor[]
  /** By role: the areas with the most jobs. */
  readonly metros: Readonly<Record<string, readonly Metro[]>>
}

/** What the explorer's controls can ask for, and what all sources share. */
export function salariesData(roles: readonly Role[], market: Market, dataVersion: string): SalariesData {
  const areas = market.places.areas.map((area) => areaFace(area, roles, market))
  return {
    dataVersion,
    roles: roles.map(({ id, name, shortName, mark }) => ({ id, name, shortName, mark })),
    states: market.places.states
      .map(({ id, name, living }) => ({ id, name, living: living?.rpp ?? null }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-US')),
    places: observedPlaces(market),
    countries: countriesOf(Object.values(market.cells)),
    years: Object.fromEntries(Object.entries(market.cells).map(([source, { years }]) => [source, years])),
    occupations: Object.fromEntries(roles.map(({ id }) => [id, occupationYears(market, id)])),
    labour: roles.flatMap(({ id }) => laborByState(market, id)),
    metros: Object.fromEntries(roles.map((role) => [role.id, largestMetros(areas, role)])),
  }
}

/** Remote work first, then areas by name. */
function observedPlaces({ cells, places, gazetteer }: Market): SalariesData['places'] {
  const observed = new Set(Object.values(cells).flatMap((file) => file.cells.map(({ place }) => place)))
  const areas = namedAreas({ places, gazetteer, aliases: [] }).filter(({ id }) => observed.has(id))
  return [
    ...(observed.has(remoteId) ? [{ id: remoteId, name: 'Remote (US)' }] : []),
    ...areas.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'en-US')),
  ]
}

function countriesOf(files: readonly CellFile[]): Country[] {
  const ids = new Set(files.flatMap(({ marginals }) => marginals.map(({ place }) => place)).filter(isAbroad))
  return [...ids].map((id) => ({ id, name: countryName(id) })).sort((a, b) => a.name.localeCompare(b.name, 'en-US'))
}

function mixOf(file: Market['occupations'], role: string): readonly MixPart[] {
  return valueOrNull(occupationMix(file, role)) ?? []
}

function occupationYears({ occupations }: Market, role: string): OccupationYear[] {
  return occupationTrend(occupations, role).map(({ year, referenceMonth, percentiles }) => ({
    year,
    referenceMonth,
    percentiles: eachPercentile((name) => wholeDollars(percentiles[name])),
  }))
}

function wholeDollars(answer: Answer<number>): Answer<number> {
  return answer.kind === 'known' ? known(Math.round(answer.value)) : answer
}

function laborByState({ places, occupations }: Market, role: string): MapLabor[] {
  const mix = mixOf(occupations, role)
  if (mix.length === 0) return []
  const areas = places.areas.flatMap((area) => {
    const { id, name } = area
    const cost = costOfLabor(places, mix, { kind: 'area', id, name, area })
    return cost.kind === 'known' && cost.value.of.id === id ? [{ ...area, ratio: rounded(cost.value.ratio) }] : []
  })
  return places.states.flatMap(({ id, name }) => {
    const cost = costOfLabor(places, mix, { kind: 'state', id, name })
    if (cost.kind === 'unknown') return []
    const own = areas.filter(({ states }) => states.includes(id)).sort((a, b) => a.ratio - b.ratio)
    const [lowest, highest] = own.length < 2 ? [] : [own[0], own.at(-1)]
    return [
      {
        role,
        state: id,
        ratio: rounded(cost.value.ratio),
        lowest: lowest?.ratio ?? null,
        lowestArea: lowest?.name ?? null,
        highest: highest?.ratio ?? null,
        highestArea: highest?.name ?? null,
      },
    ]
  })
}

/** Three decimals: a tenth of a percent, finer than the survey behind it, and short to send. */
function rounded(ratio: number): number {
  return Math.round(ratio * 1000) / 1000
}

/** An area as the explorer names it, with its cost of labor and its jobs for each role. */
export function areaFace(area: Area, roles: readonly Pick<Role, 'id'>[], { places, occupations }: Market): AreaFace {
  const { id, name } = area
  const found = roles.flatMap((role) => {
    const mix = mixOf(occupations, role.id)
    const cost = costOfLabor(places, mix, { kind: 'area', id, name, area })
    if (cost.kind === 'unknown') return []
    const jobs = valueOrNull(employmentOf(area.wages, mix))
    return [{ role: role.id, ratio: rounded(cost.value.ratio), isOwn: cost.value.of.id === id, jobs }]
  })
  return {
    id,
    name,
    states: statesOf(area),
    labour: Object.fromEntries(found.map(({ role, ratio }) => [role, ratio])),
    fromState: found.filter(({ isOwn }) => !isOwn).map(({ role }) => role),
    jobs: Object.fromEntries(found.flatMap(({ role, jobs }) => (jobs === null ? [] : [[role, jobs]]))),
    living: area.living?.rpp ?? null,
  }
}
