/** The map of the cost of labor: what employers pay more, or less, for a role's occupations in each state. */
import type { MapLabor, StateFace } from '@/lib/salaries/data'
import { known, unknown } from '@/lib/value/absence'
import { formatNumber, formatShare } from '@/lib/words/format'
import { nameJobs, type RoleFace } from '@/lib/words/role-names'
import { extremes, type MapReading, nameStates, type StateFigure } from './reading'

/** What the area means of a role's occupations, as percent of the national mean, say of the states. */
export function laborMap(role: RoleFace, labor: readonly MapLabor[], states: readonly StateFace[]): MapReading {
  const byState = new Map(labor.map((each) => [each.state, each]))
  const jobs = nameJobs([role])
  return {
    title: `Cost of labour for ${jobs} by state: % of the national mean`,
    hatch: 'no wages published',
    note: `${describeAreas(labor)}Wages of the occupations that the role’s titles are filed under: a proxy, incentive pay included. No count of jobs is published with them, so a state stands at its middle area, however many work in its dearest.`,
    columns: [
      { head: 'Middle area', figures: true },
      { head: 'Lowest', figures: true },
      { head: 'Highest', figures: true },
      { head: 'Areas', figures: true },
    ],
    states: states.map(({ id, name }) => stateOf(id, name, byState.get(id))),
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
  const highest = extremes(
    labor.map((each) => each.highest),
    ({ ratio }) => ratio,
  ).highest[0]
  const lowest = extremes(
    labor.map((each) => each.lowest),
    ({ ratio }) => ratio,
  ).lowest[0]
  if (highest === undefined || lowest === undefined || highest.ratio === lowest.ratio) return ''
  return `Of all areas, ${writeArea(highest)} stands highest and ${writeArea(lowest)} lowest. `
}

function writeArea({ name, ratio }: MapLabor['lowest']): string {
  return `${name} (${formatShare(ratio)})`
}

function stateOf(id: string, name: string, labor: MapLabor | undefined): StateFigure {
  if (labor === undefined) {
    const why = 'no wages are published for any area of it.'
    const row = [null, null, null, null]
    return { id, name, figure: unknown('no-data', why), says: `${name}, not stated`, words: `${name}: ${why}`, row }
  }
  const { middle, areas, lowest, highest } = labor
  const says = `${name}: ${formatShare(middle)} of the national mean`
  return {
    id,
    name,
    figure: known(middle * 100),
    says,
    words:
      areas === 1
        ? `${says} in its one area, ${highest.name}.`
        : `${says} in the middle of its ${areas} areas; highest in ${writeArea(highest)}, lowest in ${writeArea(lowest)}.`,
    row: [middle, lowest.ratio, highest.ratio].map(formatShare).concat(String(areas)),
  }
}
