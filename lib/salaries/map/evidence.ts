/** The map of one source's pay: a role's median in each state where the sample carries one. */

import { type Evidence, type EvidenceBook, evidence, type Selection } from '@/lib/evidence/book'
import { minimumInTable, minimumSentence, minimumShare } from '@/lib/evidence/minimum/share'
import { oneEmployerFlag } from '@/lib/evidence/suppression'
import type { StateFace } from '@/lib/salaries/data'
import { nounOf, paySource } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import { monthsOf } from '@/lib/source/when'
import { valueOrNull } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import type { Interval } from '@/lib/value/interval'
import { quartilesOf } from '@/lib/value/percentiles'
import { capitalize, formatNumber, formatPlural, formatUsd, formatUsdRange } from '@/lib/words/format'
import { jobsAtLevel } from '@/lib/words/level-names'
import type { RoleFace } from '@/lib/words/role-names'
import { type MapReading, nameStates, type ShownState, type StateReading } from './reading'

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
  const jobs = jobsAtLevel(role, level)
  const found = new Map(states.map(({ id }) => [id, evidence(book, { role: role.id, level, year, place: id })]))
  const tell: MapReading['tell'] = (highest, lowest) => {
    const size = (state: ShownState) => ` (n=${formatNumber(found.get(state.id)?.n ?? 0)})`
    const ends = `highest in ${nameStates(highest, size)} at ${writeTop(highest)} and lowest in ${nameStates(lowest, size)} at ${writeTop(lowest)}`
    const [high, low] = [highest, lowest].map((states) => states.map(({ id }) => intervalOf(found.get(id))))
    return `The median ${noun} for ${jobs} is ${ends}${areApart(high ?? [], low ?? []) ? '' : ', an order that may be chance'}.`
  }
  return {
    title: `Median ${basePay} of ${jobs} by state${year === 'all' ? '' : `, ${year}`}${whenOf(book, { role: role.id, level, year })}: $ thousands`,
    hatch: `under 5 ${many}${abilities.namesEmployers ? ' or employers' : ''}`,
    note: `${scope}${nationalMinimum(book, { role: role.id, level, year })} An order may be chance where 95% intervals of the medians meet, or a sample has under nine ${many} and so no interval. Intervals read as if ${many} were independent.`,
    heads: [
      'Median',
      'Middle half',
      capitalize(many),
      ...(abilities.namesEmployers ? ['Employers'] : []),
      ...(abilities.statesMinimum ? ['At legal minimum'] : []),
    ],
    columns: [
      ...(['p25_usd', 'p50_usd', 'p75_usd', 'n', 'employers'] as const),
      ...(abilities.statesMinimum ? (['at_minimum_share', 'above_minimum_p50_usd'] as const) : []),
    ],
    states: states.map((state) => stateOf(state, found.get(state.id) as Evidence)),
    write: (value) => `a median of ${formatUsd(value * 1000)}`,
    tell,
  }
}

/** When the figures are of, in brackets after what they are; empty where the source has none of the role. */
function whenOf(book: EvidenceBook, selection: Omit<Selection, 'place'>): string {
  const found = evidence(book, { ...selection, place: country })
  const months = monthsOf(found)
  if (months === null) return ''
  const said = describeMonths(book.source, months[0], months.at(-1))
  return ` (${found.month === null ? '' : 'middle month '}${said})`
}

/** How much of the whole country's is at the legal minimum, as a sentence after another; empty where the source does not say. */
function nationalMinimum(book: EvidenceBook, selection: Omit<Selection, 'place'>): string {
  const { atMinimum } = evidence(book, { ...selection, place: country })
  const said = atMinimum && minimumSentence(atMinimum, `these ${nounOf(book.source)}s nationwide`)
  return said === null ? '' : ` ${said}`
}

function writeTop([state]: readonly ShownState[]): string {
  return formatUsd((state?.value ?? 0) * 1000)
}

/** Whether every interval of the one lies above every interval of the other; without an interval nothing is known to. */
function areApart(high: readonly (Interval | null)[], low: readonly (Interval | null)[]): boolean {
  return high.every((upper) => low.every((lower) => upper !== null && lower !== null && upper.min > lower.max))
}

function intervalOf(found: Evidence | undefined): Interval | null {
  return found ? valueOrNull(found.medianInterval) : null
}

function stateOf({ id, name }: StateFace, found: Evidence): StateReading {
  const { n, source } = found
  const noun = nounOf(source)
  const { statesMinimum } = paySource(source).abilities
  const employers = valueOrNull(found.employers)
  const counts = [n, employers].flatMap((count) => (count === null ? [] : [formatNumber(count)]))
  const quartiles = quartilesOf(found)
  if (quartiles === null) {
    const [said, mark] = n === 0 ? [`no ${noun}s`, 'none'] : [`hidden: ${formatPlural(n, noun)}`, 'hidden']
    const hidden = found.hidden?.why ?? said
    const row = [mark, mark, ...counts, ...(statesMinimum ? [mark] : [])]
    const cells = [null, null, null, n, employers, ...(statesMinimum ? [null, null] : [])]
    return { id, name, value: null, hidden, says: `${name}, ${said}`, words: `${name}: ${hidden}`, row, cells }
  }
  const { p25, p50, p75 } = quartiles
  const half = formatUsdRange({ lowUsd: p25, highUsd: p75 })
  const says = `${name}: median ${formatUsd(p50)}, n=${formatNumber(n)}`
  const parts = [
    `${says}${employers === null ? '' : ` from ${formatPlural(employers, 'employer')}`}`,
    `middle half ${half}`,
    minimumShare(found.atMinimum),
    describeInterval(found),
    oneEmployerFlag(found.largestShare, found.shows),
  ]
  return {
    id,
    name,
    value: p50 / 1000,
    hidden: null,
    says,
    words: `${parts.filter((part) => part !== null).join('; ')}.`,
    row: [formatUsd(p50), half, ...counts, ...(statesMinimum ? [minimumInTable(found.atMinimum) ?? ''] : [])],
    cells: [...[p25, p50, p75].map(Math.round), n, employers, ...(statesMinimum ? minimumCells(found) : [])],
  }
}

function minimumCells({ atMinimum }: Evidence): (number | null)[] {
  return [atMinimum && valueOrNull(atMinimum.share), atMinimum && valueOrNull(atMinimum.p50)]
}

function describeInterval(found: Evidence): string | null {
  const interval = intervalOf(found)
  if (interval === null) return null
  return `95% interval of the median ${formatUsdRange({ lowUsd: interval.min, highUsd: interval.max })}`
}
