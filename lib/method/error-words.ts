/** How far quotes usually miss, in sentences. */
import type { QuoteError } from '@/data/schema/quote'
import { countClasses } from '@/lib/engine/typical-error'
import { paySource } from '@/lib/source/registry'
import { grouped } from '@/lib/value/grouped'
import { tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { capitalize, formatList, formatPercentRange, formatPlural } from '@/lib/words/format'
import { type ErrorKind, errorKinds, type UntestedKind, untestedKinds } from './error-kinds'

const places: Readonly<Record<QuoteError['place'], string>> = {
  country: 'the United States',
  state: 'a state',
  area: 'a metro area',
  remote: 'Remote (US)',
}

/** A kind of place in a cell of a table. */
function namePlaceKind(place: QuoteError['place']): string {
  return capitalize(places[place])
}

/** A kind of quote as the row of a table calls it: "Postings, a state". */
export function nameKind({ source, place }: UntestedKind): string {
  return `${paySource(source).label}, ${place === null ? 'any place' : places[place]}`
}

const counts: Readonly<Record<QuoteError['n'], string>> = {
  '0': 'No exact match',
  '1-4': '1–4 matches',
  '5-9': '5–9 matches',
  '10-29': '10–29 matches',
  '30+': '30 or more',
}

/** What a class of counts is called over a column: the observations of the very role, level and place. */
export const countHeads: readonly string[] = countClasses.map((n) => counts[n])

/** A miss as it is said: whole percent, .0664 → "7%". */
export function formatMiss(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** Both misses, for a cell of a table: "at most" where they are of a kind that has fewer matches. */
export function describeMiss(error: QuoteError): { readonly usual: string; readonly fourInFive: string } {
  const most = error.bound === 'fewer' ? 'at most ' : ''
  return { usual: `${most}${formatMiss(error.usual)}`, fourInFive: `4 in 5: ${formatMiss(error.fourInFive)}` }
}

/** The headline: between which misses quotes lie, and the kind that misses most. */
export function errorFinding(errors: readonly QuoteError[]): string {
  const kinds = errorKinds(errors)
  const [first] = kinds
  if (first === undefined) return 'No kind of quote has been tested yet, so every quote is graded low.'
  const least = Math.min(...errors.map(({ usual }) => usual))
  return `Quotes usually miss the middle of the market by ${formatPercentRange(...ends([least, first.worst.usual]))}, depending on their source and place. The worst we tested: ${describeWorst(first)}.`
}

function describeWorst({ source, place, worst }: ErrorKind): string {
  return `quotes from ${paySource(source).inText} for ${places[place]}, usually within ${formatMiss(worst.usual)} and four times in five within ${formatMiss(worst.fourInFive)}`
}

/** Each source's own range of usual misses, by kind of place, the worst first. */
export function errorsBySource(errors: readonly QuoteError[]): string[] {
  return [...grouped(errorKinds(errors), ({ source }) => source).values()].map((own) => {
    const said = own.map(({ place, byCount }) => {
      const usual = byCount.flatMap((each) => each?.usual ?? [])
      return `${formatPercentRange(...ends(usual))} for ${places[place]}`
    })
    return `${paySource(own[0].source).label}: usually within ${formatList(said)}.`
  })
}

/** The least and the greatest, in whole percent. */
function ends(shares: readonly number[]): [number, number] {
  const percent = shares.map((share) => Math.round(share * 100))
  return [Math.min(...percent), Math.max(...percent)]
}

/** Which kinds of quote were never tested. */
export function untestedFinding(errors: readonly QuoteError[]): string {
  const kinds = untestedKinds(errors)
  if (kinds.length === 0) return 'Every kind of quote was tested.'
  return `Never tested, so always graded low: ${formatList(describeUntested(kinds))}.`
}

function describeUntested(kinds: readonly UntestedKind[]): string[] {
  const whole = kinds.filter(({ place }) => place === null)
  const placed = grouped(
    kinds.flatMap(({ source, place }) => (place === null ? [] : [{ source, place }])),
    ({ source }) => source,
  )
  const names = formatList(whole.map(({ source }) => paySource(source).inText))
  return [
    ...[...placed].map(
      ([source, own]) =>
        `quotes from ${paySource(source).inText} for ${formatList(own.map(({ place }) => places[place]))}`,
    ),
    ...(whole.length > 0 ? [`any quote from ${names}`] : []),
  ]
}

/** Every kind with its misses, how many cells tried it, and what the figures are measured on. */
export function errorTable(errors: readonly QuoteError[]): CsvTable {
  const rows = errorKinds(errors).flatMap(({ byCount }) => byCount.flatMap((each) => each ?? []))
  return tableOf(rows, {
    source: ({ source }) => source,
    place: ({ place }) => namePlaceKind(place),
    cell_n: ({ n }) => inCell(n),
    usual_miss_percent: ({ usual }) => Math.round(usual * 1000) / 10,
    four_in_five_miss_percent: ({ fourInFive }) => Math.round(fourInFive * 1000) / 10,
    cells: ({ cells }) => cells,
    measured_on_n: ({ from }) => inCell(from),
    bound: ({ bound, cells }) =>
      bound === 'own'
        ? 'its own'
        : bound === 'fewer'
          ? 'at most: cells of fewer'
          : `few: ${formatPlural(cells, 'cell')}`,
  })
}

/** A class of counts as text: none of the others is a number either. */
function inCell(n: QuoteError['n']): string {
  return n === '0' ? 'none' : n
}
