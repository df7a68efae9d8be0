/** The chart of a quote, and its figures as a table: its percentiles as a thick lane, every other basis as a thin one on the same axis, a guide's band dashed. */

import type { RoleGlyph } from '@/data/schema/role'
import {
  type Axis,
  type Lane,
  type Paint,
  type Plot,
  type PlotMark,
  payAxis,
  placeOn,
  type Shade,
} from '@/lib/drawing/plot'
import { type GuideQuote, middleHalf, type Quote, type QuoteAnswer } from '@/lib/engine/answer'
import { paySource } from '@/lib/source/registry'
import type { PayRange } from '@/lib/value/pay-range'
import { eachPercentile, type PercentileName } from '@/lib/value/percentiles'
import { percentileColumns, tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { formatUsd, formatUsdRange, speakUsdRange } from '@/lib/words/format'
import { speakPercentiles } from '@/lib/words/percentiles'
import { whyNone } from './absences'
import { isModeled } from './sample'
import type { QuoteView } from './view'
import { allAnswers } from './words/direction'

const thick = { bar: 18, room: 52 }
/** With room for the labels under one bar and the median over the next. */
const thin = { bar: 8, room: 52 }
/** Above the bar, for the median's figure. */
const head = 18
const gray: Paint = { role: 'neutral' }

/** The plot; the middle half of the answer is shaded through all lanes. Null where no basis has a figure. */
export function quotePlot(
  view: Pick<QuoteView, 'answer' | 'others' | 'axis'>,
  role: { readonly id: string; readonly mark: RoleGlyph },
): Plot | null {
  const { answer, axis: ends } = view
  const answers = allAnswers(view)
  if (answers.every(({ kind }) => kind === 'unknown')) return null
  const axis = payAxis(ends.lowUsd, ends.highUsd, formatUsd)
  const lane = (each: QuoteAnswer): Lane => {
    const isChosen = each === answer
    const { bar, room } = isChosen ? thick : thin
    return {
      key: each.ask.basis,
      label: paySource(each.ask.basis).name,
      role: isChosen ? role : null,
      heightPx: each.kind === 'unknown' ? 28 : room,
      marks: marksOf(each, axis, isChosen ? { role: role.mark.ink } : gray, bar),
      says: speak(each),
    }
  }
  return { axis, lanes: answers.map(lane), shade: answer.kind === 'unknown' ? null : shadeOf(answer, axis) }
}

function shadeOf(answer: Quote | GuideQuote, axis: Axis): Shade {
  const middle = middleHalf(answer)
  return {
    from: placeOn(axis, middle.lowUsd),
    to: placeOn(axis, middle.highUsd),
    label: formatUsdRange(middle),
    note: answer.kind === 'band' ? 'the guide’s band' : 'the middle half quoted',
  }
}

function marksOf(answer: QuoteAnswer, axis: Axis, paint: Paint, height: number): PlotMark[] {
  if (answer.kind === 'unknown')
    return [{ kind: 'text', x: 0, dx: 8, y: 18, anchor: 'start', text: 'no quote', tone: 'note' }]
  const middle = middleHalf(answer)
  const bar: PlotMark = { kind: 'rect', ...across(axis, middle), y: head, height, paint }
  const labels = endLabels(middle, axis, head + height + 14)
  if (answer.kind === 'band') return [{ ...bar, dashed: true }, ...labels]
  return [...whisker(answer, axis, paint, head + height / 2), bar, ...median(answer, axis, height), ...labels]
}

function across(axis: Axis, { lowUsd, highUsd }: PayRange): { readonly x: number; readonly width: number } {
  const x = placeOn(axis, lowUsd)
  return { x, width: placeOn(axis, highUsd) - x }
}

function whisker({ percentiles }: Quote, axis: Axis, paint: Paint, middle: number): PlotMark[] {
  const { p10, p25, p75, p90 } = percentiles
  const [low, high] = [p10.kind === 'known' ? p10 : p25, p90.kind === 'known' ? p90 : p75]
  const line = across(axis, { lowUsd: low.value, highUsd: high.value })
  return [
    { kind: 'rect', ...line, y: middle - 1, height: 2, paint },
    ...[p10, p90].flatMap((end): PlotMark[] =>
      end.kind === 'known' ? [{ kind: 'cap', x: placeOn(axis, end.value), y: middle - 5, height: 10, paint }] : [],
    ),
  ]
}

function median({ percentiles: { p50 } }: Quote, axis: Axis, height: number): PlotMark[] {
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

function endLabels({ lowUsd, highUsd }: PayRange, axis: Axis, y: number): PlotMark[] {
  const [from, to] = [placeOn(axis, lowUsd), placeOn(axis, highUsd)]
  const isInside = to - from >= roomForLabels || from < roomForLabel || to > 1 - roomForLabel
  const [low, high] = isInside ? (['start', 'end'] as const) : (['end', 'start'] as const)
  return [
    { kind: 'text', x: from, dx: 0, y, anchor: low, text: formatUsd(lowUsd), tone: 'value' },
    { kind: 'text', x: to, dx: 0, y, anchor: high, text: formatUsd(highUsd), tone: 'value' },
  ]
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
