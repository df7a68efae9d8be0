/** The chart of a quote’s sources, and its figures as a table: the middle half of the basis quoted as a thick bar, of every other as a thin one on the same axis, a guide's band dashed. */

import type { RoleGlyph } from '@/data/schema/role'
import { type Axis, type Lane, labeledBar, type Paint, type Plot, type PlotMark, placeOn } from '@/lib/drawing/plot'
import { middleHalf, type QuoteAnswer } from '@/lib/engine/answer'
import { paySource } from '@/lib/source/registry'
import type { PayRange } from '@/lib/value/pay-range'
import { eachPercentile, type PercentileName } from '@/lib/value/percentiles'
import { percentileColumns, tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { formatUsd, speakUsdRange } from '@/lib/words/format'
import { speakPercentiles } from '@/lib/words/percentiles'
import { whyNone } from './absences'
import { isModeled } from './sample'
import type { QuoteView } from './view'
import { allAnswers } from './words/direction'

/** Pixels of a lane, and of the bar in its middle: thick of the basis quoted, thin of the others. */
const room = 34
const [thick, thin] = [14, 5]
const gray: Paint = { role: 'neutral' }
/** The share of what is drawn that the axis leaves free at either end, for the amounts beside the bars on the screen of a phone. */
const endRoom = 0.14
/** So many steps of $20,000 have room for their labels. */
const mostSteps = 9

/** The plot: each basis' middle half with its ends and a tick at its median, or a band in dashes. Null where no basis has a figure; the axis has room for `more` as well. */
export function quotePlot(
  view: Pick<QuoteView, 'answer' | 'others'>,
  role: { readonly id: string; readonly mark: RoleGlyph },
  more: readonly PayRange[] = [],
): Plot | null {
  const answers = allAnswers(view)
  const middles = answers.flatMap((each) => (each.kind === 'unknown' ? [] : [middleHalf(each)]))
  if (middles.length === 0) return null
  const axis = roomyAxis([...middles, ...more])
  const lane = (each: QuoteAnswer): Lane => {
    const isChosen = each === view.answer
    return {
      key: each.ask.basis,
      label: paySource(each.ask.basis).name,
      role: isChosen ? role : null,
      heightPx: room,
      marks: marksOf(each, axis, isChosen ? { role: role.mark.ink } : gray, isChosen ? thick : thin),
      says: speak(each),
    }
  }
  return { axis, lanes: answers.map(lane), shade: null }
}

/** An axis around some ranges with room beyond the outermost for the amounts at their ends. */
export function roomyAxis(ranges: readonly PayRange[]): Axis {
  const low = Math.min(...ranges.map(({ lowUsd }) => lowUsd))
  const high = Math.max(...ranges.map(({ highUsd }) => highUsd))
  const free = Math.max(15_000, (high - low) * endRoom)
  const step = high - low + 2 * free > mostSteps * 20_000 ? 40_000 : 20_000
  const [from, to] = [Math.max(0, Math.floor((low - free) / step)), Math.ceil((high + free) / step)]
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => ({
    at: index / (to - from),
    label: formatUsd((from + index) * step),
  }))
  return { low: from * step, high: to * step, ticks }
}

function marksOf(answer: QuoteAnswer, axis: Axis, paint: Paint, height: number): PlotMark[] {
  if (answer.kind === 'unknown') return []
  const { lowUsd: low, highUsd: high } = middleHalf(answer)
  const y = (room - height) / 2
  const bar = labeledBar(axis, { low, high, y, height, paint, labels: [formatUsd(low), formatUsd(high)] })
  if (answer.kind === 'band') return bar.map((mark) => (mark.kind === 'rect' ? { ...mark, dashed: true } : mark))
  const tick = { kind: 'tick', x: placeOn(axis, answer.percentiles.p50.value), y: y - 5, height: height + 10 } as const
  return [...bar, tick]
}

function speak(answer: QuoteAnswer): string {
  const { name } = paySource(answer.ask.basis)
  if (answer.kind === 'unknown') return `${name}: no quote. ${whyNone(answer)}`
  if (answer.kind === 'band') return `${name}: a band of ${speakUsdRange(answer)}, without percentiles.`
  const usd = eachPercentile((each) => {
    const figure = answer.percentiles[each]
    return figure.kind === 'known' ? figure.value : null
  })
  return `${name}: ${speakPercentiles(usd)}.`
}

/** The chart's figures, one row a basis, in whole dollars; a basis without one has a row that says why. */
export function quoteTable(answers: readonly QuoteAnswer[]): CsvTable {
  const quoteOf = (answer: QuoteAnswer) => (answer.kind === 'percentiles' ? answer : null)
  const bandOf = (answer: QuoteAnswer) => (answer.kind === 'band' ? answer : null)
  const usd = (answer: QuoteAnswer, name: PercentileName) => {
    const figure = quoteOf(answer)?.percentiles[name]
    return figure?.kind === 'known' ? Math.round(figure.value) : null
  }
  return tableOf(answers, {
    source: ({ ask }) => paySource(ask.basis).sourceId,
    measures: ({ ask }) => paySource(ask.basis).measures,
    months: (answer) => quoteOf(answer)?.referenceMonth ?? null,
    n: (answer) => quoteOf(answer)?.cell.n ?? null,
    ...percentileColumns(usd),
    low_usd: (answer) => bandOf(answer)?.lowUsd ?? null,
    high_usd: (answer) => bandOf(answer)?.highUsd ?? null,
    state: stateOf,
  })
}

function stateOf(answer: QuoteAnswer): string {
  if (answer.kind === 'unknown') return whyNone(answer)
  if (answer.kind === 'band') return 'stated, without percentiles'
  return isModeled(answer) ? 'modeled' : 'published'
}
