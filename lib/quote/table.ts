/** The figures of a quote's chart as a table: one row a basis. */

import type { QuoteAnswer } from '@/lib/engine/answer'
import { paySource } from '@/lib/source/registry'
import { percentileNames } from '@/lib/value/percentiles'
import type { CsvCell, CsvTable } from '@/lib/words/csv'
import { whyNone } from './absences'
import { isModeled } from './sample'

/** The chart's figures, one row a basis, in whole dollars; a basis without one has a row that says why. */
export function quoteTable(answers: readonly QuoteAnswer[]): CsvTable {
  const columns = [
    'source',
    'measures',
    'months',
    'n',
    'p10_usd',
    'p25_usd',
    'p50_usd',
    'p75_usd',
    'p90_usd',
    'low_usd',
    'high_usd',
    'state',
  ]
  return { columns, rows: answers.map(rowOf) }
}

function rowOf(answer: QuoteAnswer): CsvCell[] {
  const { sourceId, measures } = paySource(answer.ask.basis)
  const start = [sourceId, measures]
  if (answer.kind === 'unknown') return [...start, ...Array<null>(9).fill(null), whyNone(answer)]
  if (answer.kind === 'band')
    return [...start, ...Array<null>(7).fill(null), answer.lowUsd, answer.highUsd, 'stated, without percentiles']
  const { cell, referenceMonth, percentiles } = answer
  const figures = percentileNames.map((each) => {
    const figure = percentiles[each]
    return figure.kind === 'known' ? Math.round(figure.value) : null
  })
  return [...start, referenceMonth, cell.n, ...figures, null, null, isModeled(answer) ? 'modelled' : 'published']
}
