import { type Quote, type QuoteAnswer, quoteSources } from '@/lib/engine/answer'
import { paySource, quoteBases } from '@/lib/source/registry'
import type { Answer } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'
import { percentileNames } from '@/lib/value/percentiles'
import { tableOf } from '@/lib/words/columns'
import { type CsvTable, roundTo } from '@/lib/words/csv'
import { fileName } from '@/lib/words/file-name'
import type { Step } from '@/lib/working/derivation'
import { countsOf, whyNone } from './absences'
import { quoteHref } from './address'
import { gradeSentence, noteSentences } from './notes'
import { rungSentences } from './posting'
import { laneDetail, minimumOf } from './sample'
import type { QuoteView } from './view'

/** One figure, or one thing said: a number in `value`, a word in `text`, and where the number is missing why in `hidden`. */
interface Row {
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

/**
 * A quote as a table of one row a figure: what was asked, what is quoted, the other bases and how far they lie apart, the offer, the
 * ladder to the posting, and each step with its formula and inputs. Amounts to the cent; what a step takes, and gives in another unit,
 * to twelve digits, from which every amount comes out the same to the cent. A figure that is unknown has its reason in `hidden`.
 */
export function quoteDownload(view: QuoteView, dataVersion: string): CsvTable {
  const { address, answer, others, ladder, disagreement } = view
  const rows = [
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
    { part: 'address', name: 'address', text: quoteHref({ ...address, version: dataVersion }) },
  ]
  return tableOf<Row>(rows, {
    part: ({ part }) => part,
    name: ({ name }) => name,
    value: ({ value }) => value ?? null,
    unit: ({ unit }) => unit ?? null,
    text: ({ text }) => text ?? null,
    hidden: ({ hidden }) => hidden ?? null,
    formula: ({ formula }) => formula ?? null,
    detail: ({ detail }) => detail ?? null,
    sources: ({ sources }) => sources ?? null,
  })
}

/** What a quote’s file is called: its role, level, place and date, and its basis where that is not the first. */
export function quoteFileName({ address, place }: QuoteView, role: { readonly shortName: string }): string {
  const { level, basis, asOf } = address
  return fileName({
    roles: [role],
    level,
    place: place.name,
    ...(basis === quoteBases[0] ? {} : { what: basis }),
    day: asOf,
  })
}

function askRows({ address, place }: QuoteView, dataVersion: string): Row[] {
  const { role, level, basis, asOf, growth } = address
  const asked = (name: string, text: string, detail = ''): Row => ({ part: 'asked', name, text, detail })
  return [
    asked('role', role),
    asked('level', level),
    asked('place', place.id, place.name),
    asked('date', asOf),
    asked('basis', basis, paySource(basis).scope),
    {
      part: 'asked',
      name: 'growth',
      value: growth,
      unit: 'share a year',
      detail: growth === null ? 'the survey’s' : 'own',
    },
    asked('data version', dataVersion),
  ]
}

function answerRows(part: string, answer: QuoteAnswer): Row[] {
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

function endRows(part: string, { lowUsd, highUsd }: PayRange, detail: string, sources = ''): Row[] {
  return [
    { part, name: 'low', value: roundTo(lowUsd, 2), unit: 'usd', detail, sources },
    { part, name: 'high', value: roundTo(highUsd, 2), unit: 'usd', detail, sources },
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
  const count = (name: string, answer: Answer<number>): Row => {
    const row = { part: 'cell', name, unit: 'count', sources }
    return answer.kind === 'known' ? { ...row, value: answer.value } : { ...row, hidden: answer.why }
  }
  return [
    count('n', n),
    count('employers', employers),
    ...minimumRows(quote),
    {
      part: 'grade',
      name: 'overall',
      text: grade.overall,
      detail: grade.isLowered ? 'a step lower for its age' : '',
    },
    ...grade.parts.map(
      (part): Row => ({ part: 'grade', name: part.about, text: part.grade, detail: gradeSentence(part, quote) }),
    ),
    {
      part: 'grade',
      name: 'age',
      value: roundTo(grade.graded.ageMonths, 2),
      unit: 'months',
      detail: `from ${referenceMonth} to ${ask.asOf}`,
    },
    ...noteSentences(quote).map((note): Row => ({ part: 'note', name: '', text: note })),
  ]
}

/** How much of what it is made from stands at the legal minimum, and the median above that, where its source says. */
function minimumRows(quote: Quote): Row[] {
  const beside = minimumOf(quote)
  if (beside?.share.kind !== 'known') return []
  const { share, p50, level, place } = beside
  const row = {
    part: 'legal minimum',
    detail: `level ${level}, place ${place}`,
    sources: paySource(quote.ask.basis).sources.join(' '),
  }
  return [
    { ...row, name: 'share at it', value: roundTo(share.value, 4), unit: 'share' },
    p50.kind === 'known'
      ? { ...row, name: 'median above it', value: p50.value, unit: 'usd' }
      : { ...row, name: 'median above it', unit: 'usd', hidden: p50.why },
  ]
}

function offerRows({ answer, offer }: QuoteView): Row[] {
  if (offer === null) return []
  const sources = behind(answer)
  const steps = offer.derivation.steps.map((step) => stepRow('offer', { ...step, sources }))
  return [{ part: 'offer', name: 'offer', value: offer.usd, unit: 'usd' }, ...steps]
}

function stepRow(part: string, step: Step): Row {
  const { name, formula, inputs, result, unit, sources } = step
  const taken = Object.entries(inputs).map(([input, value]) => `${input} = ${[value].flat().map(legible).join(', ')}`)
  const rounded = unit === 'usd' ? roundTo(result, 2) : legible(result)
  return { part, name, value: rounded, unit, formula, detail: taken.join('; '), sources: sources.join(' ') }
}

/** To twelve digits: what lies beyond is the noise of binary fractions. */
function legible(value: number): number {
  return Number(value.toPrecision(12))
}
