/** What each source of pay counts, whose pay it is, and what its figures are called. */
import type { CellSource } from '@/data/schema/market'

export interface PaySourceWords {
  /** Its id among the sources, where licence and weak spot stand. */
  readonly sourceId: string
  /** All the sources behind its figures. */
  readonly sources: readonly string[]
  /** Its name where sources are chosen. */
  readonly name: string
  /** What stands on its chip. */
  readonly code: string
  /** Its name where room is short: "Filings". */
  readonly label: string
  /** Its pay inside a sentence: "filed pay". */
  readonly pay: string
  /** What its amounts are, to stand beside them. */
  readonly measures: string
  /** The same as whole sentences. */
  readonly scope: string
  /** Whose pay it is, completing "… is that of". */
  readonly population: string
}

const words: Readonly<Record<PaySource, PaySourceWords>> = {
  filings: {
    sourceId: 'filings',
    sources: ['filings'],
    name: 'Visa filings',
    code: 'DOL',
    label: 'Filings',
    pay: 'filed pay',
    measures: 'base pay only; bonus and equity not included',
    scope: 'Base pay only; bonus and equity not included.',
    population: 'jobs filed for a work visa, many of them by staffing firms',
  },
  'postings-aijobs': {
    sourceId: 'postings-aijobs',
    sources: ['postings-aijobs'],
    name: 'Job ads, AI and data',
    code: 'CC0 AI',
    label: 'aijobs.net',
    pay: 'pay advertised on aijobs.net',
    measures: 'advertised ranges, midpoints',
    scope: 'Middles of advertised base-pay ranges; bonus and equity not included.',
    population: 'jobs advertised on aijobs.net, mostly by technology employers',
  },
  'postings-isecjobs': {
    sourceId: 'postings-isecjobs',
    sources: ['postings-isecjobs'],
    name: 'Job ads, security',
    code: 'CC0 SEC',
    label: 'isecjobs.com',
    pay: 'pay advertised on isecjobs.com',
    measures: 'advertised ranges, midpoints',
    scope: 'Middles of advertised base-pay ranges; bonus and equity not included.',
    population: 'jobs advertised on isecjobs.com, a board for security work',
  },
  occupation: {
    sourceId: 'oews',
    sources: ['oews', 'title-soc'],
    name: 'Occupation survey',
    code: 'BLS',
    label: 'Occupation',
    pay: 'pay in the role’s occupations',
    measures: 'wages incl. incentive pay; proxy',
    scope: 'A proxy: wages with incentive pay of everyone in the role’s occupations, whatever their title.',
    population: 'everyone in the occupations that the role is filed under, whatever their role',
  },
}

/** The words of a source. */
export function paySourceWords(source: PaySource): PaySourceWords {
  return words[source]
}

/** What one observation of a source is called: its noun in the singular. */
export function observationsOf(source: PaySource): string {
  return source === 'occupation' ? 'surveyed wage' : observationNoun(source)
}

/** What pay can be read from: single observations, or the published percentiles of a role's occupations. */
export type PaySource = CellSource | 'occupation'

/** The sources on offer, the first by default. */
export const paySources: readonly PaySource[] = ['filings', 'postings-aijobs', 'postings-isecjobs', 'occupation']

/** Those that know a place within the country. */
export const paySourcesWithPlaces: readonly PaySource[] = ['filings']

/** What a quote is made from: one source, never a blend. */
export type QuoteBasis = CellSource | 'occupation' | 'guide'

/** The bases on offer, the first by default. */
export const quoteBases: readonly QuoteBasis[] = [
  'filings',
  'postings-aijobs',
  'postings-isecjobs',
  'occupation',
  'guide',
]

/** Whether a text names a basis. */
export function isBasis(text: string): text is QuoteBasis {
  return quoteBases.some((basis) => basis === text)
}

/** What one observation of a source is called: its noun in the singular. */
export function observationNoun(source: CellSource): string {
  return source === 'filings' ? 'filing' : 'advertised range'
}

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

const bases: Readonly<Record<QuoteBasis, string>> = {
  filings: 'visa filings',
  'postings-aijobs': 'advertisements on aijobs.net',
  'postings-isecjobs': 'advertisements on isecjobs.com',
  occupation: 'the occupation survey',
  guide: 'the guide',
}

/** A basis inside a sentence: "visa filings". */
export function nameBasis(basis: QuoteBasis): string {
  return bases[basis]
}
