import type { Quote } from '@/lib/engine/answer'
import { paySource, quoteBases } from '@/lib/source/registry'
import type { Answer } from '@/lib/value/absence'
import { tableOf } from '@/lib/words/columns'
import { type CsvTable, roundTo } from '@/lib/words/csv'
import { fileName } from '@/lib/words/file-name'
import { countsOf, largestShareOf } from './absences'
import { quoteHref } from './address'
import { noteSentences } from './notes'
import { besideRows, draftRows } from './rows/beside'
import { answerRows, behind, type Row, stepRow } from './rows/figures'
import { minimumOf } from './sample'
import type { QuoteView } from './view'
import { capSentence } from './words/certainty'

/**
 * A quote as a table of one row a figure: what was asked, what is quoted with its typical error, the other sources and which way
 * each lies, the offer, the draft, and each step with its formula and inputs. Amounts to the cent; what a step takes, and gives in another unit,
 * to twelve digits, from which every amount comes out the same to the cent. A figure that is unknown has its reason in `hidden`.
 */
export function quoteDownload(view: QuoteView, dataVersion: string): CsvTable {
  const { address, answer } = view
  const rows = [
    ...askRows(view, dataVersion),
    ...answerRows('quote', answer),
    ...(answer.kind === 'percentiles' ? sampleRows(answer) : []),
    ...besideRows(view),
    ...offerRows(view),
    ...draftRows(view),
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

function sampleRows(quote: Quote): Row[] {
  const { grade, aging, referenceMonth, ask } = quote
  const { n, employers } = countsOf(quote)
  const sources = paySource(ask.basis).sources.join(' ')
  const count = (name: string, answer: Answer<number>): Row => {
    const row = { part: 'cell', name, unit: name === 'n' || name === 'employers' ? 'count' : 'share', sources }
    return answer.kind === 'known' ? { ...row, value: answer.value } : { ...row, hidden: answer.why }
  }
  return [
    count('n', n),
    count('employers', employers),
    count('largest share of one employer', largestShareOf(quote)),
    ...minimumRows(quote),
    ...errorRows(quote),
    { part: 'grade', name: 'overall', text: grade.overall },
    ...grade.caps.map(
      (cap): Row => ({ part: 'grade', name: cap.code, text: cap.most, detail: capSentence(cap, quote) }),
    ),
    {
      part: 'grade',
      name: 'age',
      value: roundTo(aging.months, 2),
      unit: 'months',
      detail: `from ${referenceMonth} to ${ask.asOf}`,
    },
    ...noteSentences(quote).map((note): Row => ({ part: 'note', name: '', text: note })),
  ]
}

/** How far quotes of its kind missed; why that is not known. */
function errorRows({ typicalError }: Quote): Row[] {
  const row = (name: string) => ({ part: 'typical error', name, unit: 'share' })
  if (typicalError.kind === 'unknown')
    return ['usual', 'four in five'].map((name) => ({ ...row(name), hidden: typicalError.why }))
  const { usual, fourInFive, cells, kind, from } = typicalError.value
  const detail = `${kind.basis}, ${kind.place}, n ${kind.n}; measured on n ${from}`
  return [
    { ...row('usual'), value: usual, detail },
    { ...row('four in five'), value: fourInFive, detail },
    { ...row('cells'), value: cells, unit: 'count' },
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
