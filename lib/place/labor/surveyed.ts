/** What the survey of wages says of a role in a state or area: the percentiles published there, through the role's occupations. */
import type { OccupationFile, PlaceFile } from '@/data/schema/market'
import { occupationMix } from '@/lib/evidence/occupation'
import { type Answer, known, unknown } from '@/lib/value/absence'
import type { Percentiles } from '@/lib/value/percentiles'
import { averagePaid, type PaidThere, paidThere, type StateOrArea } from './wages'

/** The survey's figures of a role in a place, in US dollars a year: a proxy, of wages with incentive pay, not base. */
export interface SurveyedThere {
  readonly year: number
  /** YYYY-MM. */
  readonly referenceMonth: string
  readonly percentiles: Percentiles<number>
  /** The share of the mix, 0–1, whose occupations have wages there. */
  readonly covered: number
  /** Whose wages they are: the place's own, or of an area without enough those of its state. */
  readonly of: PaidThere['of']
}

/**
 * The survey's percentiles of a role in a place, in US dollars a year: for each, the average of those that its occupations have
 * there, by their share of the role's filings; no factor moves them. They are of the year that the file has wages of. `no-data`
 * for another year, a role without a mix, and where too few of its occupations have wages. Throws RangeError on a place that the
 * file does not have.
 */
export function surveyedThere(
  { occupations, places }: { readonly occupations: OccupationFile; readonly places: PlaceFile },
  role: string,
  place: StateOrArea,
  year: number | 'all',
): Answer<SurveyedThere> {
  const { referenceMonth } = places
  const own = Number(referenceMonth.slice(0, 4))
  if (year !== 'all' && year !== own)
    return unknown('no-data', `The survey’s wages by place are those of ${own} alone, not of ${year}.`)
  const mix = occupationMix(occupations, role)
  if (mix.kind === 'unknown') return mix
  const paid = paidThere(places, mix.value, place)
  if (paid.kind === 'unknown') return paid
  const { of, parts } = paid.value
  const covered = parts.reduce((sum, { share }) => sum + share, 0)
  // A sum of shares may end a hair above 1.
  return known({ year: own, referenceMonth, percentiles: averagePaid(parts), covered: Math.min(1, covered), of })
}
