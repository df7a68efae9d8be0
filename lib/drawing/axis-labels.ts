/** Which of an axis' labels have room: the ticks stand closer the wider the range, the text is as wide as ever. */
import type { Axis, Tick } from './plot'

/** How labels stand at a plot's ends: within the plot where the page ends with it, centered where there is room beyond. */
export type EndAnchor = 'inside' | 'centered'

interface LabelRoom {
  /** Pixels across the plot. */
  readonly plotPx: number
  /** Pixels across one letter. */
  readonly letterPx: number
  readonly ends: EndAnchor
}

interface Extent {
  readonly left: number
  readonly right: number
}

/** Pixels left free between two labels. */
const free = 8
/** Pixels that a label may stand beyond the plot. */
const over = 4
const fewest = 2
const rhythms = [1, 2, 5, 10]

/** The indexes of the ticks whose labels stand clear of each other: every one, second, fifth or tenth amount, without an end that would touch; the two ends alone, or the first, where even those are too many. */
export function labelsWithRoom(axis: Axis, room: LabelRoom): ReadonlySet<number> {
  const last = axis.ticks.length - 1
  for (const rhythm of rhythms) {
    const steady = axis.ticks.flatMap((_, index) => (isOnRhythm(axis, index, rhythm) ? [index] : []))
    for (const indexes of [steady, withoutTouchingEnds(axis, steady, room)])
      if (indexes.length >= Math.min(fewest, axis.ticks.length) && areClear(axis, indexes, room))
        return new Set(indexes)
  }
  return new Set(areClear(axis, [0, last], room) ? [0, last] : [0])
}

/** The widths of a page by which its plots differ, as its style sheets part them; paper is as a tablet. */
export type PageWidth = 'phone' | 'tablet' | 'desktop'

const plotPx: Readonly<Record<PageWidth, number>> = { phone: 240, tablet: 340, desktop: 640 }
const letterPx: Readonly<Record<PageWidth, number>> = { phone: 7.4, tablet: 6.9, desktop: 6.9 }

export interface AxisLabel {
  readonly tick: Tick
  readonly anchor: 'start' | 'middle' | 'end'
  readonly missingAt: readonly PageWidth[]
}

/** The labels of an axis on the page, with the widths at which each gives way to its neighbors; without those that do so at every width. */
export function axisLabels(axis: Axis, across = plotPx): readonly AxisLabel[] {
  const widths = Object.keys(plotPx) as PageWidth[]
  const shown = widths.map((width) => ({
    width,
    indexes: labelsWithRoom(axis, { plotPx: across[width], letterPx: letterPx[width], ends: 'inside' }),
  }))
  return axis.ticks.flatMap((tick, index) => {
    const missingAt = shown.flatMap(({ width, indexes }) => (indexes.has(index) ? [] : [width]))
    return missingAt.length === widths.length ? [] : [{ tick, anchor: labelAnchor(axis, index), missingAt }]
  })
}

/** The anchor of the label at an index. */
export function labelAnchor({ ticks }: Axis, index: number, ends: EndAnchor = 'inside'): 'start' | 'middle' | 'end' {
  const at = ticks[index]?.at
  if (ends === 'centered' || (at !== 0 && at !== 1)) return 'middle'
  return at === 0 ? 'start' : 'end'
}

/** Whether a tick's value is a whole number of so many steps, which keeps the labels round. */
function isOnRhythm({ low, high, ticks }: Axis, index: number, rhythm: number): boolean {
  const at = ticks[index]?.at ?? 0
  const step = (high - low) / Math.max(1, ticks.length - 1)
  return Math.round((low + at * (high - low)) / step) % rhythm === 0
}

function withoutTouchingEnds(axis: Axis, indexes: readonly number[], room: LabelRoom): readonly number[] {
  const touchesFirst = !areClear(axis, indexes.slice(0, 2), room)
  const touchesLast = !areClear(axis, indexes.slice(-2), room)
  return indexes.slice(touchesFirst ? 1 : 0, touchesLast ? -1 : undefined)
}

function areClear(axis: Axis, indexes: readonly number[], room: LabelRoom): boolean {
  const extents = indexes.map((index) => extentOf(axis, index, room))
  const isOnPage = ({ left, right }: Extent) =>
    room.ends === 'centered' || (left >= -over && right <= room.plotPx + over)
  return (
    extents.every(isOnPage) &&
    extents.every(({ left }, index) => left - (extents[index - 1]?.right ?? -Infinity) >= free)
  )
}

function extentOf(axis: Axis, index: number, { plotPx, letterPx, ends }: LabelRoom): Extent {
  const { at, label } = axis.ticks[index] ?? { at: 0, label: '' }
  const width = label.length * letterPx
  const anchor = labelAnchor(axis, index, ends)
  const left = at * plotPx - { start: 0, middle: width / 2, end: width }[anchor]
  return { left, right: left + width }
}
