/** Quotes side by side, in words: the finding, the rows of their table, the table as text to paste and as a file. */
import { inPlace } from '@/lib/place/geography'
import { shortPlace } from '@/lib/place/short'
import { nounOf, paySource } from '@/lib/source/registry'
import { tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { capitalize, formatDate, formatNumber, formatShare, formatUsd, formatUsdRange } from '@/lib/words/format'
import { jobTitle, measureOf } from '../sentences'
import type { SideQuote } from './view'

/** Under which share two medians are called about the same. */
const alike = 0.015

/** How the other quotes stand to the first: "Austin, TX pays about 2% less than Denver, CO. The dollar goes 8% further." */
export function sideFinding([first, ...others]: readonly SideQuote[]): string {
  if (first === undefined) return ''
  if (first.market === null) {
    const isAny = others.some(({ market }) => market !== null)
    return isAny ? `There is no range for ${called(first)} to compare with.` : 'There is no range for any of them.'
  }
  const known = others.flatMap((quote) => (quote.against ? [{ name: called(quote), share: quote.against.share }] : []))
  const [one, other] = known
  if (one === undefined) return `There is no range beside ${called(first)} to compare it with.`
  const pay = `${capitalize(one.name)} pays ${away(one.share, called(first))}${other ? `; ${other.name} ${away(other.share, null)}` : ''}.`
  const second = others.length === 1 ? others[0] : undefined
  return second ? `${pay}${livingFinding(first, second)}` : pay
}

/** A quote inside a sentence: a place with the article that its name takes, "the District of Columbia". */
function called({ name, view: { place } }: SideQuote): string {
  return name === shortPlace(place) ? inPlace({ name }) : name
}

/** How a median lies to another: "about 2% less than Denver, CO"; once that is said, "about 5% more". */
function away(share: number, than: string | null): string {
  if (Math.abs(share) < alike) return `about the same${than === null ? '' : ` as ${than}`}`
  return `about ${formatShare(Math.abs(share))} ${share < 0 ? 'less' : 'more'}${than === null ? '' : ` than ${than}`}`
}

function livingFinding({ living: first }: SideQuote, { living: second }: SideQuote): string {
  if (first === null || second === null || first === second) return ''
  const further = first / second - 1
  if (Math.abs(further) < alike) return ' The dollar goes about as far.'
  return ` The dollar goes ${formatShare(Math.abs(further))} ${further > 0 ? 'further' : 'less far'}.`
}

/** What quotes of their kinds usually miss by, and whether the largest gap between these is wider, in a sentence; empty where one is not known. */
export function gapSentence(quotes: readonly SideQuote[]): string {
  const shares = quotes.slice(1).flatMap(({ against }) => (against ? [against.share] : []))
  const misses = quotes.map(usualMiss).filter((miss) => miss !== null)
  if (shares.length === 0 || shares.length < quotes.length - 1 || misses.length < quotes.length) return ''
  // Of two of the others as well, which may lie to either side of the first.
  const largest = Math.max(0, ...shares) - Math.min(0, ...shares)
  const [least, most] = [Math.min(...misses), Math.max(...misses)]
  const by = `${formatShare(least) === formatShare(most) ? '' : 'up to '}${formatShare(most)}`
  const gap = `the ${shares.length > 1 ? 'largest ' : ''}gap`
  return `Quotes like these usually miss by ${by}; ${gap} is ${largest < most ? 'within that' : 'wider'}.`
}

/** What the figures are, of which job where it is one, and from when: "Senior SRE, base pay a year for a start on Nov 30, 2026." */
export function sideSubtitle(quotes: readonly SideQuote[]): string {
  const first = quotes[0]
  if (first === undefined) return ''
  const { role, level, basis, asOf } = first.view.address
  const isOneJob = quotes.every(({ view: { address } }) => address.role === role && address.level === level)
  const figures = `${measureOf(basis)} for a start on ${formatDate(asOf)}.`
  return isOneJob ? `${jobTitle({ name: first.role.shortName }, level)}, ${figures}` : capitalize(figures)
}

function usualMiss({ view: { answer } }: SideQuote): number | null {
  return answer.kind === 'percentiles' && answer.typicalError.kind === 'known' ? answer.typicalError.value.usual : null
}

/** A row of the table: what it says, and of each quote a figure with a note; a figure that is not known is null. */
export interface SideRow {
  readonly head: string
  readonly note: string
  readonly cells: readonly { readonly figure: string | null; readonly note: string }[]
}

/** The table of some quotes, the first being what the others are held against. */
export function sideRows(quotes: readonly SideQuote[]): SideRow[] {
  const row = (
    head: string,
    note: string,
    cellOf: (quote: SideQuote) => readonly [string | null, string?],
  ): SideRow => ({
    head,
    note,
    cells: quotes.map((quote) => {
      const [figure, small = ''] = cellOf(quote)
      return { figure, note: small }
    }),
  })
  const first = quotes[0]
  return [
    row('Draft range', '', ({ draft }) => [draft && formatUsdRange(draft)]),
    row('Market median', '', ({ market }) => [market && formatUsd(market.medianUsd)]),
    row(`Against ${first?.name ?? ''}`, '', (quote) =>
      quote === first
        ? ['—']
        : [quote.against && signed(quote.against.usd), quote.against ? signedShare(quote.against.share) : ''],
    ),
    row('Usual miss', 'of quotes like it, and the grade', (quote) => {
      const miss = usualMiss(quote)
      const { answer } = quote.view
      return [miss === null ? null : formatShare(miss), answer.kind === 'percentiles' ? answer.grade.overall : '']
    }),
    row(
      `${first ? capitalize(nounOf(first.view.address.basis)) : 'Range'}s behind it`,
      'this role and level, nationwide',
      ({ view: { answer } }) => {
        if (answer.kind !== 'percentiles' || answer.nationalN === null) return [null]
        const here = answer.cell.n ?? 0
        return [
          formatNumber(answer.nationalN),
          answer.place.kind === 'country' ? '' : `${here === 0 ? 'none' : formatNumber(here)} here`,
        ]
      },
    ),
    row('Cost of labor', 'what employers pay there, US = 100', ({ labor }) => [
      labor === null ? null : formatNumber(labor),
    ]),
    row('Cost of living', 'what life costs there, US = 100', ({ living }) => [
      living === null ? null : formatNumber(living),
    ]),
    row('Median in US-average dollars', 'what it buys', ({ realUsd }) => [
      realUsd === null ? null : formatUsd(realUsd),
    ]),
  ]
}

function signed(usd: number): string {
  const thousands = Math.round(usd / 1000)
  if (thousands === 0) return formatUsd(0)
  return `${thousands < 0 ? '−' : '+'}${formatUsd(Math.abs(thousands) * 1000)}`
}

function signedShare(share: number): string {
  const percent = Math.round(share * 100)
  if (percent === 0) return formatShare(0)
  return `${percent < 0 ? '−' : '+'}${formatShare(Math.abs(percent) / 100)}`
}

/** The table as text to paste into a sheet or a message: a line a row, its cells apart by tabs. */
export function sideText(quotes: readonly SideQuote[]): string {
  const rows = sideRows(quotes).map(({ head, cells }) => [
    head,
    ...cells.map(({ figure, note }) => (figure === null ? 'none' : note === '' ? figure : `${figure} (${note})`)),
  ])
  return [['', ...quotes.map(({ name }) => name)], ...rows].map((cells) => cells.join('\t')).join('\n')
}

/** The quotes as a file, a row each, in whole US dollars a year and shares; empty where a figure is not known. */
export function sideTable(quotes: readonly SideQuote[]): CsvTable {
  const whole = (usd: number | undefined | null) => (usd == null ? null : Math.round(usd))
  return tableOf(quotes, {
    quote: ({ name }) => name,
    role: ({ view }) => view.address.role,
    level: ({ view }) => view.address.level,
    place: ({ view }) => view.place.name,
    basis: ({ view }) => paySource(view.address.basis).sourceId,
    date: ({ view }) => view.address.asOf,
    draft_low_usd: ({ draft }) => draft?.lowUsd ?? null,
    draft_high_usd: ({ draft }) => draft?.highUsd ?? null,
    p25_usd: ({ market }) => whole(market?.lowUsd),
    p50_usd: ({ market }) => whole(market?.medianUsd),
    p75_usd: ({ market }) => whole(market?.highUsd),
    difference_usd: ({ against }) => whole(against?.usd),
    difference_share: ({ against }) => (against ? Math.round(against.share * 10_000) / 10_000 : null),
    typical_error_share: (quote) => usualMiss(quote),
    grade: ({ view: { answer } }) => (answer.kind === 'percentiles' ? answer.grade.overall : null),
    n: ({ view: { answer } }) => (answer.kind === 'percentiles' ? answer.cell.n : null),
    labor_index: ({ labor }) => (labor === null ? null : Math.round(labor * 10) / 10),
    living_index: ({ living }) => living,
    p50_in_average_usd: ({ realUsd }) => whole(realUsd),
  })
}
