/** What a source says of a role's pay: from its cells, or of a survey from what it publishes of the country and of places. */
import { noSampleSize } from '@/lib/evidence/absences'
import { type Evidence, type EvidenceBooks, evidence, type Selection } from '@/lib/evidence/book'
import { paidSources } from '@/lib/place/labor/wages'
import type { PayAddress } from '@/lib/salaries/address'
import type { SalariesData } from '@/lib/salaries/data'
import type { PlaceLack } from '@/lib/salaries/selection'
import { paySource, type SourceId } from '@/lib/source/registry'
import { monthsOf } from '@/lib/source/when'
import { type Answer, known, unknown, valueOrNull } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import type { Interval } from '@/lib/value/interval'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'
import { type PlacedWages, type PlacedYear, wagesAt } from './by-place'

/** What the explorer knows, indexed once. */
export interface ExplorerFacts {
  readonly data: SalariesData
  readonly books: EvidenceBooks
  /** The occupation survey's pay by place; null where it is not here. */
  readonly wages: () => PlacedWages | null
}

/** What a source says of a role's pay. */
export interface SourcedPay {
  /** What the source observed; null where it publishes percentiles alone, without a sample. */
  readonly found: Evidence | null
  readonly n: number | null
  readonly percentiles: Percentiles<Answer<number>>
  readonly medianInterval: Answer<Interval>
  /** Why figures are hidden; null when all are shown. */
  readonly hidden: string | null
  /** The first and the last that the figures stand for, or the one. */
  readonly months: readonly string[]
  /** The id of another place whose figures these are, as too little is published of the one asked for; null elsewhere. */
  readonly of: string | null
}

/** What a source says of a selection. Throws RangeError where its cells, or a survey's wages by place, are not here. */
export function sourcedPay(facts: ExplorerFacts, source: SourceId, selection: Selection): SourcedPay {
  const book = facts.books.get(source)
  if (!book && facts.data.years[source]) throw new RangeError(`the cells of ${source} are not here`)
  if (!book) return surveyedPay(facts, selection)
  const found = evidence(book, selection)
  const { n, percentiles, medianInterval, hidden } = found
  return { found, n, percentiles, medianInterval, hidden: hidden?.why ?? null, months: monthsOf(found) ?? [], of: null }
}

/** Of a place that a source does not record: no observation, and why. */
export function lackingPay(facts: ExplorerFacts, source: SourceId, asked: Selection, { why }: PlaceLack): SourcedPay {
  const book = facts.books.get(source)
  const found = book ? evidence(book, asked) : null
  const absent = unknown('no-data', why)
  const percentiles = eachPercentile(() => absent)
  return { found, n: found && 0, percentiles, medianInterval: absent, hidden: why, months: [], of: null }
}

/** The published sources behind an address’s figures, as ids: a survey’s wages of places are a publication of their own. */
export function publishedBehind({ source, place }: Pick<PayAddress, 'source' | 'place'>): readonly string[] {
  const { sources, kept } = paySource(source)
  return kept === 'mix' && place !== country ? paidSources : sources
}

/** The wages by place. Throws RangeError where they are not here. */
export function wagesHere({ wages }: Pick<ExplorerFacts, 'wages'>): PlacedWages {
  const found = wages()
  if (found === null) throw new RangeError('the wages by place are not here')
  return found
}

const noSurvey = unknown('no-data', 'The survey has no figures for the role’s occupations that year.')

/** A survey publishes percentiles of the country in several years, and of each place in one. */
function surveyedPay(facts: ExplorerFacts, { role, place, year }: Selection): SourcedPay {
  const years = facts.data.occupations[role] ?? []
  const national = year === 'all' ? years.at(-1) : years.find((each) => each.year === year)
  const everywhere: Answer<PlacedYear> = national ? known({ ...national, of: country }) : noSurvey
  const there = place === country ? everywhere : wagesAt(wagesHere(facts), role, place)
  const survey = valueOrNull(there)
  const percentiles: SourcedPay['percentiles'] =
    there.kind === 'known' ? there.value.percentiles : eachPercentile(() => there)
  return {
    found: null,
    n: null,
    percentiles,
    medianInterval: noSampleSize,
    hidden: Object.values(percentiles).find((each) => each.kind === 'unknown')?.why ?? null,
    months: survey ? [survey.referenceMonth] : [],
    of: survey && survey.of !== place ? survey.of : null,
  }
}
