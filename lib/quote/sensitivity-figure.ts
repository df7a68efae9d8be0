/** The bars of a quote's sensitivity: what each single change does to the median, from no change in the middle. */
import { type Axis, type Lane, type Paint, type Plot, type PlotMark, placeOn } from '@/lib/drawing/plot'
import type { Lever } from '@/lib/engine/sensitivity'
import { tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { formatUsd } from '@/lib/words/format'
import { changeName, leverSentence } from './moves'

const step = 10_000
const mostSteps = 8

/** The plot of some levers, in their order; the bars take the role's color. Null without levers. */
export function sensitivityPlot(levers: readonly Lever[], paint: Paint): Plot | null {
  if (levers.length === 0) return null
  const axis = changeAxis(levers.map(({ changeUsd }) => changeUsd))
  return {
    axis,
    lanes: levers.map((lever): Lane => {
      const name = changeName(lever)
      return {
        key: name,
        label: name,
        role: null,
        heightPx: 32,
        marks: barOf(lever, axis, paint),
        says: `${name}: ${formatChange(lever.changeUsd)}, to a median of ${formatUsd(lever.p50Usd)}.`,
      }
    }),
    shade: null,
  }
}

function barOf({ changeUsd }: Pick<Lever, 'changeUsd'>, axis: Axis, paint: Paint): PlotMark[] {
  const [zero, end] = [placeOn(axis, 0), placeOn(axis, changeUsd)]
  const isUp = changeUsd >= 0
  return [
    { kind: 'rect', x: Math.min(zero, end), width: Math.abs(end - zero), y: 10, height: 12, paint },
    { kind: 'tick', x: zero, y: 5, height: 22 },
    {
      kind: 'text',
      x: end,
      dx: isUp ? 7 : -7,
      y: 21,
      anchor: isUp ? 'start' : 'end',
      text: formatChange(changeUsd),
      tone: 'value',
    },
  ]
}

/** A change of pay in whole thousands with its sign: "+$34k", "−$5k", "±$0k". */
export function formatChange(usd: number): string {
  const rounded = Math.round(usd / 1000) * 1000
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '±'
  return `${sign}${formatUsd(Math.abs(rounded))}`
}

/** From the greatest fall to the greatest rise on even steps, with room for a figure beyond both. */
function changeAxis(changes: readonly number[]): Axis {
  const [least, most] = [Math.min(0, ...changes), Math.max(0, ...changes)]
  const width = step * 2 ** Math.max(0, Math.ceil(Math.log2((most - least) / (mostSteps * step))))
  const [low, high] = [Math.floor(least / width - 0.8) * width, Math.ceil(most / width + 0.8) * width]
  const count = Math.round((high - low) / width)
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    const usd = low + index * width
    return { at: index / count, label: usd === 0 ? 'no change' : formatChange(usd) }
  })
  return { low, high, ticks }
}

/** The bars as a table, in whole dollars. */
export function sensitivityTable(levers: readonly Lever[]): CsvTable {
  return tableOf(levers, {
    change: changeName,
    p50_usd: ({ p50Usd }) => Math.round(p50Usd),
    change_usd: ({ changeUsd }) => Math.round(changeUsd),
    flips: (lever) => leverSentence(lever) ?? 'none',
  })
}
