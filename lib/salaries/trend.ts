/** Pay by year where a source has years: a strip a year and role, on one axis of pay. */
import { type Axis, payAxisBetween, placeOn } from '@/lib/drawing/plot'
import type { Interval } from '@/lib/value/interval'
import { formatUsd } from '@/lib/words/format'
import type { RoleFace } from '@/lib/words/role-names'
import type { SalariesView } from './view'

/** One role in one year; places are 0–1 from the bottom of the axis, null where they are not shown, with `why` in a word or two. */
export interface TrendMark {
  readonly role: RoleFace
  readonly n: number | null
  readonly usd: { readonly p25: number; readonly p50: number; readonly p75: number } | null
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
  const years = [...new Set(observed.flatMap((each) => each.years.map(({ year }) => year)))].sort()
  const marks = years.map((year) => ({
    year,
    marks: observed.map(({ role, years: own }) =>
      markOf(
        role,
        own.find((each) => each.year === year),
      ),
    ),
  }))
  const shown = marks.flatMap((each) => each.marks.flatMap(({ usd }) => usd ?? []))
  const isTold = (each: (typeof marks)[number]) => each.marks.some(({ usd, n }) => usd !== null || n !== null)
  if (years.length < 2 || shown.length === 0) return null
  const lowUsd = Math.floor(Math.min(...shown.map(({ p25 }) => p25)) / 20_000) * 20_000
  const highUsd = Math.ceil(Math.max(...shown.map(({ p75 }) => p75)) / 20_000) * 20_000
  const full = payAxisBetween(lowUsd, Math.max(highUsd, lowUsd + 20_000), formatUsd)
  const apart = Math.ceil(full.ticks.length / mostLabels)
  const axis = { ...full, ticks: full.ticks.filter((_, index) => index % apart === 0) }
  return {
    axis,
    years: marks
      .slice(marks.findIndex(isTold))
      .map(({ year, marks: own }) => ({ year, marks: own.map((mark) => placed(mark, axis)) })),
  }
}

/** As many amounts as the narrow column of the drawing holds side by side. */
const mostLabels = 4

type Year = SalariesView['trend'][number]['years'][number]

function markOf(role: RoleFace, year: Year | undefined): Omit<TrendMark, 'at'> {
  const { p25, p50, p75 } = year?.percentiles ?? {}
  if (p25?.kind === 'known' && p50?.kind === 'known' && p75?.kind === 'known') {
    const interval = year?.medianInterval.kind === 'known' ? year.medianInterval.value : null
    return { role, n: year?.n ?? null, usd: { p25: p25.value, p50: p50.value, p75: p75.value }, why: null, interval }
  }
  const n = year?.n ?? null
  return { role, n, usd: null, interval: null, why: n === null ? 'no figure' : n === 0 ? 'none' : 'too few' }
}

function placed(mark: Omit<TrendMark, 'at'>, axis: Axis): TrendMark {
  if (mark.usd === null) return { ...mark, at: null }
  const { p25, p50, p75 } = mark.usd
  return { ...mark, at: { low: placeOn(axis, p25), middle: placeOn(axis, p50), high: placeOn(axis, p75) } }
}

/**
 * How the medians moved between the first and the last year shown, role by role. A move may be chance where the intervals of
 * the two medians meet, or a sample has none; a survey states no sample, so nothing is said of its moves.
 */
export function trendFinding({ years }: Trend, nameOf: (role: RoleFace) => string): string {
  const roles = years[0]?.marks.map(({ role }) => role) ?? []
  const said = roles.flatMap((role) => {
    const own = years.flatMap(({ year, marks }) => {
      const mark = marks.find((each) => each.role.id === role.id)
      return mark?.usd ? [{ year, mark, median: Math.round(mark.usd.p50 / 1000) }] : []
    })
    const [first, last] = [own[0], own.at(-1)]
    if (!first || !last || first === last) return []
    const move = last.median - first.median
    const how = move === 0 ? 'stayed at' : move > 0 ? 'rose to' : 'fell to'
    const from = move === 0 ? '' : ` from ${formatUsd(first.median * 1000)}`
    const chance = move !== 0 && mayBeChance(first.mark, last.mark) ? ', which may be chance' : ''
    return [
      `the median for ${nameOf(role)} ${how} ${formatUsd(last.median * 1000)}${from} between ${first.year} and ${last.year}${chance}`,
    ]
  })
  if (said.length === 0) return 'Too few observations in any two years to speak of a trend.'
  const sentence = said.join('; ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function mayBeChance(a: TrendMark, b: TrendMark): boolean {
  if (a.n === null || b.n === null) return false
  return (
    a.interval === null || b.interval === null || (a.interval.max >= b.interval.min && b.interval.max >= a.interval.min)
  )
}
