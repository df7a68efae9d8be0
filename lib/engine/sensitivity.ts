/** Which input moves a quote most, and from where its conclusion would be another. */

import { postedSource } from '@/lib/source/registry'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'
import { aged, monthAfter } from './aging'
import { type Quote, shownPercentiles } from './answer'
import { mostGrowth, mostMonths, type QuoteScenario } from './ask'
import { type Conclusion, conclusionsOf, flipped, type GradeFlip, gradeFlips } from './conclusion'
import { policyChanges, type Variation, variationsOf } from './levers'
import { quoteAt } from './make'
import { policyPercentiles } from './policy'
import type { Setting } from './setting'
import { wideningAt } from './steps/percentiles'

/** What one changed input would do to the median; another pay policy, to what the draft aims at. */
export type Lever = Variation & {
  /** Unrounded, of the quote at the patched ask; of another policy the draft's target. */
  readonly p50Usd: number
  readonly changeUsd: number
  /** Of the present median, or target. */
  readonly changeShare: number
  /** The conclusions that would be others; none where all stay. */
  readonly flips: readonly Conclusion[]
}

/** The nearest yearly growth, start or threshold of the grade at which conclusions are others. */
export type Flip =
  | { readonly by: 'growth'; readonly rate: number; readonly flips: readonly Conclusion[] }
  | { readonly by: 'start'; readonly date: string; readonly flips: readonly Conclusion[] }
  | GradeFlip

export interface Sensitivity {
  /** The one that moves the median most first. */
  readonly levers: readonly Lever[]
  readonly flips: readonly Flip[]
}

/**
 * What moves a quote: neighboring levels, wider and narrower places, a year, a point of growth, the other bases, and the pay policy
 * where a draft is made of it, each alone, where it has a quote; and where conclusions flip. Unknown percentiles leave nothing to move: null.
 */
export function sensitivity(setting: Setting, scenario: QuoteScenario, quote: Quote): Sensitivity | null {
  const percentiles = shownPercentiles(quote)
  if (percentiles === null) return null
  const present = { quote, percentiles, scenario, conclusions: conclusionsOf(percentiles, quote.grade, scenario) }
  const levers = [
    ...variationsOf(setting, quote).flatMap((variation) => leverOf(setting, variation, present)),
    ...policyLevers(quote, scenario),
  ].sort((a, b) => Math.abs(b.changeUsd) - Math.abs(a.changeUsd))
  // Another growth or start moves the pay that an offer is held against; the grade is kept as it is.
  const flips =
    scenario.offerUsd === null
      ? gradeFlips(quote, setting.index.errors)
      : [...growthFlips(present), ...startFlips(present)]
  return { levers, flips }
}

interface Present {
  readonly quote: Quote
  readonly percentiles: Percentiles<number>
  readonly scenario: QuoteScenario
  readonly conclusions: readonly Conclusion[]
}

function leverOf(setting: Setting, variation: Variation, present: Present): Lever[] {
  const { quote, percentiles, scenario, conclusions } = present
  const answer = quoteAt(setting, { ...quote.ask, ...variation.patch })
  const there = answer.kind === 'percentiles' ? shownPercentiles(answer) : null
  if (answer.kind !== 'percentiles' || there === null) return []
  const changeUsd = there.p50 - percentiles.p50
  return [
    {
      ...variation,
      p50Usd: there.p50,
      changeUsd,
      changeShare: changeUsd / percentiles.p50,
      flips: flipped(conclusions, conclusionsOf(there, answer.grade, scenario)),
    },
  ]
}

/** Only of posted pay is a draft made, and its target is the policy's own percentile; ends that the reader typed stay where they are. */
function policyLevers({ ask, percentiles }: Quote, { policy, post }: QuoteScenario): Lever[] {
  if (ask.basis !== postedSource || post !== null) return []
  const present = percentiles[policyPercentiles[policy]].value
  return policyChanges(policy).map((variation) => {
    const p50Usd = percentiles[policyPercentiles[variation.to]].value
    return { ...variation, p50Usd, changeUsd: p50Usd - present, changeShare: p50Usd / present - 1, flips: [] }
  })
}

const rateStep = 1000

/** The first growth above and below the present one, on steps of 0.1 %, that ends in another conclusion. */
function growthFlips(present: Present): Flip[] {
  const { months, growth } = present.quote.aging
  const steps = Math.round(mostGrowth * rateStep)
  const rates = Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) / rateStep)
  const flipsAt = (rate: number) => movedFlips(present, aged(1, rate, months) / aged(1, growth.rate, months))
  return nearestFlips(rates, growth.rate, flipsAt, firstOfRest).map(([rate, flips]) => ({ by: 'growth', rate, flips }))
}

/** The first start after and before the present one, in the middle of a month, that ends in another conclusion. */
function startFlips(present: Present): Flip[] {
  const { referenceMonth, aging } = present.quote
  const starts = Array.from({ length: mostMonths + 1 }, (_, index) => index)
  const flipsAt = (start: number) => {
    const factor = aged(1, aging.growth.rate, start - aging.months)
    return flippedIn(present, widenedTo(present, start, factor))
  }
  return nearestFlips(starts, aging.months, flipsAt).map(([start, flips]) => ({
    by: 'start',
    date: `${monthAfter(referenceMonth, start)}-15`,
    flips,
  }))
}

/** The percentiles of another start: the median times what it grows by, each gap with its own widening in place of the present one's. */
function widenedTo({ percentiles, quote }: Present, months: number, factor: number): Percentiles<number> {
  const { p10, p25, p50, p75, p90 } = percentiles
  const more = wideningAt(quote.aging, months) ** 2 - wideningAt(quote.aging, quote.aging.months) ** 2
  const gap = (low: number, high: number) => Math.exp(Math.sqrt(Math.max(0, Math.log(high / low) ** 2 + more)))
  const [median, down, up] = [p50 * factor, gap(p25, p50), gap(p50, p75)]
  return {
    p10: median / down / gap(p10, p25),
    p25: median / down,
    p50: median,
    p75: median * up,
    p90: median * up * gap(p75, p90),
  }
}

function movedFlips(present: Present, factor: number): readonly Conclusion[] {
  return flippedIn(
    present,
    eachPercentile((name) => present.percentiles[name] * factor),
  )
}

function flippedIn({ quote, scenario, conclusions }: Present, moved: Percentiles<number>): readonly Conclusion[] {
  return flipped(conclusions, conclusionsOf(moved, quote.grade, scenario))
}

type FirstOf = (values: readonly number[], isSo: (value: number) => boolean) => number | undefined

const firstOf: FirstOf = (values, isSo) => values.find(isSo)

/** The same where all after the first are so too: more growth raises every percentile, so that what flipped once stays flipped. */
const firstOfRest: FirstOf = (values, isSo) => {
  let [from, to] = [0, values.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isSo(values[middle] as number)) to = middle
    else from = middle + 1
  }
  return values[from]
}

/** Of rising values, the nearest above and the nearest below the present one that flip something, with what they flip. */
function nearestFlips(
  values: readonly number[],
  present: number,
  flipsAt: (value: number) => readonly Conclusion[],
  first: FirstOf = firstOf,
): (readonly [number, readonly Conclusion[]])[] {
  const above = values.filter((value) => value > present)
  const below = values.filter((value) => value < present).reverse()
  return [above, below].flatMap((side) => {
    const value = first(side, (each) => flipsAt(each).length > 0)
    return value === undefined ? [] : [[value, flipsAt(value)] as const]
  })
}
