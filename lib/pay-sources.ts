/** How pages speak of each source of pay: what it counts, what its figures are, and for which month. */
import type { PaySource } from './salaries-address'

interface PaySourceWords {
  readonly name: string
  /** What stands on its chip. */
  readonly code: string
  /** The pay it shows, inside a sentence. */
  readonly pay: string
  readonly scope: string
  /** Whom it observes, since sources differ by that more than by anything else. */
  readonly whom: string
  /** The ids of the sources behind it. */
  readonly sources: readonly string[]
}

const words: Readonly<Record<PaySource, PaySourceWords>> = {
  filings: {
    name: 'Visa filings',
    code: 'DOL',
    pay: 'filed base pay',
    scope: 'Base pay only; bonus and equity not included.',
    whom: 'Employers’ filings for visa workers: the least base pay they bind themselves to, with many staffing firms among them.',
    sources: ['filings'],
  },
  'postings-aijobs': {
    name: 'Job ads, AI and data',
    code: 'CC0 AI',
    pay: 'advertised pay',
    scope: 'Middles of advertised base-pay ranges; bonus and equity not included.',
    whom: 'Ranges that technology employers advertised, mostly for AI and data work; no employer is named.',
    sources: ['postings-aijobs'],
  },
  'postings-isecjobs': {
    name: 'Job ads, security',
    code: 'CC0 SEC',
    pay: 'advertised pay',
    scope: 'Middles of advertised base-pay ranges; bonus and equity not included.',
    whom: 'Ranges that technology employers advertised, mostly for security and operations work; no employer is named.',
    sources: ['postings-isecjobs'],
  },
  occupation: {
    name: 'Occupation survey',
    code: 'BLS',
    pay: 'wages in the occupations',
    scope: 'A proxy: wages with incentive pay of everyone in the role’s occupations, whatever their title.',
    whom: 'Everyone employed in the occupations that the role’s titles are filed under.',
    sources: ['oews', 'title-soc'],
  },
}

/** The words for a source of pay. */
export function paySourceWords(source: PaySource): PaySourceWords {
  return words[source]
}

const monthNames = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A month, YYYY-MM, as "April 2024". */
export function formatMonth(month: string): string {
  return monthNames.format(new Date(`${month}-01T00:00:00Z`))
}

/** The months that figures stand for: "April 2024", or "July 2020 to July 2025". */
export function describeMonths(months: readonly string[]): string {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return 'no month'
  return first === last ? formatMonth(first) : `${formatMonth(first)} to ${formatMonth(last)}`
}
