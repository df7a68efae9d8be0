/** The chart of a quote: its percentiles as a thick lane, every other basis as a thin one on the same axis, a guide's band dashed. */

import type { RoleGlyph } from '@/data/schema/role'
import { type Lane, type Paint, type Plot, type PlotMark, payAxis, placeOn } from '@/lib/drawing/plot'
import type { Quote, QuoteAnswer } from '@/lib/engine/answer'
import { paySource } from '@/lib/source/registry'
import type { PayRange } from '@/lib/value/pay-range'
import { percentileNames } from '@/lib/value/percentiles'
import { formatUsd, formatUsdRange, speakUsdRange } from '@/lib/words/format'
import { whyNone } from './absences'
import type { QuoteView } from './view'

/** What is drawn: the answer, the other bases, and amounts that the axis must hold. */
export type Charted = Pick<QuoteView, 'answer' | 'others' | 'axis'>

const thick = { bar: 18, room: 52 }
const thin = { bar: 8, room: 42 }
/** Above the bar, for the median's figure. */
const head = 18
const gray: Paint = { role: 'neutral' }
const spoken = { p10: '10th percentile', p25: '25th', p50: 'median', p75: '75th', p90: '90th' } as const

/** The plot; the middle half of the answer is shaded through all lanes. Null where no basis has a figure. */
export function quotePlot(
  { answer, others, axis: ends }: Charted,
  role: { readonly id: string; readonly mark: RoleGlyph },
): Plot | null {
  if ([answer, ...others].every(({ kind }) => kind === 'unknown')) return null
  const axis = payAxis(ends.lowUsd, ends.highUsd, formatUsd)
  const lane = (each: QuoteAnswer): Lane => {
    const isChosen = each === answer
    return {
      key: each.ask.basis,
      label: paySource(each.ask.basis).name,
      role: isChosen ? role : null,
      heightPx: each.kind === 'unknown' ? 28 : (isChosen ? thick : thin).room,
      marks: marksOf(each, axis, isChosen ? { role: role.mark.ink } : gray, isChosen ? thick.bar : thin.bar),
      says: speak(each),
    }
  }
  const middle = middleHalf(answer)
  return {
    axis,
    lanes: [answer, ...others].map(lane),
    shade: middle && {
      from: placeOn(axis, middle.lowUsd),
      to: placeOn(axis, middle.highUsd),
      label: formatUsdRange(middle),
      note: answer.kind === 'band' ? 'the guide’s band' : 'the middle half quoted',
    },
  }
}

/** A quote's P25–P75, or a guide's band; null where there is neither. */
export function middleHalf(answer: QuoteAnswer): PayRange | null {
  if (answer.kind === 'unknown') return null
  if (answer.kind === 'band') return { lowUsd: answer.lowUsd, highUsd: answer.highUsd }
  const { p25, p75 } = answer.percentiles
  return p25.kind === 'known' && p75.kind === 'known' ? { lowUsd: p25.value, highUsd: p75.value } : null
}

function marksOf(answer: QuoteAnswer, axis: Plot['axis'], paint: Paint, height: number): PlotMark[] {
  if (answer.kind === 'unknown')
    return [{ kind: 'text', x: 0, dx: 8, y: 18, anchor: 'start', text: 'no quote', tone: 'note' }]
  const middle = middleHalf(answer)
  if (middle === null) return []
  const [from, to] = [placeOn(axis, middle.lowUsd), placeOn(axis, middle.highUsd)]
  const bar: PlotMark = {
    kind: 'rect',
    x: from,
    width: to - from,
    y: head,
    height,
    paint,
    ...(answer.kind === 'band' ? { dashed: true as const } : {}),
  }
  const labels = endLabels(middle, { from, to }, head + height + 14)
  if (answer.kind === 'band') return [bar, ...labels]
  return [...whisker(answer, axis, paint, head + height / 2), bar, ...median(answer, axis, height), ...labels]
}

function whisker(
  { percentiles: { p10, p25, p75, p90 } }: Quote,
  axis: Plot['axis'],
  paint: Paint,
  middle: number,
): PlotMark[] {
  const cap = (usd: number): PlotMark => ({ kind: 'cap', x: placeOn(axis, usd), y: middle - 5, height: 10, paint })
  const [low, high] = [p10.kind === 'known' ? p10 : p25, p90.kind === 'known' ? p90 : p75]
  if (low.kind === 'unknown' || high.kind === 'unknown') return []
  const x = placeOn(axis, low.value)
  return [
    { kind: 'rect', x, width: placeOn(axis, high.value) - x, y: middle - 1, height: 2, paint },
    ...(p10.kind === 'known' ? [cap(p10.value)] : []),
    ...(p90.kind === 'known' ? [cap(p90.value)] : []),
  ]
}

function median({ percentiles: { p50 } }: Quote, axis: Plot['axis'], height: number): PlotMark[] {
  if (p50.kind === 'unknown') return []
  const x = placeOn(axis, p50.value)
  return [
    { kind: 'tick', x, y: head - 4, height: height + 8 },
    { kind: 'text', x, dx: 0, y: head - 7, anchor: 'middle', text: formatUsd(p50.value), tone: 'value' },
  ]
}

/** The share of the axis that a bar must take for both of its labels to stand inside its ends on a narrow screen. */
const roomForLabels = 0.26
/** The share of the axis that a label outside an end takes there. */
const roomForLabel = 0.13

function endLabels(
  { lowUsd, highUsd }: PayRange,
  { from, to }: { readonly from: number; readonly to: number },
  y: number,
): PlotMark[] {
  const isInside = to - from >= roomForLabels || from < roomForLabel || to > 1 - roomForLabel
  const label = (x: number, usd: number, anchor: 'start' | 'end'): PlotMark => ({
    kind: 'text',
    x,
    dx: 0,
    y,
    anchor,
    text: formatUsd(usd),
    tone: 'value',
  })
  return isInside
    ? [label(from, lowUsd, 'start'), label(to, highUsd, 'end')]
    : [label(from, lowUsd, 'end'), label(to, highUsd, 'start')]
}

function speak(answer: QuoteAnswer): string {
  const { name } = paySource(answer.ask.basis)
  if (answer.kind === 'unknown') return `${name}: no quote. ${whyNone(answer)}`
  if (answer.kind === 'band') return `${name}: a band of ${speakUsdRange(answer)}, without percentiles.`
  const said = percentileNames.flatMap((each) => {
    const figure = answer.percentiles[each]
    return figure.kind === 'known' ? [`${spoken[each]} ${formatUsd(figure.value)}`] : []
  })
  return `${name}: ${said.join(', ')}.`
}
