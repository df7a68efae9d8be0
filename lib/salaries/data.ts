/** What the salary explorer knows beside the cells of each source: what its controls can ask for, small enough to come with the page. */

import type { Area, CellFile } from '@/data/schema/market'
import type { Market } from '@/data/schema/release'
import type { Role } from '@/data/schema/role'
import { type MixPart, occupationMix, occupationTrend } from '@/lib/evidence/occupation'
import { laborCost, stateLabor, statesOf } from '@/lib/place/geography'
import type { SourceId } from '@/lib/source/registry'
import { type Answer, known, valueOrNull } from '@/lib/value/absence'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'
import type { RoleFace } from '@/lib/words/role-names'
import type { AreaFace } from './selection'

/** A role's wages in one year, averaged over the published percentiles of its occupations. */
export interface OccupationYear {
  readonly year: number
  readonly referenceMonth: string
  readonly percentiles: Percentiles<Answer<number>>
}

/** The cost of labor for a role in a state: the middle of its areas and the two at the ends, as ratios to the national mean. */
export interface MapLabor {
  readonly role: string
  readonly state: string
  readonly areas: number
  readonly middle: number
  readonly lowest: number
  readonly lowestArea: string
  readonly highest: number
  readonly highestArea: string
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
  /** The years of each source that is kept as cells, whose cells themselves stand apart. */
  readonly years: Readonly<Record<SourceId, CellFile['years']>>
  readonly occupations: Readonly<Record<string, readonly OccupationYear[]>>
  /** By role, then by state. */
  readonly labour: readonly MapLabor[]
}

/** What the explorer's controls can ask for, and what all sources share. */
export function salariesData(roles: readonly Role[], market: Market, dataVersion: string): SalariesData {
  return {
    dataVersion,
    roles: roles.map(({ id, name, shortName, mark }) => ({ id, name, shortName, mark })),
    states: market.places.states
      .map(({ id, name, living }) => ({ id, name, living: living?.rpp ?? null }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-US')),
    years: Object.fromEntries(Object.entries(market.cells).map(([source, { years }]) => [source, years])),
    occupations: Object.fromEntries(roles.map(({ id }) => [id, occupationYears(market, id)])),
    labour: roles.flatMap(({ id }) => laborByState(market, id)),
  }
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
  return places.states.flatMap(({ id }) => {
    const labor = stateLabor(places, mix, id)
    if (labor.kind === 'unknown') return []
    const { ratio, lowest, highest, areas } = labor.value
    return [
      {
        role,
        state: id,
        areas,
        middle: rounded(ratio),
        lowest: rounded(lowest.ratio),
        lowestArea: lowest.name,
        highest: rounded(highest.ratio),
        highestArea: highest.name,
      },
    ]
  })
}

/** Three decimals: a tenth of a percent, finer than the survey behind it, and short to send. */
function rounded(ratio: number): number {
  return Math.round(ratio * 1000) / 1000
}

/** An area as the explorer names it, with its cost of labor for each role. */
export function areaFace(area: Area, roles: readonly Pick<Role, 'id'>[], { places, occupations }: Market): AreaFace {
  const labor = roles.flatMap(({ id }) => {
    const cost = laborCost(area, mixOf(occupations, id), places.nationalMeans)
    return cost.kind === 'known' ? [[id, rounded(cost.value.ratio)] as const] : []
  })
  return {
    id: area.id,
    name: area.name,
    states: statesOf(area),
    labour: Object.fromEntries(labor),
    why: 'why' in area.labour ? area.labour.why : null,
    living: area.living?.rpp ?? null,
  }
}
