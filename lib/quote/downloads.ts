import { type Quote, type QuoteAnswer, quoteSources } from '@/lib/engine/answer'
import { paySource } from '@/lib/source/registry'
import type { Answer } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'
import { percentileNames } from '@/lib/value/percentiles'
import type { CsvCell, CsvTable } from '@/lib/words/csv'
import type { Step } from '@/lib/working/derivation'
import { countsOf, whyNone } from './absences'
import { quoteHref } from './address'
import { gradeSentence, noteSentences } from './notes'
import { rungSentences } from './posting'
import { laneDetail } from './sample'
import type { QuoteView } from './view'

type Row = readonly [
  part: string,
  name: string,
  value: CsvCell,
  unit: string,
  formula: string,
  detail: string,
  sources: string,
]

/**
 * A quote as a table of one row a figure: what was asked, what is quoted, the other bases and how far they lie apart, the offer, the
 * ladder to the posting, and each step
 * with its formula and inputs. Amounts to the cent; what a step takes and gives is unrounded. A figure that is unknown has its reason.
 */
export function quoteDownload(view: QuoteView, dataVersion: string): CsvTable {
  const { address, answer, others, ladder, disagreement } = view
  return {
    columns: ['part', 'name', 'value', 'unit', 'formula', 'detail', 'sources'],
    rows: [
      ...askRows(view, dataVersion),
      ...answerRows('quote', answer),
      ...(answer.kind === 'percentiles' ? sampleRows(answer) : []),
      ...others.flatMap((other) => answerRows(`other basis: ${other.ask.basis}`, other)),
      ...(disagreement?.derivation.steps ?? []).map((step) => stepRow('disagreement', step)),
      ...offerRows(view),
      ...(ladder ?? []).flatMap((rung) => endRows(`range: ${rung.name}`, rung, rungSentences(rung, address))),
      ...(answer.kind === 'percentiles'
        ? answer.derivation.steps.map((step) => stepRow(`step: ${step.label}`, step))
        : []),
      ['address', 'address', quoteHref({ ...address, version: dataVersion }), '', '', '', ''],
    ],
  }
}

function askRows({ address, place }: QuoteView, dataVersion: string): Row[] {
  const { role, level, basis, asOf, growth } = address
  const asked = (name: string, value: CsvCell, detail = ''): Row => ['asked', name, value, '', '', detail, '']
  return [
    asked('role', role),
    asked('level', level),
    asked('place', place.id, place.name),
    asked('date', asOf),
    asked('basis', basis, paySource(basis).scope),
    ['asked', 'growth', growth, 'share a year', '', growth === null ? 'the survey’s' : 'own', ''],
    asked('data version', dataVersion),
  ]
}

function answerRows(part: string, answer: QuoteAnswer): Row[] {
  const sources = behind(answer).join(' ')
  if (answer.kind === 'unknown') return [[part, answer.reason, null, '', '', whyNone(answer), sources]]
  if (answer.kind === 'band') return endRows(part, answer, laneDetail(answer), sources)
  return percentileNames.map((name) => {
    const figure = answer.percentiles[name]
    return figure.kind === 'known'
      ? [part, name, cents(figure.value), 'usd', '', laneDetail(answer), sources]
      : [part, name, null, 'usd', '', figure.why, sources]
  })
}

function endRows(part: string, { lowUsd, highUsd }: PayRange, detail: string, sources = ''): Row[] {
  return [
    [part, 'low', cents(lowUsd), 'usd', '', detail, sources],
    [part, 'high', cents(highUsd), 'usd', '', detail, sources],
  ]
}

/** The sources of an answer, those of its basis first; of no quote those that it would have been from. */
function behind(answer: QuoteAnswer): string[] {
  return [...new Set([...paySource(answer.ask.basis).sources, ...quoteSources(answer)])]
}

function sampleRows(quote: Quote): Row[] {
  const { grade, referenceMonth, ask } = quote
  const { n, employers } = countsOf(quote)
  const sources = paySource(ask.basis).sources.join(' ')
  const count = (name: string, answer: Answer<number>): Row =>
    answer.kind === 'known'
      ? ['cell', name, answer.value, 'count', '', '', sources]
      : ['cell', name, null, 'count', '', answer.why, sources]
  return [
    count('n', n),
    count('employers', employers),
    ['grade', 'overall', grade.overall, '', '', grade.isLowered ? 'a step lower for its age' : '', ''],
    ...grade.parts.map((part): Row => ['grade', part.about, part.grade, '', '', gradeSentence(part, quote), '']),
    ['grade', 'age', grade.graded.ageMonths, 'months', '', `from ${referenceMonth} to ${ask.asOf}`, ''],
    ...noteSentences(quote).map((note): Row => ['note', '', null, '', '', note, '']),
  ]
}

function offerRows({ answer, offer }: QuoteView): Row[] {
  if (offer === null) return []
  const sources = behind(answer)
  const steps = offer.derivation.steps.map((step) => stepRow('offer', { ...step, sources }))
  return [['offer', 'offer', offer.usd, 'usd', '', '', ''], ...steps]
}

function stepRow(part: string, { name, formula, inputs, result, unit, sources }: Step): Row {
  const taken = Object.entries(inputs).map(([input, value]) => `${input} = ${[value].flat().join(', ')}`)
  return [part, name, result, unit, formula, taken.join('; '), sources.join(' ')]
}

function cents(usd: number): number {
  return Math.round(usd * 100) / 100
}
