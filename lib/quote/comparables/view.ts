/** The posted ranges behind a quote: the newest of its role and level, on one axis with the draft. */
import type { TitleLevel } from '@/data/schema/market'
import { placeOn } from '@/lib/drawing/plot'
import { middleUsd } from '@/lib/evidence/posted/order'
import { type PostedRange, rangesIn } from '@/lib/evidence/posted/ranges'
import { type RangeSample, rangeSample } from '@/lib/evidence/posted/sample'
import { country } from '@/lib/value/country'
import type { PayRange } from '@/lib/value/pay-range'

/** A part of an axis, both as shares of it, 0–1. */
export interface Stretch {
  readonly from: number
  readonly width: number
}

/** A posted range as it is listed, with where it lies on the axis. */
export interface Comparable
  extends Pick<PostedRange, 'employer' | 'title' | 'place' | 'printedPlace' | 'month' | 'lowUsd' | 'highUsd' | 'feed'> {
  readonly bar: Stretch
}

/** How many ranges of the role and level there are in a place, by its id. */
export interface ComparablesPlace {
  readonly id: string
  readonly n: number
}

/** The ranges behind a quote. */
export interface QuoteComparables {
  /** The place whose ranges are listed: the quote's own where it has enough, else the country. */
  readonly of: string
  readonly sample: RangeSample
  /** The newest first, two of an employer at most. */
  readonly rows: readonly Comparable[]
  /** The draft on the axis of the rows; null where there is none. */
  readonly shade: Stretch | null
  /** Of the rows how many share some pay with the draft; null without a draft. */
  readonly overlapping: number | null
  /** The row of which the midpoint is in the middle of the rows’. */
  readonly middle: PayRange
  /** The country, and the quote's places within it that have some. */
  readonly places: readonly ComparablesPlace[]
}

const mostRows = 9
/** One employer posts the same job in many places: so many of its ranges are shown. */
const mostOfEmployer = 2
/** A place with fewer than these shows the country's. */
const enoughRows = 5
/** How much of the axis stays free at either end, for the amounts beside a bar on the screen of a phone. */
const margin = 0.16

/**
 * The ranges behind a quote at a level; null where its role has none at that level. `ranges` are the role's, newest first, `places`
 * the quote's own and those that it lies in, the narrowest first. Amounts are US dollars a year.
 */
export function quoteComparables(
  ranges: readonly PostedRange[],
  level: TitleLevel,
  places: readonly string[],
  draft: PayRange | null,
): QuoteComparables | null {
  const inPlace = (place: string) => rangesIn(ranges, { level, place, year: 'all' })
  const national = inPlace(country)
  const counted = [...new Set(places)].filter((id) => id !== country).map((id) => ({ id, n: inPlace(id).length }))
  const own = counted.find(({ id, n }) => id === places[0] && n >= enoughRows)?.id ?? country
  const listed = inPlace(own)
  const sample = rangeSample(listed)
  const newest = spread(listed).slice(0, mostRows)
  const middle = newest.toSorted((a, b) => middleUsd(a) - middleUsd(b))[Math.floor((newest.length - 1) / 2)]
  if (sample === null || middle === undefined) return null
  const axis = axisOf(draft ? [...newest, draft] : newest)
  return {
    of: own,
    sample,
    rows: newest.map((range) => comparable(range, axis)),
    shade: draft && stretchOn(axis, draft),
    overlapping: draft && newest.filter((each) => each.lowUsd <= draft.highUsd && each.highUsd >= draft.lowUsd).length,
    middle: { lowUsd: middle.lowUsd, highUsd: middle.highUsd },
    places: [{ id: country, n: national.length }, ...counted.filter(({ n }) => n > 0)],
  }
}

/** The area with the most of some ranges among those named, by its id; of two with as many the first; null where none has any. */
export function busiestArea(ranges: readonly PostedRange[], areas: readonly string[]): string | null {
  const counts = areas.map((id) => ({ id, n: ranges.filter(({ places }) => places.includes(id)).length }))
  const most = counts.reduce((best, each) => (each.n > best.n ? each : best), { id: '', n: 0 })
  return most.n === 0 ? null : most.id
}

function spread(ranges: readonly PostedRange[]): PostedRange[] {
  const shown = new Map<string, number>()
  return ranges.filter(({ family }) => {
    const count = (shown.get(family) ?? 0) + 1
    shown.set(family, count)
    return count <= mostOfEmployer
  })
}

function comparable(range: PostedRange, axis: Axis): Comparable {
  const { employer, title, place, printedPlace, month, lowUsd, highUsd, feed } = range
  return { employer, title, place, printedPlace, month, lowUsd, highUsd, feed, bar: stretchOn(axis, range) }
}

interface Axis {
  readonly low: number
  readonly high: number
}

function axisOf(ranges: readonly PayRange[]): Axis {
  const low = Math.min(...ranges.map(({ lowUsd }) => lowUsd))
  const high = Math.max(...ranges.map(({ highUsd }) => highUsd))
  const room = ((high - low) * margin) / (1 - 2 * margin)
  return { low: low - room, high: high + room }
}

function stretchOn(axis: Axis, { lowUsd, highUsd }: PayRange): Stretch {
  const from = placeOn(axis, lowUsd)
  return { from, width: placeOn(axis, highUsd) - from }
}
