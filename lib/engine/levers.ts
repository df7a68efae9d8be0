/** The single changes that a quote is tried with, each named against what is asked now. */
import type { TitleLevel } from '@/data/schema/market'
import { inPlace, type Place, placeOf } from '@/lib/place/geography'
import { paySource, quoteBases } from '@/lib/source/registry'
import { capitalize, formatDate, writeRate } from '@/lib/words/format'
import { ladderLevels, nameTitleLevel } from '@/lib/words/level-names'
import { daysIn } from './aging'
import type { Quote } from './answer'
import type { QuoteScenario } from './ask'
import { mostGrowth } from './ask'
import { stateOf } from './differential'
import type { ReleaseIndex } from './release'

/** One changed input: what to set in the address, and its name: "Staff instead of senior". */
export interface Change {
  readonly input: 'level' | 'place' | 'date' | 'growth' | 'basis'
  readonly label: string
  readonly patch: Partial<QuoteScenario>
}

/**
 * The changes to try: the levels next to the one asked where the basis knows levels, the places around it, a year later and earlier, a point of growth more and less,
 * and every other basis. Not each has a quote.
 */
export function changesOf(facts: ReleaseIndex, address: QuoteScenario, quote: Quote): Change[] {
  return [
    ...(address.basis === 'occupation' ? [] : levelChanges(address)),
    ...placeChanges(facts, address, quote.place),
    ...dateChanges(address),
    ...growthChanges(quote),
    ...quoteBases
      .filter((basis) => basis !== address.basis)
      .map((basis) => change('basis', paySource(basis).inText, paySource(address.basis).inText, { basis })),
  ]
}

function change(input: Change['input'], to: string, from: string, patch: Partial<QuoteScenario>): Change {
  return { input, label: `${capitalize(to)} instead of ${from}`, patch }
}

const ladder: readonly TitleLevel[] = ladderLevels

function levelChanges({ level }: QuoteScenario): Change[] {
  const at = ladder.indexOf(level)
  const beside = at === -1 ? ladder : ladder.filter((_, index) => Math.abs(index - at) === 1)
  return beside.map((each) => change('level', nameTitleLevel(each), nameTitleLevel(level), { level: each }))
}

/** Of an area its state, of a state its best-paid area, and of both the country; of the country the best and the least paid state. */
function placeChanges(facts: ReleaseIndex, { role }: QuoteScenario, place: Place): Change[] {
  return placesAround(facts, role, place).flatMap((id) => {
    const other = placeOf(facts.places, id)
    return other ? [change('place', inPlace(other), inPlace(place), { place: id })] : []
  })
}

function placesAround(facts: ReleaseIndex, role: string, place: Place): string[] {
  const bestPaid = facts.roles.get(role)?.bestPaid ?? new Map<string, never>()
  if (place.kind === 'area') return [stateOf(place) ?? [], 'US'].flat()
  if (place.kind === 'state') return [bestPaid.get(place.id)?.id ?? [], 'US'].flat()
  const byRatio = [...bestPaid].sort(([, a], [, b]) => a.ratio - b.ratio).map(([state]) => state)
  return [byRatio.at(-1) ?? [], byRatio[0] ?? []].flat()
}

function dateChanges({ date }: QuoteScenario): Change[] {
  return [1, -1].map((years) => {
    const moved = yearsAfter(date, years)
    return change('date', formatDate(moved), formatDate(date), { date: moved })
  })
}

/** The same day of another year; the last of February where that year has no 29th. */
function yearsAfter(date: string, years: number): string {
  const month = `${Number(date.slice(0, 4)) + years}${date.slice(4, 7)}`
  return `${month}-${String(Math.min(Number(date.slice(8)), daysIn(month))).padStart(2, '0')}`
}

const point = 0.01

/** To the hundredth of a per cent, which is what an address holds. */
function growthChanges({ ageing: { growth } }: Quote): Change[] {
  return [point, -point].flatMap((step) => {
    const rate = Math.round((growth.rate + step) * 1e4) / 1e4
    return Math.abs(rate) > mostGrowth
      ? []
      : change('growth', `${writeRate(rate)} growth a year`, writeRate(growth.rate), { growth: rate })
  })
}
