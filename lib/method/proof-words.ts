/** How well quotes predicted pay kept aside, in sentences. */
import type { PredictorId, QuoteProof } from '@/data/schema/quote-proof'
import { paySource, type SourceId } from '@/lib/source/registry'
import { percentileNames, percentileShares } from '@/lib/value/percentiles'
import { formatList, formatNumber } from '@/lib/words/format'
import { type JudgedRole, judgedRoles, meantShare, worstFirst } from './proof'

const predictors: Readonly<Record<PredictorId, string>> = {
  model: 'The quote',
  role: 'Role',
  'role-level': 'Role and level',
  cell: 'Role, level and state',
  occupation: 'Software developers',
}

/** The ways that quotes are held against, in the order of the tables. */
export const simplerWays = (Object.keys(predictors) as PredictorId[]).filter((predictor) => predictor !== 'model')

/** What a predictor goes by; advertisements are told apart by year, having no state. */
export function namePredictor(predictor: PredictorId, source: SourceId): string {
  return predictor === 'cell' && !paySource(source).abilities.knowsPlace
    ? 'Role, level and year'
    : predictors[predictor]
}

/** A share, 0–1, in percent with at most one decimal: .7902 → "79%". */
export function percentOf(share: number): string {
  return `${formatNumber(share * 100)}%`
}

/** A ratio of losses as a difference: .971 → "2.9% less", 1.022 → "2.2% more". */
export function describeRatio(ratio: number): string {
  const percent = formatNumber(Math.abs(ratio - 1) * 100)
  return percent === '0' ? 'as much' : `${percent}% ${ratio < 1 ? 'less' : 'more'}`
}

/** How far the shares observed below the predicted percentiles lie from those meant, at the most, in one sentence. */
export function calibrationFinding(proof: QuoteProof): string {
  const misses = proof.sources.flatMap(({ source, below }) =>
    below.map((share, index) => ({ source, share, meant: meantShares[index] as number })),
  )
  const worst = misses.reduce((most, each) => (missOf(each) > missOf(most) ? each : most))
  return `The share of pay below a predicted percentile is at most ${formatNumber(missOf(worst) * 100)} points off. The worst: ${percentOf(worst.share)} instead of ${percentOf(worst.meant)}, ${paySource(worst.source).label}.`
}

/** The percentiles predicted, as shares. */
export const meantShares: readonly number[] = percentileNames.map((name) => percentileShares[name])

function missOf({ share, meant }: { readonly share: number; readonly meant: number }): number {
  return Math.abs(share - meant)
}

/**
 * Source by source, how many of the roles with enough observations have a range that holds less than it is meant to, from the role
 * that it holds least of to the one that it holds most of; then those that are off by more than two standard errors.
 */
export function coverageFinding(proof: QuoteProof, nameOf: (role: string) => string): string {
  const judged = proof.sources.map(({ source }) =>
    worstFirst(judgedRoles(proof, source).filter((each) => each.isJudged)),
  )
  const said = judged.flatMap((own) => describeHeld(own, nameOf))
  const off = judged.flat().filter(({ isOff }) => isOff)
  const named = off.map(
    ({ role, source, wide }) => `${nameOf(role)} (${paySource(source).label}, ${percentOf(wide.share)})`,
  )
  const beyond =
    off.length === 0
      ? 'None is off by more than two standard errors.'
      : `Off by more than two standard errors: ${formatList(named)}.`
  return [...said, beyond].join(' ')
}

function describeHeld(own: readonly JudgedRole[], nameOf: (role: string) => string): string[] {
  const [worst, best] = [own[0], own.at(-1)]
  if (worst === undefined || best === undefined) return []
  const short = own.filter(({ wide }) => wide.share < meantShare).length
  const ends = [...new Set([worst, best])].map(({ role, wide }) => `${percentOf(wide.share)} (${nameOf(role)})`)
  const roles = `in ${short === 0 ? 'none' : short} of ${own.length} ${own.length === 1 ? 'role' : 'roles'}`
  return [
    `${paySource(worst.source).label}: ${roles} the range holds less than ${percentOf(meantShare)} of the pay; ${ends.length === 1 ? 'it holds' : 'they hold from'} ${ends.join(' to ')}.`,
  ]
}

/** Which data the proof was made for, and whether they are the present ones. */
export function proofVersion({ dataVersion }: QuoteProof, present: string): string {
  const made = `Made for data version ${dataVersion}.`
  return dataVersion === present ? made : `${made} The data are now version ${present}, whose quotes were not judged.`
}
