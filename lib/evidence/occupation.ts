/** What the occupational survey says of a role: a proxy, through the occupations that the role's titles were filed under. */

import type { OccupationFile, OccupationWages, PublishedWage } from '@/data/schema/market'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import { eachPercentile, type Percentiles, percentileNames } from '@/lib/value/percentiles'
import { formatCell, formatShare } from '@/lib/words/format'
import { noSampleSize } from './absences'

/** One occupation of a role's mix; `share` is its part of the role's filings, 0–1. */
export interface MixPart {
  readonly soc: string
  readonly title: string
  readonly share: number
}

/** The survey's figures for a role in one year, in US dollars a year: a proxy, of wages with incentive pay, not base. */
export interface OccupationEvidence {
  readonly year: number
  readonly referenceMonth: string
  readonly n: Unknown
  readonly percentiles: Percentiles<Answer<number>>
  readonly mean: Answer<number>
  /** The share of the mix, 0–1, whose occupations have all the figures averaged here. */
  readonly covered: number
  /** The mix, with how many people each occupation employs in all roles together. */
  readonly parts: readonly (MixPart & { readonly employment: Answer<number> })[]
}

const figures = [...percentileNames, 'meanUsd'] as const
type Figure = (typeof figures)[number]

/** The least share of a role’s mix, 0–1, that an average or ratio must cover: below it would speak of the smaller part. */
export const leastCovered = 0.5

/** A role's occupations by their share of its filings, largest first; `no-data` for a role without filings. */
export function occupationMix({ mixes, occupations }: OccupationFile, role: string): Answer<readonly MixPart[]> {
  const mix = mixes.find((each) => each.role === role)
  if (mix === undefined)
    return unknown('no-data', 'No filing was read under this role, so its occupations are not known.')
  const parts = mix.parts.map(({ soc, filings }) => ({
    soc,
    title: occupations.find((each) => each.soc === soc)?.title ?? soc,
    share: filings / mix.filings,
  }))
  return known(parts)
}

/**
 * The survey's percentiles of a role in a year, the latest when none is named: for each, the average of the occupations'
 * published percentiles weighted by the role's mix. An average of percentiles is not the percentile of the people together.
 *
 * Occupations without a published figure of their own are left out, and `covered` says what share remains: below half the figure is
 * `no-data`. One published only as "at least" makes the average `out-of-range`. `no-data` for a role without a mix and for a
 * year that the survey does not have.
 */
export function occupationEvidence(file: OccupationFile, role: string, year?: number): Answer<OccupationEvidence> {
  const mix = occupationMix(file, role)
  if (mix.kind === 'unknown') return mix
  const when = year === undefined ? file.years.at(-1) : file.years.find((each) => each.year === year)
  if (when === undefined) return unknown('no-data', `The survey read here has no figures for ${year}.`)
  const weighted = mix.value.map((part) => ({ ...part, wages: wagesOf(file, part.soc, when.year) }))
  const average = (figure: Figure) => averageOf(weighted, figure)
  return known({
    ...when,
    n: noSampleSize,
    percentiles: eachPercentile(average),
    mean: average('meanUsd'),
    covered: Math.min(...figures.map((figure) => coveredBy(weighted, figure))),
    parts: weighted.map(({ wages, ...part }) => ({ ...part, employment: employmentOf(wages) })),
  })
}

/** The survey's figures of a role in every year it has, rising; empty for a role without a mix. */
export function occupationTrend(file: OccupationFile, role: string): OccupationEvidence[] {
  return file.years.flatMap(({ year }) => {
    const found = occupationEvidence(file, role, year)
    return found.kind === 'known' ? [found.value] : []
  })
}

interface Weighted extends MixPart {
  readonly wages: OccupationWages | undefined
}

function wagesOf({ occupations }: OccupationFile, soc: string, year: number): OccupationWages | undefined {
  return occupations.find((each) => each.soc === soc)?.wages.find((each) => each.year === year)
}

function employmentOf(wages: OccupationWages | undefined): Answer<number> {
  const employment = wages?.employment ?? null
  return employment === null ? unknown('no-data', 'The survey gives no employment for this year.') : known(employment)
}

function published(parts: readonly Weighted[], figure: Figure): { share: number; wage: NonNullable<PublishedWage> }[] {
  return parts.flatMap(({ share, wages }) => {
    // Figures of several occupations together are not this one’s, and would make a jump in its series.
    const wage = wages?.publishedAs === undefined ? (wages?.[figure] ?? null) : null
    return wage === null ? [] : [{ share, wage }]
  })
}

function coveredBy(parts: readonly Weighted[], figure: Figure): number {
  // A sum of shares may end a hair above 1.
  return Math.min(
    1,
    published(parts, figure).reduce((sum, { share }) => sum + share, 0),
  )
}

function averageOf(parts: readonly Weighted[], figure: Figure): Answer<number> {
  const covered = coveredBy(parts, figure)
  if (covered < leastCovered) {
    const why = `The survey has this figure, for an occupation by itself, for only ${formatShare(covered)} of the role’s filings that year.`
    return unknown('no-data', why)
  }
  const found = published(parts, figure)
  const leastUsd =
    found.reduce((sum, { share, wage }) => sum + share * (typeof wage === 'number' ? wage : wage.atLeastUsd), 0) /
    found.reduce((sum, { share }) => sum + share, 0)
  if (found.every(({ wage }) => typeof wage === 'number')) return known(leastUsd)
  const why = `At least $${formatCell(Math.floor(leastUsd))}: the survey publishes one of the occupations only as “at or above” a limit.`
  return unknown('out-of-range', why)
}
