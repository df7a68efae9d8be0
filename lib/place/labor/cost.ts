/**
 * The cost of labor: what employers pay a role's occupations in a place, against the country. One figure under one name, whatever
 * page, file or picture shows it (METHODS, place).
 */
import type { PlaceFile, PlaceWages } from '@/data/schema/market'
import type { MixPart } from '@/lib/evidence/occupation'
import type { Place } from '@/lib/place/geography'
import { type Answer, known, unknown } from '@/lib/value/absence'
import { countryPlace } from '@/lib/value/country'
import { type PaidThere, paidThere } from './wages'

/** The cost of labor of a place for a role. */
export interface LaborCost {
  /** d: the logarithm of pay there ÷ pay in the country; 0 in the country itself. */
  readonly log: number
  /** exp(d), as it is shown: 1.3 is 30 % more than in the country. */
  readonly ratio: number
  /** Whose wages say so: the place's own, or its state's. */
  readonly of: PaidThere['of']
  /** What it is made of: shares of the role's filings, 0–1, and medians and references in US dollars a year; none for the country. */
  readonly parts: readonly { readonly share: number; readonly there: number; readonly reference: number }[]
}

/** The country: the measure of the cost of labor. */
export const countryLabor: LaborCost = { log: 0, ratio: 1, of: countryPlace, parts: [] }

/** That work from anywhere has none. */
export const remoteLabor = unknown('not-defined', 'Remote jobs have no cost of labor of their own.')

/**
 * d = Σ share × ln(median there ÷ reference) ÷ Σ share over a mix's occupations with wages there, at least 60 % of the mix; else
 * that of an area's state. `no-data` where neither has so many, `not-defined` for remote work. The country is 0 by definition. Throws RangeError on a place that
 * the file does not have, and on an occupation with wages and no reference.
 */
export function costOfLabor(file: PlaceFile, mix: readonly MixPart[], place: Place): Answer<LaborCost> {
  if (place.kind === 'country') return known(countryLabor)
  if (place.kind === 'remote') return remoteLabor
  const paid = paidThere(file, mix, place)
  if (paid.kind === 'unknown') return paid
  const parts = paid.value.parts.map(({ soc, share, p50 }) => ({
    share,
    there: p50,
    reference: referenceOf(file, soc),
  }))
  const covered = parts.reduce((sum, { share }) => sum + share, 0)
  const log = parts.reduce((sum, { share, there, reference }) => sum + share * Math.log(there / reference), 0) / covered
  return known({ log, ratio: Math.exp(log), of: paid.value.of, parts })
}

function referenceOf({ references }: PlaceFile, soc: string): number {
  const reference = references[soc]
  if (reference === undefined) throw new RangeError(`${soc} has wages and no reference`)
  return reference
}

/**
 * What the wages of occupations are held against, in US dollars a year: the employment-weighted geometric mean of their state
 * medians, over states that publish both, so that the country stands at exactly 1. The published national median is of a
 * mixture of places and lies up to 4 % away. Unrounded; an occupation that no state publishes has none.
 */
export function referenceWages(states: readonly { readonly wages: PlaceWages }[]): Readonly<Record<string, number>> {
  const sums = new Map<string, { weight: number; logs: number }>()
  for (const { wages } of states)
    for (const [soc, [employment, , , median]] of Object.entries(wages)) {
      if (!employment || median === undefined) continue
      const { weight = 0, logs = 0 } = sums.get(soc) ?? {}
      sums.set(soc, { weight: weight + employment, logs: logs + employment * Math.log(median) })
    }
  return Object.fromEntries(
    [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([soc, { weight, logs }]) => [soc, Math.exp(logs / weight)]),
  )
}
