/** The areas behind the map of the cost of labor, as a table: of the country those with the most jobs, of a state all of its own. */

import type { AreaFace } from '@/lib/salaries/selection'
import { formatNumber } from '@/lib/words/format'
import { nameJobs, type RoleFace } from '@/lib/words/role-names'

/** One area; `jobs` are those in the role's occupations, null where that is not published. */
export interface Metro {
  readonly id: string
  readonly name: string
  /** The cost of labor as a multiple of the country's. */
  readonly ratio: number
  /** Whether it is its state's figure, as too few wages are published there. */
  readonly isState: boolean
  readonly jobs: number | null
}

/** The areas to show, those with the most jobs first. */
export interface MetroTable {
  readonly title: string
  readonly metros: readonly Metro[]
}

/** What metros can be sorted by. */
export const metroKeys = ['name', 'ratio', 'jobs'] as const
export type MetroKey = (typeof metroKeys)[number]

/** How many of the country's areas are shown. */
export const mostMetros = 20

/** The areas of the country with the most jobs for a role. */
export function largestMetros(areas: readonly AreaFace[], { id }: Pick<RoleFace, 'id'>): readonly Metro[] {
  return metrosOf(areas, id).slice(0, mostMetros)
}

/** The table of the country's largest metros for a role. */
export function countryTable(role: RoleFace, largest: readonly Metro[]): MetroTable {
  return {
    title: `Cost of labor for ${nameJobs([role])} by area: the ${mostMetros} with the most jobs`,
    metros: largest,
  }
}

/** The table of all areas that are offered under a state, of some areas. */
export function stateTable(
  role: RoleFace,
  areas: readonly AreaFace[],
  state: { readonly id: string; readonly name: string },
): MetroTable {
  const offered = areas.filter(({ states }) => states.includes(state.id))
  return { title: `Cost of labor for ${nameJobs([role])} by area: ${state.name}`, metros: metrosOf(offered, role.id) }
}

function metrosOf(areas: readonly AreaFace[], role: string): Metro[] {
  const metros = areas.flatMap((area): Metro[] => {
    const ratio = area.labour[role]
    if (ratio === undefined) return []
    const jobs = area.jobs[role] ?? null
    return [{ id: area.id, name: area.name, ratio, isState: area.fromState.includes(role), jobs }]
  })
  return sortedMetros(metros, 'jobs', true)
}

/** The metros by one of their columns; those without a number of jobs last either way, and equal ones by name. */
export function sortedMetros(metros: readonly Metro[], key: MetroKey, descending: boolean): Metro[] {
  const sign = descending ? -1 : 1
  return metros.toSorted((a, b) => {
    const byName = a.name.localeCompare(b.name, 'en-US')
    if (key === 'name') return sign * byName
    if (key === 'jobs' && (a.jobs === null || b.jobs === null))
      return Number(a.jobs === null) - Number(b.jobs === null) || byName
    return sign * ((a[key] ?? 0) - (b[key] ?? 0)) || byName
  })
}

/** A metro's cost of labor, the US at 100, to the whole number; of its state's figure, that it is that. */
export function metroFigure({ ratio, isState }: Pick<Metro, 'ratio' | 'isState'>): string {
  const figure = formatNumber(Math.round(ratio * 100))
  return isState ? `${figure} (state’s)` : figure
}
