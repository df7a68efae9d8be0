/** The drawing beside a quote's range: the draft, and under it the market that it comes from, on one axis. */
import { type Axis, placeOn } from '@/lib/drawing/plot'
import type { Quote } from '@/lib/engine/answer'
import { paySource } from '@/lib/source/registry'
import type { PayRange } from '@/lib/value/pay-range'
import { eachPercentile, type PercentileName, percentileNames } from '@/lib/value/percentiles'
import { formatUsd, speakUsdRange } from '@/lib/words/format'
import { speakPercentiles } from '@/lib/words/percentiles'
import { roomyAxis } from '../figure'

/** An amount on the axis; where there is no room for its name beside its neighbors it is left unsaid. */
export interface RangeLabel {
  readonly at: number
  readonly name: string
  readonly amount: string
  /** Whether there is room for the name and amount on a wide screen, and for the amount on a narrow one. */
  readonly isWide: boolean
  readonly isNarrow: boolean
}

/** The drawing in shares of its width, 0–1. */
export interface RangeFigure {
  readonly axis: Axis
  /** Null where there is no draft. */
  readonly draft: {
    readonly from: number
    readonly to: number
    readonly low: string
    readonly high: string
    readonly says: string
  } | null
  readonly market: {
    /** From the lowest to the highest percentile known, the middle half, and the median. */
    readonly line: readonly [from: number, to: number]
    readonly middle: readonly [from: number, to: number]
    readonly median: number
    readonly labels: readonly RangeLabel[]
    readonly says: string
    /** What it is made of, in few words. */
    readonly note: string
  }
}

/** The share of the width that "P25 $158k" takes on a wide screen, and "$158k" on the screen of a phone. */
const [wideLabel, narrowLabel] = [0.113, 0.175] as const
/** From the most to the least wanted where not all have room. */
const byNeed: readonly PercentileName[] = ['p50', 'p25', 'p75', 'p10', 'p90']

/** The drawing of a draft, in US dollars a year, and of the quote that it comes from. */
export function rangeFigure(draft: PayRange | null, quote: Quote): RangeFigure {
  const usd = eachPercentile((name) => {
    const figure = quote.percentiles[name]
    return figure.kind === 'known' ? figure.value : null
  })
  const { abilities, inText } = paySource(quote.ask.basis)
  const { p25, p50, p75 } = quote.percentiles
  const [low, high] = [usd.p10 ?? p25.value, usd.p90 ?? p75.value]
  const axis = roomyAxis([{ lowUsd: low, highUsd: high }, ...(draft ? [draft] : [])])
  const at = (amount: number) => placeOn(axis, amount)
  const known = percentileNames.flatMap((name) => {
    const { [name]: amount } = usd
    return amount === null ? [] : [{ name, amount, at: at(amount) }]
  })
  const [wide, narrow] = [roomFor(known, wideLabel), roomFor(known, narrowLabel)]
  return {
    axis,
    draft: draft && {
      from: at(draft.lowUsd),
      to: at(draft.highUsd),
      low: formatUsd(draft.lowUsd),
      high: formatUsd(draft.highUsd),
      says: `Draft range: ${speakUsdRange(draft)}`,
    },
    market: {
      line: [at(low), at(high)],
      middle: [at(p25.value), at(p75.value)],
      median: at(p50.value),
      labels: known.map(({ name, amount, at: where }) => ({
        at: where,
        name: name.toUpperCase(),
        amount: formatUsd(amount),
        isWide: wide.has(name),
        isNarrow: narrow.has(name),
      })),
      says: `Market: ${speakPercentiles(usd)}`,
      note: abilities.hasRanges ? 'middle of each posted range' : inText,
    },
  }
}

/** Those of some labels that keep their distance from each other, the median first. */
function roomFor(
  labels: readonly { readonly name: PercentileName; readonly at: number }[],
  width: number,
): ReadonlySet<PercentileName> {
  const placed: { name: PercentileName; at: number }[] = []
  for (const name of byNeed) {
    const label = labels.find((each) => each.name === name)
    if (label && placed.every((other) => Math.abs(other.at - label.at) >= width)) placed.push(label)
  }
  return new Set(placed.map(({ name }) => name))
}
