/** How well quotes predicted pay kept aside, in sentences. */
import type { PredictorId, QuoteProof } from '@/data/schema/quote-proof'
import { paySource, type SourceId } from '@/lib/source/registry'
import { percentileNames, percentileShares } from '@/lib/value/percentiles'
import { formatList, formatNumber } from '@/lib/words/format'
import { judgedRoles, meantShare, proofLines } from './proof'

const predictors: Readonly<Record<PredictorId, string>> = {
  model: 'The quote',
  role: 'Role',
  'role-level': 'Role and level',
  cell: 'Role, level and state',
  occupation: 'Software developers',
}

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

/** What the proof found, overall and by source; pay is counted once for each distinct observation. */
export function proofFinding(proof: QuoteProof): string {
  const found = proof.sources.flatMap(({ source }) => {
    const line = proofLines(proof, source, 'distinct').find(({ predictor }) => predictor === 'model')
    return line ? [{ ...line, name: paySource(source).label }] : []
  })
  const misses = found.map(({ name, ratio }) => `${describeRatio(ratio)} (${name})`)
  const held = found.map(({ wide }) => percentOf(wide.share))
  return `Against the best of four simple ways, quotes miss pay that was kept aside by ${formatList(misses)}. Ranges meant to hold ${percentOf(meantShare)} of it hold ${formatList([...new Set(held)])}.`
}

/** How far the shares observed below the predicted percentiles lie from those meant, at the most, in one sentence. */
export function calibrationFinding(proof: QuoteProof): string {
  const misses = proof.sources.flatMap(({ source, below }) =>
    below.map((share, index) => ({ source, share, meant: meantShares[index] as number })),
  )
  const worst = misses.reduce((most, each) => (missOf(each) > missOf(most) ? each : most))
  return `The share of pay below a predicted percentile is at most ${formatNumber(missOf(worst) * 100)} points from what it is meant to be: ${percentOf(worst.share)} for ${percentOf(worst.meant)}, ${paySource(worst.source).label}.`
}

/** The percentiles predicted, as shares. */
export const meantShares: readonly number[] = percentileNames.map((name) => percentileShares[name])

function missOf({ share, meant }: { readonly share: number; readonly meant: number }): number {
  return Math.abs(share - meant)
}

/** Of how many roles with enough observations the range holds about what it is meant to, and of which it does not. */
export function coverageFinding(proof: QuoteProof, nameOf: (role: string) => string): string {
  const judged = proof.sources.flatMap(({ source }) => judgedRoles(proof, source).filter(({ isJudged }) => isJudged))
  const off = judged.filter(({ isOff }) => isOff)
  const said = off.map(
    ({ role, source, wide }) => `${nameOf(role)} (${paySource(source).label}, ${percentOf(wide.share)})`,
  )
  const fit = `In ${judged.length - off.length} of ${judged.length} cases the range of a role holds ${percentOf(meantShare)} of its pay, give or take two standard errors`
  return off.length === 0 ? `${fit}.` : `${fit}; not of ${formatList(said)}.`
}

/** Which data the proof was made for, and whether they are the present ones. */
export function proofVersion({ dataVersion }: QuoteProof, present: string): string {
  const made = `Made for data version ${dataVersion}.`
  return dataVersion === present ? made : `${made} The data are now version ${present}, whose quotes were not judged.`
}
