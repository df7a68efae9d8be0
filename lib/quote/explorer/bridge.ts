/** The bridge from the explorer to a quote, in words: what each step does, in the order that they are taken. */
import type { Quote } from '@/lib/engine/answer'
import type { Bridge, BridgeStep } from '@/lib/engine/explorer/bridge'
import { hiddenBecause } from '@/lib/evidence/suppression'
import { inPlace, type Place, stateOf } from '@/lib/place/geography'
import { shortPlace } from '@/lib/place/short'
import { stateName } from '@/lib/place/states'
import { nounOf, paySource, type SourceId } from '@/lib/source/registry'
import type { Answer } from '@/lib/value/absence'
import { formatMonth, formatNumber, formatUsd } from '@/lib/words/format'
import { asFarAway } from '../words/direction'

/** One line of a bridge: what it is, what it does in percent, empty at its start, and the amount that it ends in. */
export interface BridgeLine {
  readonly words: string
  readonly change: string
  readonly amount: string
}

interface Bridged {
  readonly basis: SourceId
  /** The quote's own day, YYYY-MM-DD. */
  readonly asOf: string
}

/** The lines of a bridge, its start first. */
export function bridgeLines(bridge: Bridge, asked: Bridged): BridgeLine[] {
  const { from, steps } = bridge
  const start = `${counted(asked.basis)} in ${inPlace(from.place)}, ${formatNumber(from.n)} ${nounOf(asked.basis)}s`
  return [
    { words: start, change: '', amount: formatUsd(from.usd) },
    ...steps.map((step) => ({
      words: stepWords(step, bridge, asked),
      change: changeWords(step.ratio),
      amount: formatUsd(step.usd),
    })),
  ]
}

/** Why a bridge does not start in the quote's own place, in the explorer's words of what it hides; null where it does. */
export function startSentence({ from, isOwn }: Bridge, { ask, cell }: Pick<Quote, 'ask' | 'cell'>): string | null {
  if (isOwn) return null
  const hidden = cell.n === null ? null : hiddenBecause({ n: cell.n, employers: cell.employers }, ask.basis)
  return `${hidden?.why ?? ''} The steps start in ${inPlace(from.place)}.`.trimStart()
}

/** A bridge in one line: "$168k as posted → similar jobs weigh in → growth to Nov 2026 → $176k in the quote." */
export function bridgeSentence(bridge: Bridge, asked: Bridged): string {
  const { from, steps, toUsd } = bridge
  const start = `${formatUsd(from.usd)} ${counted(asked.basis)}${bridge.isOwn ? '' : ` in ${inPlace(from.place)}`}`
  const parts = [start, ...steps.map((step) => stepWords(step, bridge, asked)), `${formatUsd(toUsd)} in the quote`]
  return `${parts.join(' → ')}.`
}

/** What the explorer calls its own figure. */
function counted(basis: SourceId): string {
  return paySource(basis).abilities.hasRanges ? 'as posted' : 'as counted'
}

function stepWords({ code, month, place }: BridgeStep, { from }: Bridge, { basis, asOf }: Bridged): string {
  const many = `${nounOf(basis)}s`
  switch (code) {
    case 'time':
      return `every ${nounOf(basis)} adjusted to ${formatMonth(month)}`
    case 'fit':
      return from.place.kind === 'area'
        ? `${stateOfArea(from.place)}’s estimate instead, adjusted by wages here`
        : 'similar jobs weigh in'
    case 'centered':
      return `from where the ${many} are to where the jobs are`
    case 'place':
      return `from ${inPlace(from.place)} to ${inPlace(place)}`
    case 'growth':
      return `growth to ${formatMonth(asOf.slice(0, 7))}`
  }
}

function stateOfArea(place: Place): string {
  return inPlace({ name: stateName(stateOf(place) ?? '') })
}

/** From how many observations of a place, and from how far off, what they say alone stands beside its quote. */
const [enoughAlone, farOff] = [10, 0.1] as const

/**
 * What the observations of a state, area or remote work say alone, where it lies over 10 % from the quote: "Adjusted alike, the 78 posted ranges in San
 * Jose, CA alone have a median of $213k, 18% lower."; null else. The country's crowd where pay is high, which has a step of its own.
 */
export function aloneSentence(
  bridge: Answer<Bridge> | null,
  { ask, place }: Pick<Quote, 'ask' | 'place'>,
): string | null {
  if (bridge?.kind !== 'known' || !bridge.value.isOwn || place.kind === 'country') return null
  const { from, steps, toUsd } = bridge.value
  const fit = steps.find(({ code }) => code === 'fit')?.ratio ?? 1
  if (from.n < enoughAlone || Math.abs(1 / fit - 1) <= farOff) return null
  const many = `${nounOf(ask.basis)}s`
  const which = place.kind === 'remote' ? `remote ${many}` : `${many} in ${inPlace({ name: shortPlace(place) })}`
  return `Adjusted alike, the ${formatNumber(from.n)} ${which} alone have a median of ${formatUsd(toUsd / fit)}, ${asFarAway(1 / fit)}.`
}

function changeWords(ratio: number): string {
  const tenths = Math.round((ratio - 1) * 1000) / 10
  if (tenths === 0) return '0%'
  return `${tenths > 0 ? '+' : '−'}${Math.abs(tenths)}%`
}

/** What stands beside a link from the explorer to a quote: the bridge in one line, or why there is none. */
export interface BridgeAnswer {
  readonly sentence: string | null
}

/** The bridge of a quote in one line; of one without percentiles, or without a median to start at, none. */
export function bridgeAnswer({
  bridge,
  address,
}: {
  readonly bridge: Answer<Bridge> | null
  readonly address: Bridged
}): BridgeAnswer {
  return { sentence: bridge?.kind === 'known' ? bridgeSentence(bridge.value, address) : null }
}
