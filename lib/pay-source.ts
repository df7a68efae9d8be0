/** What each source of measured pay counts, whose pay it is, and what its figures are called. */
import type { Role, Source } from '@/data/schema'
import type { EvidenceByRole } from './role-evidence'
import type { PaySource } from './salaries-address'
import { observationNoun } from './suppression'

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

/** The sources behind some roles' pay, bands and drawn strips together, in the sources' own order. */
export function paySourcesBehind(
  roles: readonly Role[],
  evidence: EvidenceByRole,
  sources: readonly Source[],
): Source[] {
  const named = roles.flatMap((role) => [
    ...role.bands.map((band) => band.origin.source),
    ...(evidence[role.id] ?? []).flatMap(({ source, drawing }) =>
      drawing === 'none' ? [] : paySourceWords(source).sources,
    ),
  ])
  return sources.filter(({ id }) => named.includes(id))
}
