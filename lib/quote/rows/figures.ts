/** The rows of a quote's file: one a figure. */
import { type QuoteAnswer, quoteSources } from '@/lib/engine/answer'
import { whyNone } from '@/lib/quote/absences'
import { laneDetail } from '@/lib/quote/sample'
import { paySource } from '@/lib/source/registry'
import type { PayRange } from '@/lib/value/pay-range'
import { percentileNames } from '@/lib/value/percentiles'
import { roundTo } from '@/lib/words/csv'
import type { Step } from '@/lib/working/derivation'

/** One figure, or one thing said: a number in `value`, a word in `text`, and where the number is missing why in `hidden`. */
export interface Row {
  readonly part: string
  readonly name: string
  readonly value?: number | null
  readonly text?: string
  readonly unit?: string
  readonly hidden?: string
  readonly formula?: string
  readonly detail?: string
  readonly sources?: string
}

/** The percentiles of an answer, the ends of a band, or why there are none. */
export function answerRows(part: string, answer: QuoteAnswer): Row[] {
  const sources = behind(answer).join(' ')
  if (answer.kind === 'unknown') return [{ part, name: answer.reason, hidden: whyNone(answer), sources }]
  if (answer.kind === 'band') return endRows(part, answer, laneDetail(answer), sources)
  return percentileNames.map((name) => {
    const figure = answer.percentiles[name]
    const row = { part, name, unit: 'usd', sources }
    return figure.kind === 'known'
      ? { ...row, value: roundTo(figure.value, 2), detail: laneDetail(answer) }
      : { ...row, hidden: figure.why }
  })
}

/** The two ends of a range. */
export function endRows(part: string, { lowUsd, highUsd }: PayRange, detail: string, sources = ''): Row[] {
  return [
    { part, name: 'low', value: roundTo(lowUsd, 2), unit: 'usd', detail, sources },
    { part, name: 'high', value: roundTo(highUsd, 2), unit: 'usd', detail, sources },
  ]
}

/** The sources of an answer, those of its basis first; of no quote those that it would have been from. */
export function behind(answer: QuoteAnswer): string[] {
  return [...new Set([...paySource(answer.ask.basis).sources, ...quoteSources(answer)])]
}

/** A step with its formula and what it takes. */
export function stepRow(part: string, step: Step): Row {
  const { name, formula, inputs, result, unit, sources } = step
  const taken = Object.entries(inputs).map(([input, value]) => `${input} = ${[value].flat().map(legible).join(', ')}`)
  const rounded = unit === 'usd' ? roundTo(result, 2) : legible(result)
  return { part, name, value: rounded, unit, formula, detail: taken.join('; '), sources: sources.join(' ') }
}

/** To twelve digits: what lies beyond is the noise of binary fractions. */
function legible(value: number): number {
  return Number(value.toPrecision(12))
}
