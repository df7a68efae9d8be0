/** Pay by year where a source has years: a strip a year and role, on one axis of pay. */
import { type Axis, payAxisBetween, placeOn } from '@/lib/drawing/plot'
import { valueOrNull } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { type Quartiles, quartilesOf } from '@/lib/value/percentiles'
import { formatUsd } from '@/lib/words/format'
import type { RoleFace } from '@/lib/words/role-names'
import type { SalariesView, TrendYear } from './view'

/** One role in one year; places are 0–1 from the bottom of the axis, null where they are not shown, with `why` in a word or two. */
export interface TrendMark {
  readonly role: RoleFace
  readonly n: number | null
  readonly usd: Quartiles | null
  readonly at: { readonly low: number; readonly middle: number; readonly high: number } | null
  readonly why: string | null
  /** The 95 % interval of the median; null where there is none. */
  readonly interval: Interval | null
}

export interface Trend {
  readonly axis: Axis
  readonly years: readonly { readonly year: number; readonly marks: readonly TrendMark[] }[]
}

/** The trend of a view, without the roles that no year has and the first years, of which a survey has no figure; null where the source has one year, or no year of any role can be shown. */
export function payTrend({ trend }: SalariesView): Trend | null {
  const observed = trend.filter(({ years }) => years.some(({ n }) => n !== 0))
  const all = observed.flatMap((each) => each.years)
  const years = [...new Set(all.map(({ year }) => year))].sort()
  const shown = all.flatMap((each) => quartilesOf(each) ?? [])
  if (years.length < 2 || shown.length === 0) return null
  const lowUsd = Math.floor(Math.min(...shown.map(({ p25 }) => p25)) / 20_000) * 20_000
  const highUsd = Math.ceil(Math.max(...shown.map(({ p75 }) => p75)) / 20_000) * 20_000
  const axis = payAxisBetween(lowUsd, Math.max(highUsd, lowUsd + 20_000), formatUsd)
  const marked = years.map((year) => ({
    year,
    marks: observed.map(({ role, years: own }) => {
      const found = own.find((each) => each.year === year)
      return markOf(role, found, axis)
    }),
  }))
  const isTold = ({ marks }: Trend['years'][number]) => marks.some(({ usd, n }) => usd !== null || n !== null)
  return { axis, years: marked.slice(marked.findIndex(isTold)) }
}

function markOf(role: RoleFace, year: TrendYear | undefined, axis: Axis): TrendMark {
  const n = year?.n ?? null
  const usd = year ? quartilesOf(year) : null
  if (!year || usd === null) {
    return {
      role,
      n,
      usd: null,
      at: null,
      interval: null,
      why: n === null ? 'no figure' : n === 0 ? 'none' : 'too few',
    }
  }
  const at = { low: placeOn(axis, usd.p25), middle: placeOn(axis, usd.p50), high: placeOn(axis, usd.p75) }
  return { role, n, usd, at, interval: valueOrNull(year.medianInterval), why: null }
}

/**
 * How the medians moved between the first and the last year shown, and since the year shown before the last, role by role. A move
 * may be chance where the intervals of the two medians meet, or a sample has none; a survey states no sample, so nothing is said
 * of its moves.
 */
export function trendFinding({ years }: Trend, nameOf: (role: RoleFace) => string): string {
  const roles = years[0]?.marks.map(({ role }) => role) ?? []
  const said = roles.flatMap((role) => {
    const own = years.flatMap(({ year, marks }): Point[] => {
      const mark = marks.find((each) => each.role.id === role.id)
      return mark?.usd ? [{ year, mark, median: Math.round(mark.usd.p50 / 1000) }] : []
    })
    const [first, before, last] = [own[0], own.at(-2), own.at(-1)]
    if (!first || !before || !last || first === last) return []
    const whole = `The median for ${nameOf(role)} ${describeMove(first, last)} between ${first.year} and ${last.year}${chanceOf(first, last)}.`
    return before === first ? [whole] : [whole, describeLastStep(before, last)]
  })
  return said.length === 0 ? 'Too few observations in any two years to speak of a trend.' : said.join(' ')
}

/** One role’s median in a year, in thousands of US dollars. */
interface Point {
  readonly year: number
  readonly mark: TrendMark
  readonly median: number
}

function describeMove(from: Point, to: Point): string {
  const move = to.median - from.median
  const how = move === 0 ? 'stayed at' : move > 0 ? 'rose to' : 'fell to'
  return `${how} ${formatUsd(to.median * 1000)}${move === 0 ? '' : ` from ${formatUsd(from.median * 1000)}`}`
}

function describeLastStep(before: Point, last: Point): string {
  const move = last.median - before.median
  if (move === 0) return `Since ${before.year} it has not moved.`
  return `Since ${before.year} it has ${move > 0 ? 'risen' : 'fallen'} from ${formatUsd(before.median * 1000)}${chanceOf(before, last)}.`
}

function chanceOf(from: Point, to: Point): string {
  return from.median !== to.median && mayBeChance(from.mark, to.mark) ? ', which may be chance' : ''
}

function mayBeChance(a: TrendMark, b: TrendMark): boolean {
  if (a.n === null || b.n === null) return false
  return (
    a.interval === null || b.interval === null || (a.interval.max >= b.interval.min && b.interval.max >= a.interval.min)
  )
}
