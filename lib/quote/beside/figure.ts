/** The drawing of quotes side by side: a lane each on one axis. */
import { type Axis, type Lane, labeledBar, type Plot, type PlotMark, placeOn } from '@/lib/drawing/plot'
import { formatUsd, speakUsdRange } from '@/lib/words/format'
import { roomyAxis } from '../figure'
import type { SideQuote } from './view'

/** The plot: the draft as a bar, and under it the market's middle half with its median; null where no quote has a range. */
export function sidePlot(quotes: readonly SideQuote[]): Plot | null {
  const ranges = quotes.flatMap(({ draft, market }) => [...(draft ? [draft] : []), ...(market ? [market] : [])])
  if (ranges.length === 0) return null
  const axis = roomyAxis(ranges)
  return { axis, lanes: quotes.map((quote) => laneOf(quote, axis)), shade: null }
}

function laneOf({ name, role, draft, market }: SideQuote, axis: Axis): Lane {
  const drafted = draft && {
    low: draft.lowUsd,
    high: draft.highUsd,
    y: 16,
    height: 16,
    paint: { role: role.mark.ink },
    labels: [formatUsd(draft.lowUsd), formatUsd(draft.highUsd)] as const,
  }
  const says = [
    ...(draft ? [`draft ${speakUsdRange(draft)}`] : []),
    ...(market ? [`market median ${formatUsd(market.medianUsd)}`] : []),
  ]
  return {
    key: name,
    label: name,
    role,
    heightPx: 68,
    marks: [...(drafted ? labeledBar(axis, drafted) : []), ...marketMarks(market, axis)],
    says: `${name}: ${says.length > 0 ? says.join(', ') : 'no range'}`,
  }
}

function marketMarks(market: SideQuote['market'], axis: Axis): PlotMark[] {
  if (market === null) return []
  const x = placeOn(axis, market.lowUsd)
  return [
    { kind: 'rect', x, width: placeOn(axis, market.highUsd) - x, y: 43, height: 3, paint: { role: 'neutral' } },
    { kind: 'tick', x: placeOn(axis, market.medianUsd), y: 38, height: 13 },
  ]
}
