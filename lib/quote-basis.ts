/** What the bases of a quote are called, and what their amounts are. */
import { paySourceWords } from './pay-source'
import type { QuoteBasis } from './quote-ask'

export interface BasisWords {
  /** Its name where bases are chosen: "Visa filings". */
  readonly name: string
  /** Its pay inside a sentence: "filed pay". */
  readonly pay: string
  /** The source that its chip stands for. */
  readonly sourceId: string
  /** All the sources behind its figures, as ids. */
  readonly sources: readonly string[]
  /** What its amounts are, to stand beside them. */
  readonly measures: string
  /** The same as whole sentences. */
  readonly scope: string
  /** One observation of it, in the singular; null where it counts none. */
  readonly noun: string | null
}

const guide: BasisWords = {
  name: 'Hiring guide',
  pay: 'the guide’s band',
  sourceId: 'guide',
  sources: ['guide'],
  measures: 'a low and a high, as one author has them',
  scope: 'One author’s opinion: a low and a high, without sample or date.',
  noun: null,
}

/** The words of a basis. */
export function basisWords(basis: QuoteBasis): BasisWords {
  if (basis === 'guide') return guide
  const { name, pay, sourceId, sources, measures, scope } = paySourceWords(basis)
  return { name, pay, sourceId, sources, measures, scope, noun: nouns[basis] }
}

const nouns = {
  filings: 'filing',
  'postings-aijobs': 'advertised range',
  'postings-isecjobs': 'advertised range',
  occupation: null,
}
