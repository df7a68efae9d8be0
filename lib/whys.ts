/** What opens behind a derived figure: the question, the arithmetic, what it means and where it is weak. */
import type { Activity, Band, LadderStep, Role, Trait } from '@/data/schema'
import { adjacentOverlap, coverage, midpoint, type PayRange, sharedRange, spread } from './bands'
import { type Derivation, derive, type StepPlan } from './derivation'
import { formatPart, formatShare, formatShareInterval, formatUsd, formatUsdRange, uncapitalize } from './format'
import type { Interval } from './interval'
import { outEarnsUniform } from './out-earns'
import { describeScope } from './scope'
import { possessive } from './sentences'
import { coverageAt, similarityAt } from './similarity'
import { levelsOf } from './traits'
import { figureHref } from './urls'
import { nearestPoint } from './work-mix'

export interface Why {
  /** The deep link behind #, and the id of the panel. */
  readonly key: string
  readonly question: string
  /** The figure as it is shown. */
  readonly answer: string
  readonly derivations: readonly { readonly label: string; readonly derivation: Derivation }[]
  readonly means: string
  readonly inputs: string
  readonly sources: readonly string[]
  readonly weakSpot: string
  /** The method's anchor on the data page. */
  readonly method: string
  /** Where the rows behind the figure are. */
  readonly rows: string
}

function keyOf(subject: string, ...roles: readonly Role[]): string {
  return `why=${[subject, ...roles.map((role) => role.mark.code.toLowerCase())].join('.')}`
}

interface BandOf {
  readonly role: Role
  readonly band: Band
}

/** Why that part of one role's band is also the other's, with the other two denominators and the uniform assumption beside it. */
export function bandCoverageWhy(of: BandOf, by: BandOf, steps: readonly LadderStep[]): Why {
  const shared = sharedRange([of.band, by.band])
  const sources = [...new Set([of.band.origin.source, by.band.origin.source])]
  const share = coverage(of.band, by.band)
  return {
    key: keyOf('overlap', of.role, by.role),
    question: `Why ${formatShare(share)}?`,
    answer: formatShare(share),
    derivations: bandDerivations(of, by, shared, sources),
    means: shared
      ? `Of ${possessive(of.role)} ${formatUsdRange(of.band)}, the part ${formatUsdRange(shared)} is also ${possessive(by.role)}.`
      : `${possessive(of.role)} ${formatUsdRange(of.band)} and ${possessive(by.role)} ${formatUsdRange(by.band)} have no pay in common.`,
    inputs: `Two bands: ${describeScope(of.band, steps)}. If pay were spread evenly inside each band, one ${of.role.name} would out-earn one ${by.role.name} with a chance of ${formatShare(outEarnsUniform(of.band, by.band))}. No source says it is.`,
    sources,
    weakSpot: 'A band has two ends and no shape: how many people are paid where inside it is not stated.',
    method: 'bands',
    rows: figureHref('pay', [of.role.id, by.role.id], 'csv'),
  }
}

function bandDerivations(
  of: BandOf,
  by: BandOf,
  shared: PayRange | null,
  sources: readonly string[],
): Why['derivations'] {
  const label = `Share of ${possessive(of.role)} band`
  const jaccardLabel = 'Share of both bands together (Jaccard)'
  if (shared === null)
    return [label, jaccardLabel].map((each) => ({ label: each, derivation: derive([zeroPlan(sources)]) }))
  const all = [
    { label, derivation: derive(coveragePlans(of.band, shared, sources)) },
    {
      label: jaccardLabel,
      derivation: derive(jaccardPlans(of.band, by.band, shared, sources)),
    },
  ]
  if (adjacentOverlap(of.band, by.band).kind === 'unknown') return all
  const derivation = derive(adjacentPlans(of.band, by.band, sources))
  return [...all, { label: 'As adjacent bands, lower and higher by midpoint', derivation }]
}

function adjacentPlans(a: PayRange, b: PayRange, sources: readonly string[]): StepPlan[] {
  const [lower, higher] = midpoint(a) <= midpoint(b) ? [a, b] : [b, a]
  return [
    {
      name: 'share',
      label: 'from the higher’s low to the lower’s high ÷ width of the higher',
      formula: '(highOfLower − lowOfHigher) ÷ (highOfHigher − lowOfHigher)',
      inputs: { highOfLower: lower.highUsd, lowOfHigher: higher.lowUsd, highOfHigher: higher.highUsd },
      unit: 'share',
      inputUnit: 'usd',
      sources,
    },
  ]
}

function coveragePlans(of: PayRange, shared: PayRange, sources: readonly string[]): StepPlan[] {
  return [
    {
      name: 'share',
      label: 'shared width ÷ band width',
      formula: '(sharedHigh − sharedLow) ÷ (high − low)',
      unit: 'share',
      inputUnit: 'usd',
      sources,
      inputs: { sharedHigh: shared.highUsd, sharedLow: shared.lowUsd, high: of.highUsd, low: of.lowUsd },
    },
  ]
}

function jaccardPlans(a: PayRange, b: PayRange, shared: PayRange, sources: readonly string[]): StepPlan[] {
  return [
    {
      name: 'share',
      label: 'shared width ÷ width from the lowest low to the highest high',
      unit: 'share',
      inputUnit: 'usd',
      sources,
      formula: '(sharedHigh − sharedLow) ÷ (max(highA, highB) − min(lowA, lowB))',
      inputs: {
        sharedHigh: shared.highUsd,
        sharedLow: shared.lowUsd,
        highA: a.highUsd,
        highB: b.highUsd,
        lowA: a.lowUsd,
        lowB: b.lowUsd,
      },
    },
  ]
}

function zeroPlan(sources: readonly string[]): StepPlan {
  return {
    name: 'share',
    label: 'the bands do not meet',
    formula: '0',
    inputs: {},
    unit: 'share',
    inputUnit: 'usd',
    sources,
  }
}

/** Why a band's midpoint and spread are what they are. */
export function bandWhy(role: Role, band: Band, steps: readonly LadderStep[]): Why {
  const scope = describeScope(band, steps)
  const sources = [band.origin.source]
  const inputs = { high: band.highUsd, low: band.lowUsd }
  return {
    key: `${keyOf('band', role)}.${band.levels.join('-')}.${band.place.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    question: `What do ${formatUsdRange(band)} come to?`,
    answer: `Midpoint ${formatUsd(midpoint(band))}, spread ${formatShare(spread(band))}`,
    derivations: [
      {
        label: 'Midpoint',
        derivation: derive([
          {
            name: 'midpoint',
            label: 'half of low and high',
            formula: '(low + high) ÷ 2',
            inputs,
            unit: 'usd',
            inputUnit: 'usd',
            sources,
          },
        ]),
      },
      {
        label: 'Spread',
        derivation: derive([
          {
            name: 'spread',
            label: 'width ÷ low',
            formula: '(high − low) ÷ low',
            inputs,
            unit: 'share',
            inputUnit: 'usd',
            sources,
          },
        ]),
      },
    ],
    means: `${formatUsdRange(band)}, ${scope}.`,
    inputs: 'One band: a low and a high. A midpoint is the middle of the two ends, not a median.',
    sources,
    weakSpot: `The source names two ends and nothing between them${band.asOf === null ? ', and no date' : ''}.`,
    method: 'bands',
    rows: figureHref('pay', [role.id], 'csv'),
  }
}

const traitsWeakSpot =
  'Levels are readings of a guide or our own judgment, and another reader could differ by one. Where nobody states a level, every level is tried: hence a range.'

/** Why two roles are that alike, at the completions of the unstated levels that make it least and most; null when undefined. */
export function similarityWhy(a: Role, b: Role, traits: readonly Trait[]): Why | null {
  const ids = traits.map((trait) => trait.id)
  const [least, most] = (['min', 'max'] as const).map((goal) => similarityAt(levelsOf(a), levelsOf(b), ids, goal))
  if (least?.kind !== 'known' || most?.kind !== 'known') return null
  const value = { min: least.value.value, max: most.value.value }
  const plans = (weightsA: readonly number[], weightsB: readonly number[]): StepPlan[] => [
    {
      name: 'shared',
      label: 'the lesser weight of each trait, summed',
      formula: 'sum(min(a, b))',
      inputs: { a: weightsA, b: weightsB },
      unit: 'weight',
      inputUnit: 'weight',
      sources: ['editorial'],
    },
    {
      name: 'either',
      label: 'the greater weight of each trait, summed',
      formula: 'sum(max(a, b))',
      inputs: { a: weightsA, b: weightsB },
      unit: 'weight',
      inputUnit: 'weight',
      sources: ['editorial'],
    },
    {
      name: 'similarity',
      label: 'shared ÷ either',
      formula: 'shared ÷ either',
      inputs: {},
      unit: 'share',
      inputUnit: 'weight',
      sources: ['editorial'],
    },
  ]
  return traitWhy(
    keyOf('similarity', a, b),
    value,
    `Of everything ${a.shortName} or ${b.shortName} does, weighted by level, this much is common to both.`,
    a,
    b,
    traits,
    [
      { label: 'Least', derivation: derive(plans(least.value.weightsA, least.value.weightsB)) },
      { label: 'Most', derivation: derive(plans(most.value.weightsA, most.value.weightsB)) },
    ],
  )
}

/** Why one role already covers that much of another, least and most; null when undefined. */
export function traitCoverageWhy(of: Role, by: Role, traits: readonly Trait[]): Why | null {
  const ids = traits.map((trait) => trait.id)
  const [least, most] = (['min', 'max'] as const).map((goal) => coverageAt(levelsOf(of), levelsOf(by), ids, goal))
  if (least?.kind !== 'known' || most?.kind !== 'known') return null
  const value = { min: least.value.value, max: most.value.value }
  const plans = (needed: readonly number[], held: readonly number[]): StepPlan[] => [
    {
      name: 'met',
      label: 'needed and held, summed over the traits',
      formula: 'sum(min(needed, held))',
      inputs: { needed, held },
      unit: 'weight',
      inputUnit: 'weight',
      sources: ['editorial'],
    },
    {
      name: 'all',
      label: 'needed, summed over the traits',
      formula: 'sum(needed)',
      inputs: { needed },
      unit: 'weight',
      inputUnit: 'weight',
      sources: ['editorial'],
    },
    {
      name: 'covered',
      label: 'met ÷ all',
      formula: 'met ÷ all',
      inputs: {},
      unit: 'share',
      inputUnit: 'weight',
      sources: ['editorial'],
    },
  ]
  return traitWhy(
    keyOf('cover', of, by),
    value,
    `Of the work of the ${of.name}, weighted by level, the ${by.name} already covers this much.`,
    of,
    by,
    traits,
    [
      { label: 'Least', derivation: derive(plans(least.value.weightsOf, least.value.weightsBy)) },
      { label: 'Most', derivation: derive(plans(most.value.weightsOf, most.value.weightsBy)) },
    ],
  )
}

function traitWhy(
  key: string,
  value: Interval,
  means: string,
  a: Role,
  b: Role,
  traits: readonly Trait[],
  both: Why['derivations'],
): Why {
  const unstated = traits.filter((trait) => [a, b].some((role) => role.traits[trait.id]?.level === 'not-stated')).length
  const answer = formatShareInterval(value)
  return {
    key,
    question: `Why ${answer}?`,
    answer,
    derivations:
      value.min === value.max ? both.slice(0, 1).map(({ derivation }) => ({ label: 'Exactly', derivation })) : both,
    means,
    inputs: `${traits.length} traits; core weighs 3, regular 2, occasional 1, no 0. ${unstated === 0 ? 'Both roles state every one.' : `In ${unstated} of them at least one role states no level.`}`,
    sources: sourcesOf([a, b]),
    weakSpot: traitsWeakSpot,
    method: 'traits',
    rows: figureHref('traits', [a.id, b.id], 'csv'),
  }
}

function sourcesOf(roles: readonly Role[]): string[] {
  const named = roles.flatMap((role) =>
    Object.values(role.traits).flatMap((claim) => ('origin' in claim ? [claim.origin.source] : [])),
  )
  return [...new Set(named)].sort()
}

/** Why a stated work mix is read as this week: the feasible point nearest the midpoints; null when the mix is not stated. */
export function weekWhy(role: Role): Why | null {
  if (role.workMix.kind === 'unknown') return null
  const activities = role.workMix.value
  const point = nearestPoint(activities)
  if (point.kind === 'unknown') return null
  const sources = [role.workMix.origin.source]
  const midpoints = activities.map((activity) => (activity.lowPercent + activity.highPercent) / 2)
  return {
    key: keyOf('week', role),
    question: 'How does this week fit the ranges?',
    answer: describePoint(activities, point.value),
    derivations: [
      { label: 'What the midpoints sum to', derivation: derive([midpointSum(midpoints, sources)]) },
      {
        label: 'The nearest week that fits every range',
        derivation: derive(nearestPlans(activities, point.value, sources)),
      },
    ],
    means:
      'Any week inside all the ranges fits the source. The one nearest the midpoints moves each by the same amount and stops at the ranges’ ends.',
    inputs: `${activities.length} activities, each with a low and a high share of the week.`,
    sources,
    weakSpot: 'The source gives ranges and no single week: none of those that fit is more likely than another.',
    method: 'week',
    rows: figureHref('week', [role.id], 'csv'),
  }
}

function midpointSum(midpoints: readonly number[], sources: readonly string[]): StepPlan {
  return { ...percentStep('total', 'midpoints, summed', 'sum(midpoints)', sources), inputs: { midpoints } }
}

function percentStep(name: string, label: string, formula: string, sources: readonly string[]): StepPlan {
  return { name, label, formula, inputs: {}, unit: 'percent', inputUnit: 'percent', sources }
}

/** Each share is its midpoint moved by what the others move too, stopped at its bounds; together they make the week. */
function nearestPlans(
  activities: readonly Activity[],
  point: readonly number[],
  sources: readonly string[],
): StepPlan[] {
  const moves = activities.map(
    ({ lowPercent, highPercent }, index) => (point[index] ?? 0) - (lowPercent + highPercent) / 2,
  )
  // A share stopped at a bound moved less than the rest: the common move is the longest.
  const shift = moves.reduce((longest, move) => (Math.abs(move) > Math.abs(longest) ? move : longest), 0)
  const names = activities.map((_, index) => `share${index + 1}`)
  return [
    { ...percentStep('shift', 'the move common to all', 'shift', sources), inputs: { shift } },
    ...activities.map(({ name, lowPercent, highPercent }, index) => ({
      ...percentStep(names[index] ?? '', name, 'min(high, max(low, (low + high) ÷ 2 + shift))', sources),
      inputs: { low: lowPercent, high: highPercent },
    })),
    percentStep('total', 'the week', names.join(' + '), sources),
  ]
}

function describePoint(activities: readonly Activity[], point: readonly number[]): string {
  return activities
    .map((activity, index) => `${uncapitalize(activity.name)} ${formatPart(point[index] ?? 0)}%`)
    .join(', ')
}
