/** The map of one source's pay: a role's median in each state where the sample carries one. */

import { type Evidence, type EvidenceBook, evidence, type Selection } from '@/lib/evidence/book'
import { oneEmployerFlag } from '@/lib/evidence/suppression'
import type { StateFace } from '@/lib/salaries/data'
import { nounOf, paySource } from '@/lib/source/registry'
import { known } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { capitalize, formatNumber, formatPlural, formatUsd, formatUsdRange } from '@/lib/words/format'
import { nameJobs, type RoleFace } from '@/lib/words/role-names'
import { type MapReading, nameStates, type ShownState, type StateFigure } from './reading'

/** What a source that knows places says of a role in the states, at a level and in a year; figures are thousands of US dollars a year. */
export function evidenceMap(
  book: EvidenceBook,
  role: RoleFace,
  { level, year }: Pick<Selection, 'level' | 'year'>,
  states: readonly StateFace[],
): MapReading {
  const { abilities, basePay, scope } = paySource(book.source)
  const noun = nounOf(book.source)
  const many = `${noun}s`
  const jobs = nameAtLevel(nameJobs([role]), level)
  const found = new Map(states.map(({ id }) => [id, evidence(book, { role: role.id, level, year, place: id })]))
  const tell: MapReading['tell'] = (highest, lowest) => {
    const size = (state: ShownState) => ` (n=${formatNumber(found.get(state.id)?.n ?? 0)})`
    const ends = `highest in ${nameStates(highest, size)} at ${writeTop(highest)} and lowest in ${nameStates(lowest, size)} at ${writeTop(lowest)}`
    const [high, low] = [highest, lowest].map((states) => states.map(({ id }) => intervalOf(found.get(id))))
    return `The median ${noun} for ${jobs} is ${ends}${areApart(high ?? [], low ?? []) ? '' : ', an order that may be chance'}.`
  }
  return {
    title: `Median ${basePay} of ${jobs} by state${year === 'all' ? '' : `, ${year}`}: $ thousands`,
    hatch: `under 5 ${many}${abilities.namesEmployers ? ' or employers' : ''}`,
    note: `${scope} An order may be chance where 95% intervals of the medians meet, or a sample has under nine ${many} and so no interval. Intervals read as if ${many} were independent.`,
    columns: [
      { head: 'Median', figures: true },
      { head: 'Middle half', figures: true },
      { head: capitalize(many), figures: true },
      ...(abilities.namesEmployers ? [{ head: 'Employers', figures: true }] : []),
    ],
    states: states.map(({ id, name }) => stateOf(id, name, found.get(id) as Evidence)),
    write: (value) => `a median of ${formatUsd(value * 1000)}`,
    tell,
  }
}

function nameAtLevel(jobs: string, level: Selection['level']): string {
  if (level === 'all') return jobs
  return level === 'unstated' ? `${jobs} of no stated level` : `${level} ${jobs}`
}

function writeTop([state]: readonly ShownState[]): string {
  return formatUsd((state?.value ?? 0) * 1000)
}

/** Whether every interval of the one lies above every interval of the other; without an interval nothing is known to. */
function areApart(high: readonly (Interval | null)[], low: readonly (Interval | null)[]): boolean {
  return high.every((upper) => low.every((lower) => upper !== null && lower !== null && upper.min > lower.max))
}

function intervalOf(found: Evidence | undefined): Interval | null {
  return found?.medianInterval.kind === 'known' ? found.medianInterval.value : null
}

function stateOf(id: string, name: string, found: Evidence): StateFigure {
  const { n, employers, percentiles, source } = found
  const noun = nounOf(source)
  const { p25, p50, p75 } = percentiles
  const from = employers.kind === 'known' ? employers.value : null
  const counts = [formatNumber(n), ...(from === null ? [] : [formatNumber(from)])]
  if (p25.kind === 'unknown' || p50.kind === 'unknown' || p75.kind === 'unknown') {
    const [said, mark] = n === 0 ? [`no ${noun}s`, 'none'] : [`hidden: ${formatPlural(n, noun)}`, 'hidden']
    const words = p50.kind === 'unknown' ? p50.why : said
    return { id, name, figure: p50, says: `${name}, ${said}`, words: `${name}: ${words}`, row: [mark, mark, ...counts] }
  }
  const half = formatUsdRange({ lowUsd: p25.value, highUsd: p75.value })
  const says = `${name}: median ${formatUsd(p50.value)}, n=${formatNumber(n)}`
  const parts = [
    `${says}${from === null ? '' : ` from ${formatPlural(from, 'employer')}`}`,
    `middle half ${half}`,
    describeInterval(found),
    oneEmployerFlag(found.largestShare),
  ]
  return {
    id,
    name,
    figure: known(p50.value / 1000),
    says,
    words: `${parts.filter((part) => part !== null).join('; ')}.`,
    row: [formatUsd(p50.value), half, ...counts],
  }
}

function describeInterval(found: Evidence): string | null {
  const interval = intervalOf(found)
  if (interval === null) return null
  return `95% interval of the median ${formatUsdRange({ lowUsd: interval.min, highUsd: interval.max })}`
}
