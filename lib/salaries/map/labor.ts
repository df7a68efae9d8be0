/** The map of the cost of labor: what employers pay more, or less, for a role's occupations in each state. */

import { againstCountry } from '@/lib/place/labor/words'
import type { MapLabor, StateFace } from '@/lib/salaries/data'
import { capitalize, formatNumber } from '@/lib/words/format'
import { jobOf, nameJobs, type RoleFace } from '@/lib/words/role-names'
import { type MapReading, nameStates, type StateReading } from './reading'

/** What the wages of a role's occupations, the country's at 100, say of the states. */
export function laborMap(role: RoleFace, labor: readonly MapLabor[], states: readonly StateFace[]): MapReading {
  const byState = new Map(labor.map((each) => [each.state, each]))
  const read = states.map((state) => stateOf(state, byState.get(state.id)))
  return {
    title: `Cost of labor for ${nameJobs([role])} by state: US = 100`,
    hatch: 'too few wages published',
    note: 'What employers pay in the occupations that this role’s titles are filed under, with incentive pay: a proxy. Every job counts, so big metros weigh most. Not the cost of living.',
    heads: ['US = 100', 'Lowest area', 'Highest area'],
    columns: ['cost_of_labor_percent', 'lowest_percent', 'lowest_area', 'highest_percent', 'highest_area'],
    states: read,
    write: (value) => againstCountry(value / 100),
    tell: (highest, lowest) => {
      const [most, least] = [highest[0]?.value ?? 0, lowest[0]?.value ?? 0]
      const ends = `${capitalize(jobOf(role))} labor costs most in ${nameStates(highest)} (${againstCountry(most / 100)}) and least in ${nameStates(lowest)} (${againstCountry(least / 100).replace(' the US', '')}).`
      return [ends, ...read.flatMap((state) => beyond(state, least))].join(' ')
    },
  }
}

/** A place that lies below every state drawn, which one without a tile can alone, as Puerto Rico does. */
function beyond({ name, value }: StateReading, least: number): string[] {
  if (value === null || value >= least) return []
  return [`${name}, not on the map, is lower still (${againstCountry(value / 100).replace(' the US', '')}).`]
}

function stateOf({ id, name }: StateFace, labor: MapLabor | undefined): StateReading {
  if (labor === undefined) {
    const hidden = 'BLS publishes wages for too few of this role’s occupations.'
    const row = Array<null>(3).fill(null)
    const cells = Array<null>(5).fill(null)
    return { id, name, value: null, hidden, says: `${name}, not published`, words: `${name}: ${hidden}`, row, cells }
  }
  const { ratio, lowest, lowestArea, highest, highestArea } = labor
  const says = `${name}: ${againstCountry(ratio)}`
  const between =
    lowest === null || highest === null
      ? ''
      : ` Its areas run from ${lowestArea} (${againstCountry(lowest)}) to ${highestArea} (${againstCountry(highest)}).`
  return {
    id,
    name,
    value: ratio * 100,
    hidden: null,
    says,
    words: `${says}.${between}`,
    row: [
      percent(ratio),
      lowest === null ? null : `${percent(lowest)} ${lowestArea}`,
      highest === null ? null : `${percent(highest)} ${highestArea}`,
    ],
    cells: [tenths(ratio), tenths(lowest), lowestArea, tenths(highest), highestArea],
  }
}

function percent(ratio: number): string {
  return formatNumber(Math.round(ratio * 100))
}

/** A ratio as percent to a tenth, which is all that it is kept to. */
function tenths(ratio: number | null): number | null {
  return ratio === null ? null : Math.round(ratio * 1000) / 10
}
