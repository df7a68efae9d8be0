/** What the survey of wages publishes of a role's occupations in a place, read from the narrowest place that it says enough of. */
import type { PlaceFile, PlaceWages } from '@/data/schema/market'
import type { MixPart } from '@/lib/evidence/occupation'
import { inPlace, type Place, stateOf } from '@/lib/place/geography'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import { eachPercentile, type Percentiles } from '@/lib/value/percentiles'

/** A place that the survey of wages may have. */
export type StateOrArea = Extract<Place, { kind: 'state' | 'area' }>

/** The least share of a role's mix, 0–1, whose occupations must have wages in a place for it to speak for the role. */
export const leastPublished = 0.6

/** The published sources behind what a role is paid in a place, as ids. */
export const paidSources: readonly string[] = ['oews-places', 'title-soc']

/** An occupation of a mix with what it is paid in a place, in US dollars a year; `share` is its part of the role's filings, 0–1. */
export interface PaidPart extends Percentiles<number> {
  readonly soc: string
  readonly share: number
}

/** A role's occupations that have wages in a place. */
export interface PaidThere {
  /** Whose wages they are: the place's own, or those of the state that an area belongs to. */
  readonly of: { readonly id: string; readonly name: string }
  readonly parts: readonly PaidPart[]
}

/**
 * The occupations of a mix that have published wages in a place, where they are at least 60 % of the mix; for an area without so
 * many, those of its state. Else `no-data`, saying why. Throws RangeError on a place that the file does not have.
 */
export function paidThere(file: PlaceFile, mix: readonly MixPart[], place: StateOrArea): Answer<PaidThere> {
  const state = file.states.find(({ id }) => id === stateOf(place))
  const own = place.kind === 'area' ? file.areas.find(({ id }) => id === place.id) : state
  if (own === undefined) throw new RangeError(`${place.id} is no place of the survey of wages`)
  for (const each of [own, ...(state && state !== own ? [state] : [])]) {
    const parts = partsIn(each.wages, mix)
    const covered = parts.reduce((sum, { share }) => sum + share, 0)
    if (covered >= leastPublished) return known({ of: { id: each.id, name: each.name }, parts })
  }
  return tooFew(place.name, place.kind === 'area' ? state?.name : undefined)
}

function partsIn(wages: PlaceWages, mix: readonly MixPart[]): PaidPart[] {
  return mix.flatMap(({ soc, share }) => {
    const [, p10, p25, p50, p75, p90] = wages[soc] ?? []
    if (p10 === undefined || p25 === undefined || p50 === undefined || p75 === undefined || p90 === undefined) return []
    return [{ soc, share, p10, p25, p50, p75, p90 }]
  })
}

function tooFew(place: string, state: string | undefined): Unknown {
  const there = inPlace({ name: place })
  const where = state === undefined ? there : `${there}, or in all of ${inPlace({ name: state })}`
  return unknown('no-data', `BLS publishes wages for too few of this role’s occupations in ${where}.`)
}

/** What each percentile of a place is the average of: shares of the role's filings, 0–1, and wages in US dollars a year. */
export interface AveragedWages {
  readonly shares: readonly number[]
  readonly wages: readonly number[]
}

/** The shares and wages that a place's own percentiles are averages of. */
export function averagedWages(parts: readonly PaidPart[]): Percentiles<AveragedWages> {
  const shares = parts.map(({ share }) => share)
  return eachPercentile((name) => ({ shares, wages: parts.map((part) => part[name]) }))
}

/** The averages themselves: Σ share × wage ÷ Σ share, in US dollars a year. They rise. */
export function averagePaid(parts: readonly PaidPart[]): Percentiles<number> {
  const covered = parts.reduce((sum, { share }) => sum + share, 0)
  return eachPercentile((name) => parts.reduce((sum, part) => sum + part.share * part[name], 0) / covered)
}

/**
 * How many people the occupations of a mix employ in a place, in all roles together: the sum of what is published. `no-data` where
 * nothing is.
 */
export function employmentOf(wages: PlaceWages, mix: readonly MixPart[]): Answer<number> {
  const counts = mix.flatMap(({ soc }) => wages[soc]?.[0] ?? [])
  if (counts.length === 0) return unknown('no-data', 'BLS publishes no employment of this role’s occupations here.')
  return known(counts.reduce((sum, each) => sum + each, 0))
}
