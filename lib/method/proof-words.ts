/** How well quotes predicted pay kept aside, in sentences. */
import type { PredictorId, QuoteProof } from '@/data/schema/quote-proof'
import { paySource, quoteBases, type SourceId } from '@/lib/source/registry'
import { percentileNames, percentileShares } from '@/lib/value/percentiles'
import { formatList, formatNumber } from '@/lib/words/format'
import { type JudgedRole, judgedRoles, meantShare, type ProofLine, proofLines, worstFirst } from './proof'

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

/** The sources of the proof, each with its quotes’ losses as multiples of the best simple way’s, of pay counted once for each distinct observation. */
function quotesBySource(proof: QuoteProof): (ProofLine & { readonly name: string })[] {
  return proof.sources.flatMap(({ source }) => {
    const line = proofLines(proof, source, 'distinct').find(({ predictor }) => predictor === 'model')
    return line ? [{ ...line, name: paySource(source).label }] : []
  })
}

/** From which ratio of losses on quotes are called no more than a little better. */
const clearlyBetter = 0.97

const simplerWays = 'the best of four simpler ways'

/** How good the quotes are in two sentences or three: from which sources they are better than simpler ways, and the role whose range holds least. */
export function plainFinding(proof: QuoteProof, nameOf: (role: string) => string): string {
  const [worst] = worstFirst(proof.sources.flatMap(({ source }) => judgedRoles(proof, source)))
  const least =
    worst === undefined
      ? ''
      : ` The worst role is ${nameOf(worst.role)} (${paySource(worst.source).label}): its range holds ${percentOf(worst.wide.share)} of the pay, where ${percentOf(meantShare)} is meant.`
  return `${comparedFinding(proof)}${least}`
}

/** Which sources’ quotes are better, a little better or no better than the best simple way, by the worse of a source’s two ratios. */
function comparedFinding(proof: QuoteProof): string {
  const graded = quotesBySource(proof).map(({ name, ratio, roleRatio }) => ({ name, most: Math.max(ratio, roleRatio) }))
  const classes = [
    { are: 'better', some: graded.filter(({ most }) => most <= clearlyBetter) },
    { are: 'a little better', some: graded.filter(({ most }) => most > clearlyBetter && most < 1) },
    { are: 'no better', some: graded.filter(({ most }) => most >= 1) },
  ].flatMap(({ are, some }) =>
    some.length > 0 ? [{ are, from: `from ${formatList(some.map(({ name }) => name))}` }] : [],
  )
  const [first, ...others] = classes
  if (first === undefined) return 'No quotes were tried.'
  if (others.length === 0) return `Quotes ${first.from} are ${first.are} than ${simplerWays}.`
  const rest = others.map(({ are, from }) => `those ${from} ${are}`)
  return `How good quotes are depends on their source. Against ${simplerWays}, ${[`those ${first.from} are ${first.are}`, ...rest].join(', ')}.`
}

/** The same in figures: how far quotes miss, over all that was kept aside and as the mean of the roles, and what their ranges hold. */
export function proofFinding(proof: QuoteProof): string {
  const found = quotesBySource(proof)
  const said = (ratioOf: (line: ProofLine) => number) =>
    formatList(found.map((line) => `${describeRatio(ratioOf(line))} (${line.name})`))
  const held = found.map(({ name, wide }) => `${percentOf(wide.share)} (${name})`)
  return `Compared with ${simplerWays}, quotes miss by ${said(({ ratio }) => ratio)} over all the pay kept aside, and by ${said(({ roleRatio }) => roleRatio)} as the mean of the roles. Ranges meant to hold ${percentOf(meantShare)} of the pay hold ${formatList(held)}.`
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

/** Which kinds of quote the proof did not try: it keeps aside rows by role, level and, where the source names one, state. */
export function untestedFinding({ sources }: QuoteProof): string {
  const tried = sources.map(({ source }) => source)
  const inText = (some: readonly SourceId[]) => formatList(some.map((source) => paySource(source).inText))
  const placeless = tried.filter((source) => !paySource(source).abilities.knowsPlace)
  const untried = quoteBases.filter((basis) => paySource(basis).abilities.isBasis && !tried.includes(basis))
  const kinds = [
    'a quote for a metropolitan or other area, from any source',
    ...(placeless.length > 0 ? [`a quote for a state from ${inText(placeless)}`] : []),
    ...(untried.length > 0 ? [`any quote from ${inText(untried)}`] : []),
  ]
  return `Not tested: ${kinds.join('; ')}.`
}

/** Which data the proof was made for, and whether they are the present ones. */
export function proofVersion({ dataVersion }: QuoteProof, present: string): string {
  const made = `Made for data version ${dataVersion}.`
  return dataVersion === present ? made : `${made} The data are now version ${present}, whose quotes were not judged.`
}
