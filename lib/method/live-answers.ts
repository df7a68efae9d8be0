/**
 * What the forms of the data page answer to what is typed in them: the same functions as every figure of the pages, from
 * text to text. Nothing typed makes them throw; a field that cannot be read is named with what to write instead.
 */

import { decimals } from '@/lib/method/worked-case'
import { adjacentOverlap, bandCoverage, jaccard, outEarnsUniform, sharedRange } from '@/lib/pay/bands'
import type { PayRange } from '@/lib/value/pay-range'
import { percentile } from '@/lib/value/percentile'
import { feasibility, nearestPoint } from '@/lib/week/mix'
import { type Reading, readUsd, writeUsd } from '@/lib/words/amount'
import { formatNumber, formatPercentRange, formatPlural, formatShare } from '@/lib/words/format'
import { readNumbers, readRanges, readShare, writeNumber } from './number-input'

/** What was typed, by field name. */
export type Typed = Readonly<Record<string, string>>

interface AnswerRow {
  readonly label: string
  readonly value: string
  /** The arithmetic or the condition behind the value. */
  readonly working?: string
}

export interface LiveAnswer {
  /** Why a field could not be read, by its name; empty when all were. */
  readonly refusals: Readonly<Record<string, string>>
  /** The answer in one sentence. */
  readonly says: string
  readonly rows: readonly AnswerRow[]
  /** The fields as the API spells them, where the form is one of its addresses too. */
  readonly spelled?: Typed
}

/**
 * How two pay bands overlap. Fields: aLow, aHigh, bLow, bHigh, each yearly pay in US dollars.
 */
export function answerBands(typed: Typed): LiveAnswer {
  const [a, b] = [readBand(typed, 'a'), readBand(typed, 'b')]
  if (a.band === null || b.band === null) return unanswered({ ...a.refusals, ...b.refusals })
  const shared = sharedRange([a.band, b.band])
  return {
    refusals: {},
    says: shared
      ? `The bands share ${writeBand(shared)}: ${formatShare(bandCoverage(a.band, b.band))} of A, ${formatShare(bandCoverage(b.band, a.band))} of B.`
      : 'The bands share no pay.',
    rows: bandRows(a.band, b.band, shared),
  }
}

function bandRows(a: PayRange, b: PayRange, shared: PayRange | null): AnswerRow[] {
  const adjacent = adjacentOverlap(a, b)
  const [overlap, how] =
    adjacent.kind === 'known'
      ? [decimals(adjacent.value), 'shared ÷ width of the higher band']
      : ['not defined', adjacent.why]
  return [
    row('Shared range', shared ? writeBand(shared) : 'none'),
    row('Jaccard', decimals(jaccard(a, b)), 'shared ÷ all that either covers'),
    row('Coverage of A by B', decimals(bandCoverage(a, b)), 'shared ÷ width of A'),
    row('Coverage of B by A', decimals(bandCoverage(b, a)), 'shared ÷ width of B'),
    row('Adjacent-band overlap', overlap, how),
    row('Chance that A out-earns B', decimals(outEarnsUniform(a, b)), 'if pay were spread evenly in each band'),
  ]
}

function row(label: string, value: string, working?: string): AnswerRow {
  return { label, value, ...(working !== undefined && { working }) }
}

interface ReadBand {
  readonly band: PayRange | null
  readonly refusals: Readonly<Record<string, string>>
}

function readBand(typed: Typed, name: 'a' | 'b'): ReadBand {
  const [lowName, highName] = [`${name}Low`, `${name}High`]
  const [low, high] = [readUsd(typed[lowName] ?? ''), readUsd(typed[highName] ?? '')]
  if ('why' in low || 'why' in high) return { band: null, refusals: { ...why(lowName, low), ...why(highName, high) } }
  if (high.value <= low.value)
    return { band: null, refusals: { [highName]: `The high must lie above the low, ${writeUsd(low.value)}.` } }
  return { band: { lowUsd: low.value, highUsd: high.value }, refusals: {} }
}

/** The percentile of some numbers. Fields: numbers, a list; p, a share from 0 to 1. */
export function answerPercentile(typed: Typed): LiveAnswer {
  const [numbers, p] = [readNumbers(typed.numbers ?? ''), readShare(typed.p ?? '')]
  if ('why' in numbers || 'why' in p) return unanswered({ ...why('numbers', numbers), ...why('p', p) })
  const sorted = [...numbers.value].sort((x, y) => x - y)
  const value = writeNumber(percentile(sorted, p.value))
  const position = (sorted.length - 1) * p.value
  const neighbors = [...new Set([Math.floor(position), Math.ceil(position)])].map((index) =>
    writeNumber(sorted[index] ?? 0),
  )
  return {
    refusals: {},
    says: `At p = ${writeNumber(p.value)} of ${formatPlural(sorted.length, 'number')} the value is ${value}.`,
    rows: [
      row('Sorted', writeList(sorted), formatPlural(sorted.length, 'number')),
      row('Position', writeNumber(position), `(${sorted.length} − 1) × ${writeNumber(p.value)}, counted from zero`),
      row(neighbors.length === 1 ? 'Stands at' : 'Lies between', neighbors.join(' and ')),
    ],
  }
}

const listed = 12

function writeList(sorted: readonly number[]): string {
  const shown = sorted.slice(0, listed).map(writeNumber).join(' · ')
  return sorted.length > listed ? `${shown} … ${writeNumber(sorted.at(-1) ?? 0)}` : shown
}

/** Whether a week fits some ranges, and the one nearest their midpoints. Field: activity, ranges of percent. */
export function answerMix(typed: Typed): LiveAnswer {
  const read = readRanges(typed.activity ?? '')
  if ('why' in read) return unanswered({ activity: read.why })
  const { sumLow, sumHigh } = feasibility(read.value)
  const nearest = nearestPoint(read.value)
  const sums = [
    row('Lows', `${formatNumber(sumLow)}%`, 'must not exceed 100%'),
    row('Highs', `${formatNumber(sumHigh)}%`, 'must reach 100%'),
  ]
  const spelled = {
    activity: read.value.map(({ lowPercent, highPercent }) => `${lowPercent}-${highPercent}`).join(','),
  }
  if (nearest.kind === 'unknown') return { refusals: {}, says: nearest.why, rows: sums, spelled }
  const weeks = read.value.map(({ lowPercent, highPercent }, index) =>
    row(
      `Activity ${index + 1}`,
      `${writeNumber(nearest.value[index] ?? 0)}%`,
      formatPercentRange(lowPercent, highPercent),
    ),
  )
  return {
    refusals: {},
    says: 'Some week fits. The one nearest the midpoints is below.',
    rows: [...sums, ...weeks],
    spelled,
  }
}

/** The answers by the name of their form. */
export const liveAnswers = { bands: answerBands, percentile: answerPercentile, mix: answerMix } as const

function unanswered(refusals: Readonly<Record<string, string>>): LiveAnswer {
  const count = Object.keys(refusals).length
  return { refusals, says: `No answer yet: ${formatPlural(count, 'field')} cannot be read.`, rows: [] }
}

function why(name: string, reading: Reading<unknown>): Record<string, string> {
  return 'why' in reading ? { [name]: reading.why } : {}
}

function writeBand({ lowUsd, highUsd }: PayRange): string {
  return `${writeUsd(lowUsd)}–${writeUsd(highUsd)}`
}
