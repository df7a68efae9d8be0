/**
 * What a chart is before it is drawn: marks whose x is a share of the axis, 0–1, and whose y is in pixels.
 * The page draws them with percentages and CSS variables, a download with a fixed size and literal colors.
 */
import type { Ink, RoleGlyph } from '@/data/schema/role'

type Ramp = 'seq-1' | 'seq-2' | 'seq-3' | 'seq-4' | 'seq-5'

export type Paint = Ramp | { readonly role: Ink }

interface Upright {
  readonly x: number
  readonly y: number
  readonly height: number
}

export type PlotMark =
  | (Upright & {
      readonly kind: 'rect'
      readonly width: number
      readonly paint: Paint
      /** Drawn as dashes: not a measurement. */
      readonly dashed?: true
    })
  /** A line of two pixels that ends a thin line. */
  | (Upright & { readonly kind: 'cap'; readonly paint: Paint })
  /** A line in ink: a median. */
  | (Upright & { readonly kind: 'tick' })
  /** Dots one upon the other, the lowest at y. */
  | (Omit<Upright, 'height'> & { readonly kind: 'stack'; readonly count: number; readonly paint: Paint })
  | (Omit<Upright, 'height'> & {
      readonly kind: 'text'
      /** Pixels beside x, so that a label keeps its distance at every width. */
      readonly dx: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly text: string
      readonly tone: 'value' | 'note' | 'inverse'
    })

export interface Tick {
  readonly at: number
  readonly label: string
}

export interface Axis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly Tick[]
}

export interface Lane {
  readonly key: string
  readonly label: string
  /** A role's own lane has its mark. */
  readonly role: { readonly id: string; readonly mark: RoleGlyph } | null
  /** A thin lane of measured pay, under the lane of the role it speaks of. */
  readonly strip?: {
    readonly roleId: string
    /** Sample and vintage in a few words. */
    readonly detail: string
    /** Where there is no room for more than a line: sample and months, or what is beyond the axis. */
    readonly brief: string
    readonly sample: readonly string[]
    readonly href: string
  }
  readonly heightPx: number
  readonly marks: readonly PlotMark[]
  /** The lane in one sentence, for those who do not see it. */
  readonly says: string
}

export interface Shade {
  readonly from: number
  readonly to: number
  readonly label: string
  readonly note: string
}

export interface Plot {
  readonly axis: Axis
  readonly lanes: readonly Lane[]
  readonly shade: Shade | null
}

/** A value's place on an axis, 0–1 between its ends. */
export function placeOn(axis: Pick<Axis, 'low' | 'high'>, value: number): number {
  return (value - axis.low) / (axis.high - axis.low)
}

/** Pixels from one dot of a stack to the next. */
export const dotPitch = 6
/** Pixels across a dot. */
export const dotSize = 5

const mostSteps = 12

/** An axis of US dollars on $20,000 steps, $40,000 where those were more than twelve, wide enough beyond the data for labels at both ends. */
export function payAxis(lowestUsd: number, highestUsd: number, format: (usd: number) => string): Axis {
  const step = highestUsd - lowestUsd > (mostSteps - 2) * 20_000 ? 40_000 : 20_000
  const low = Math.floor(lowestUsd / step - 0.75) * step
  const high = Math.ceil(highestUsd / step + 0.5) * step
  return axisOf(low, high, step, format)
}

/** The axis of US dollars between two amounts on $20,000 steps. */
export function payAxisBetween(lowUsd: number, highUsd: number, format: (usd: number) => string): Axis {
  return axisOf(lowUsd, highUsd, 20_000, format)
}

/** An axis of percent from 0 to the ten that leaves a quarter, on a phone a label's width, after the highest share; 100 at most. */
export function percentAxis(highest: number): Axis {
  const high = Math.min(100, Math.max(10, Math.ceil(highest / 0.75 / 10) * 10))
  return axisOf(0, high, 10, (value) => `${value}%`)
}

function axisOf(low: number, high: number, step: number, format: (value: number) => string): Axis {
  const count = Math.round((high - low) / step)
  const ticks = Array.from({ length: count + 1 }, (_, index) => ({
    at: index / count,
    label: format(low + index * step),
  }))
  return { low, high, ticks }
}

/** A share of a width, 0–1, as a length in SVG and CSS: 0.3333 → "33.33%". */
export function percentLength(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}

interface Bar {
  readonly low: number
  readonly high: number
  /** Pixels from the lane's top. */
  readonly y: number
  readonly height: number
  readonly paint: Paint
  /** What is written at the low and the high end; an empty text is left out. */
  readonly labels: readonly [string, string]
}

/** Pixels from the middle of a value as the page sets it, 13 px high, down to its baseline. */
export const baselineDrop = 5

/** A bar on an axis with its low and high written at its ends. */
export function labeledBar(axis: Axis, { low, high, y, height, paint, labels }: Bar): PlotMark[] {
  const [from, to] = [placeOn(axis, low), placeOn(axis, high)]
  const baseline = y + height / 2 + baselineDrop
  const marks: PlotMark[] = [
    { kind: 'rect', x: from, width: to - from, y, height, paint },
    { kind: 'text', x: from, dx: -7, y: baseline, anchor: 'end', text: labels[0], tone: 'value' },
    { kind: 'text', x: to, dx: 7, y: baseline, anchor: 'start', text: labels[1], tone: 'value' },
  ]
  return marks.filter((mark) => mark.kind !== 'text' || mark.text !== '')
}

/** The class of a share, 0–1, on the five-step ramp, cut at .2, .4, .6 and .8. */
export function rampClass(share: number): Ramp {
  const step = Math.min(4, Math.max(0, Math.floor(share * 5)))
  return (['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5'] as const)[step] ?? 'seq-1'
}

/** Whether a text on this paint must be light. */
export function isDark(paint: Paint): boolean {
  return paint === 'seq-4' || paint === 'seq-5'
}
