/** The drawing of pay distributions on one axis: bars or outlines for many observations, dots for few, strips of percentiles. */
import { type Axis, payAxisBetween, placeOn } from '@/lib/drawing/plot'
import { type Beyond, type Bin, beyond, bins, type Dot, dots } from '@/lib/evidence/histogram'
import { valueOrNull } from '@/lib/value/absence'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'
import { formatUsd } from '@/lib/words/format'
import type { RoleFace } from '@/lib/words/role-names'
import type { RolePay, SalariesView } from './view'

export type Style = 'filled' | 'outlined' | 'dashed'

export interface HistogramPart {
  readonly role: RoleFace
  readonly style: Style
  readonly bins: readonly Bin[]
  readonly beyond: Beyond
}

/** A percentile strip: places on the axis, 0–1, null where a percentile is not shown. */
export interface PercentileStrip {
  readonly pay: RolePay
  readonly at: Percentiles<number | null>
  readonly usd: Percentiles<number | null>
}

export interface Distribution {
  readonly axis: Axis
  /** The highest share of the vertical axis, 0–1, and the shares that are ruled. */
  readonly highest: number
  readonly ruled: readonly number[]
  readonly histograms: readonly HistogramPart[]
  readonly dots: readonly {
    readonly role: RoleFace
    readonly dots: readonly Dot[]
    readonly rows: number
    readonly beyond: Beyond
  }[]
  readonly strips: readonly PercentileStrip[]
  /** Where the reader's offer stands on the axis, or null. */
  readonly offer: { readonly at: number; readonly label: string } | null
}

/** Rows under a strip, from 0, on which its amounts stand. */
export type LabelRows = Readonly<Record<'inner' | 'outer', number>>

/** Amounts nearer than this part of the axis would overlap, in the middle under their marks or beside them. */
const [apart, farApart] = [0.08, 0.11]

/** On which rows the quartiles and the 10th and 90th percentile stand, so that no amount overlaps the median’s or another. */
export function labelRows({ p10, p25, p50, p75, p90 }: PercentileStrip['at']): LabelRows {
  const isNear = (a: number | null, b: number | null, least: number) => a !== null && b !== null && b - a < least
  const inner = isNear(p25, p50, apart) || isNear(p50, p75, apart) ? 1 : 0
  const least = inner === 0 ? apart : farApart
  return { inner, outer: isNear(p10, p25, least) || isNear(p75, p90, least) ? inner + 1 : inner }
}

/** How a role is drawn above its strip: "filled", "outlined", "a dot each"; null where only its strip is. */
export function describeStyle(
  { histograms, dots }: Pick<Distribution, 'histograms' | 'dots'>,
  role: string,
): string | null {
  const bars = histograms.find((each) => each.role.id === role)
  const lane = dots.find((each) => each.role.id === role)
  const found = bars ?? lane
  if (found === undefined) return null
  const outside = found.beyond.below + found.beyond.above
  return `${bars ? bars.style : 'a dot each'}${outside > 0 ? `; ${outside} beyond the axis` : ''}`
}

/** The drawing of a view: every role on the axis that they share. */
export function distribution({ pays, axis: { lowUsd, highUsd }, address }: SalariesView): Distribution {
  const axis = payAxisBetween(lowUsd, highUsd, formatUsd)
  const histograms = pays
    .flatMap(({ role, found }) => (found?.cells && found.drawing === 'histogram' ? [{ role, cells: found.cells }] : []))
    .map(
      ({ role, cells }, index): HistogramPart => ({
        role,
        style: index === 0 ? 'filled' : index === 1 ? 'outlined' : 'dashed',
        bins: bins(cells, lowUsd, highUsd),
        beyond: beyond(cells, lowUsd, highUsd),
      }),
    )
  const ruled = ruledShares(Math.max(0.05, ...histograms.flatMap((part) => part.bins.map(({ share }) => share))))
  return {
    axis,
    highest: ruled.at(-1) as number,
    ruled,
    histograms,
    dots: pays.flatMap(({ role, found }) => {
      if (!found?.cells || found.drawing !== 'dots') return []
      const placed = dots(found.cells, axis)
      const rows = Math.max(1, ...placed.map(({ row }) => row + 1))
      return [{ role, dots: placed, rows, beyond: beyond(found.cells, lowUsd, highUsd) }]
    }),
    strips: pays.map((pay) => stripOf(pay, axis)),
    offer: address.offerUsd === null ? null : offerOn(axis, address.offerUsd),
  }
}

/** Where the steps of histograms turn, shares 0–1 in the histograms' order: up from 0 at the first, and flat to the end of the last. */
export interface StepPoint {
  readonly usd: number
  readonly shares: readonly number[]
}

/** The points at which histograms with the same bins turn, rising; none without a histogram. */
export function stepPoints(parts: readonly Pick<HistogramPart, 'bins'>[]): StepPoint[] {
  const bins = parts[0]?.bins ?? []
  const sharesAt = (index: number) => parts.map((part) => part.bins[index]?.share ?? 0)
  const [first, last] = [bins[0], bins.at(-1)]
  if (first === undefined || last === undefined) return []
  return [
    { usd: first.fromUsd, shares: parts.map(() => 0) },
    ...bins.map(({ fromUsd }, index) => ({ usd: fromUsd, shares: sharesAt(index) })),
    { usd: last.toUsd, shares: sharesAt(bins.length - 1) },
  ]
}

/** Whether there is a figure to draw at all: where a median is hidden, so is every figure beside it. */
export function hasFigures({ strips }: Pick<Distribution, 'strips'>): boolean {
  return strips.some(({ at }) => at.p50 !== null)
}

/** Shares from one round step up to the first that holds the highest: 5 % steps, wider for tall bars. */
function ruledShares(highest: number): number[] {
  const step = highest > 0.4 ? 0.2 : highest > 0.2 ? 0.1 : 0.05
  return Array.from({ length: Math.ceil(highest / step) }, (_, index) => (index + 1) * step)
}

/** An offer beyond the axis stands at its edge and says so. */
function offerOn(axis: Axis, offerUsd: number): NonNullable<Distribution['offer']> {
  const at = placeOn(axis, offerUsd)
  const isOn = at >= 0 && at <= 1
  return {
    at: Math.min(1, Math.max(0, at)),
    label: `your offer ${formatUsd(offerUsd)}${isOn ? '' : ', beyond the axis'}`,
  }
}

function stripOf(pay: RolePay, axis: Axis): PercentileStrip {
  const usd = eachPercentile((name) => valueOrNull(pay.percentiles[name]))
  const placed = (value: number | null) => (value === null ? null : placeOn(axis, value))
  return { pay, usd, at: eachPercentile((name) => placed(usd[name])) }
}
