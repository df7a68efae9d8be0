/** The map of the cost of labor: what employers pay more, or less, for a role's occupations in each state. */
import type { MapLabor, StateFace } from '@/lib/salaries/data'
import { formatNumber, formatShare } from '@/lib/words/format'
import { nameJobs, type RoleFace } from '@/lib/words/role-names'
import { extremes, type MapReading, nameStates, type StateReading } from './reading'

/** What the area means of a role's occupations, as percent of the national mean, say of the states. */
export function laborMap(role: RoleFace, labor: readonly MapLabor[], states: readonly StateFace[]): MapReading {
  const byState = new Map(labor.map((each) => [each.state, each]))
  const jobs = nameJobs([role])
  return {
    title: `Cost of labour for ${jobs} by state: % of the national mean`,
    hatch: 'no wages published',
    note: `${describeAreas(labor)}Wages of the occupations that the role’s titles are filed under: a proxy, incentive pay included. No count of jobs is published with them, so a state stands at its middle area, however many work in its dearest.`,
    heads: ['Middle area', 'Lowest', 'Highest', 'Areas'],
    columns: ['middle_percent', 'lowest_percent', 'lowest_area', 'highest_percent', 'highest_area', 'areas'],
    states: states.map((state) => stateOf(state, byState.get(state.id))),
    write: (value) => `${formatNumber(value)}% of the national mean`,
    tell: (highest, lowest) =>
      `Labour for ${jobs} costs most in ${nameStates(highest)} and least in ${nameStates(lowest)}: ${formatShare(ratioOf(highest))} and ${formatShare(ratioOf(lowest))} of the national mean in the middle area of each.`,
  }
}

function ratioOf([state]: readonly { readonly value: number }[]): number {
  return (state?.value ?? 0) / 100
}

/** Across every state, which areas stand at the ends. */
function describeAreas(labor: readonly MapLabor[]): string {
  const [dearest] = extremes(labor, ({ highest }) => highest).highest
  const [cheapest] = extremes(labor, ({ lowest }) => lowest).lowest
  if (dearest === undefined || cheapest === undefined || dearest.highest === cheapest.lowest) return ''
  return `Of all areas, ${writeArea(dearest.highestArea, dearest.highest)} stands highest and ${writeArea(cheapest.lowestArea, cheapest.lowest)} lowest. `
}

function writeArea(name: string, ratio: number): string {
  return `${name} (${formatShare(ratio)})`
}

function stateOf({ id, name }: StateFace, labor: MapLabor | undefined): StateReading {
  if (labor === undefined) {
    const hidden = 'no wages are published for any area of it.'
    const row = Array<null>(4).fill(null)
    const cells = Array<null>(6).fill(null)
    return { id, name, value: null, hidden, says: `${name}, not stated`, words: `${name}: ${hidden}`, row, cells }
  }
  const { middle, areas, lowest, lowestArea, highest, highestArea } = labor
  const says = `${name}: ${formatShare(middle)} of the national mean`
  return {
    id,
    name,
    value: middle * 100,
    hidden: null,
    says,
    words:
      areas === 1
        ? `${says} in its one area, ${highestArea}.`
        : `${says} in the middle of its ${areas} areas; highest in ${writeArea(highestArea, highest)}, lowest in ${writeArea(lowestArea, lowest)}.`,
    row: [middle, lowest, highest].map(formatShare).concat(String(areas)),
    cells: [percent(middle), percent(lowest), lowestArea, percent(highest), highestArea, areas],
  }
}

/** A ratio as percent to a tenth, which is all that it is kept to. */
function percent(ratio: number): number {
  return Math.round(ratio * 1000) / 10
}
