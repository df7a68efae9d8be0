/** From the median that the explorer shows as it was counted to that of a quote: steps whose ratios multiply out to it. */
import { medianKey, type ShownMedian } from '@/lib/evidence/medians'
import { type Place, placeOf, stateOf } from '@/lib/place/geography'
import { type Answer, known, unknown } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import { aged, monthsUntil } from '../aging'
import type { Quote } from '../answer'
import { ungradedAt } from '../make'
import type { Setting } from '../setting'

/** One step: what it multiplies the amount before it by, and the amount that it ends in, in US dollars a year. */
export interface BridgeStep {
  readonly ratio: number
  readonly usd: number
  /**
   * Every observation brought to a month; what similar roles, levels and places say; from where the observations are to where the
   * jobs are; to the quote's own place; growth to its date.
   */
  readonly code: 'time' | 'fit' | 'centered' | 'place' | 'growth'
  /** The month that `time` and `fit` end in, and `growth` starts from. */
  readonly month: string
  /** Where `place` ends. */
  readonly place: Place
}

/** A bridge: it starts at a median of the quote's own role, level and source, and ends in the quote's. */
export interface Bridge {
  readonly from: ShownMedian & { readonly place: Place }
  readonly steps: readonly BridgeStep[]
  readonly toUsd: number
  /** Whether it starts in the quote's own place; else that place shows no median, or its source records no such place. */
  readonly isOwn: boolean
}

const noneShown = 'Too few are published at this level to show a median.'
const notKept = 'What was counted is not kept of this release.'

/**
 * The bridge to a quote, from the median shown of its own place; of an area that shows none from its state's, and else from the
 * country's. `small-sample` where none of these is shown, `no-data` of a release whose cells are not kept.
 */
export function bridgeTo(setting: Setting, quote: Quote): Answer<Bridge> {
  const { medians } = setting.index
  if (medians === null) return unknown('no-data', notKept)
  const start = startOf(setting, quote)
  if (start === null) return unknown('small-sample', noneShown)
  const { from, there } = start
  const { months, growth } = quote.aging
  const grown = aged(1, growth.rate, months)
  const centered = there.derivation.steps.find(({ name }) => name === 'centered')?.result ?? 1
  const time = timeOf(setting, quote, from.month)
  const atDate = there.percentiles.p50.value / grown
  const fit = atDate / (centered * time * from.usd)
  const moved = quote.percentiles.p50.value / there.percentiles.p50.value
  const ratios = [
    ...(time === 1 ? [] : [['time', time] as const]),
    ['fit', fit] as const,
    ...(centered === 1 ? [] : [['centered', centered] as const]),
    ...(from.place.id === quote.place.id ? [] : [['place', moved] as const]),
    ['growth', grown] as const,
  ]
  let usd = from.usd
  const steps = ratios.map(([code, ratio]): BridgeStep => {
    usd *= ratio
    return { code, ratio, usd, month: quote.referenceMonth, place: quote.place }
  })
  return known({ from, steps, toUsd: quote.percentiles.p50.value, isOwn: from.place.id === quote.place.id })
}

interface Start {
  readonly from: Bridge['from']
  /** The quote of the same ask where it starts. */
  readonly there: Pick<Quote, 'derivation' | 'percentiles'>
}

function startOf(setting: Setting, quote: Quote): Start | null {
  const { medians, places } = setting.index
  const { role, level, basis } = quote.ask
  const ids = [quote.place.id, stateOf(quote.place), country]
  for (const id of ids) {
    const shown = id === null ? undefined : medians?.get(basis)?.[medianKey(role, level, id)]
    const place = id === null ? null : placeOf(places, id)
    if (shown === undefined || place === null) continue
    const there = place.id === quote.place.id ? quote : ungradedAt(setting, { ...quote.ask, place: place.id })
    if (there !== null) return { from: { ...shown, place }, there }
  }
  return null
}

/** What bringing the observations to the newest month did to the one in their middle; 1 where none was brought. */
function timeOf({ index }: Setting, { ask }: Quote, month: string | null): number {
  const trend = index.models.get(ask.basis)?.trend
  if (trend === undefined || month === null) return 1
  return Math.exp((trend.perYear * monthsUntil(month, `${trend.newest}-15`)) / 12)
}
