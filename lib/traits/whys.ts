/** Why two roles are that alike, and why one covers that much of another: each at its least and at its most. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { figureHref } from '@/lib/site/urls'
import { sourceIds, traitOrigins } from '@/lib/source/provenance'
import { formatList, formatShareInterval, uncapitalize } from '@/lib/words/format'
import { oneOf, possessive } from '@/lib/words/role-names'
import { type Derivation, derive, type StepPlan } from '@/lib/working/derivation'
import { levelsWeakSpot, type Why, whyKey } from '@/lib/working/why'
import { openTraits } from './levels'
import { type Extreme, extremes } from './similarity'
import { describeSpread, similaritySpread } from './spread'

/** Why two roles are that alike, at the completions of the unstated levels that make it least and most; null when undefined. */
export function similarityWhy(a: Role, b: Role, traits: readonly Trait[]): Why | null {
  const means = `Of all the traits of ${oneOf(a)} or ${oneOf(b)}, weighted by level, this much is common to both. It is likeness of traits, not of the work.`
  const why = traitWhy(
    { key: whyKey('similarity', a, b), means },
    [a, b],
    traits,
    'similarity',
    ([weightsA, weightsB]) => {
      const inputs = { a: weightsA, b: weightsB }
      return [
        sum('shared', 'the lesser weight of each trait, summed', 'sum(min(a, b))', inputs),
        sum('either', 'the greater weight of each trait, summed', 'sum(max(a, b))', inputs),
        quotient('similarity', 'shared ÷ either'),
      ]
    },
  )
  const spread = similaritySpread(a, b, traits)
  if (why === null || spread.kind === 'unknown') return why
  return { ...why, weakSpot: `${why.weakSpot} It would be ${describeSpread(spread.value)}.` }
}

/** Why one role already covers that much of another, least and most; null when undefined. */
export function traitCoverageWhy(of: Role, by: Role, traits: readonly Trait[]): Why | null {
  const means = `Of ${possessive(of)} traits, weighted by level, ${oneOf(by)} already covers this much.`
  return traitWhy({ key: whyKey('cover', of, by), means }, [of, by], traits, 'coverage', ([needed, held]) => [
    sum('met', 'needed and held, summed over the traits', 'sum(min(needed, held))', { needed, held }),
    sum('all', 'needed, summed over the traits', 'sum(needed)', { needed }),
    quotient('covered', 'met ÷ all'),
  ])
}

type Plan = Omit<StepPlan, 'sources'>

function sum(name: string, label: string, formula: string, inputs: StepPlan['inputs']): Plan {
  return { name, label, formula, inputs, unit: 'weight', inputUnit: 'weight' }
}

function quotient(name: string, formula: string): Plan {
  return { name, label: formula, formula, inputs: {}, unit: 'share', inputUnit: 'weight' }
}

function traitWhy(
  words: Pick<Why, 'key' | 'means'>,
  roles: readonly [Role, Role],
  traits: readonly Trait[],
  measure: Parameters<typeof extremes>[0],
  plan: (weights: Extreme['weights']) => readonly Plan[],
): Why | null {
  const sources = sourceIds(traitOrigins(roles))
  const [a, b] = roles
  const found = extremes(measure, a, b, traits)
  if (found.kind === 'unknown') return null
  const working = ({ weights }: Extreme) => derive(plan(weights).map((step) => ({ ...step, sources })))
  const [least, most] = [working(found.value.min), working(found.value.max)]
  const answer = formatShareInterval({ min: least.result, max: most.result })
  return {
    ...words,
    question: `Why ${answer}?`,
    answer,
    derivations:
      least.result === most.result
        ? [{ label: 'Exactly', derivation: least }]
        : [
            { label: 'Least', derivation: least },
            { label: 'Most', derivation: most },
          ],
    inputs: `${traits.length} traits; core weighs 3, regular 2, occasional 1, no 0. ${describeUnstated(roles, traits, least, most)}`,
    sources,
    weakSpot: `${levelsWeakSpot} Where nobody states a level, every level is tried: hence a range.`,
    method: 'traits',
    rows: figureHref('traits', [a.id, b.id], 'csv'),
  }
}

/** How many levels are not stated, and which level each was given to come to the least and to the most. */
function describeUnstated(
  roles: readonly [Role, Role],
  traits: readonly Trait[],
  least: Derivation,
  most: Derivation,
): string {
  const count = openTraits(roles, traits).length
  if (count === 0) return 'Both roles state every one.'
  const opening = `In ${count} of them at least one role states no level.`
  if (least.result === most.result) return opening
  return `${opening} The least takes ${describeTaken(roles, traits, least)}; the most takes ${describeTaken(roles, traits, most)}.`
}

/** The levels given to what is not stated, by role: "SRE at no in models threats". */
function describeTaken(roles: readonly [Role, Role], traits: readonly Trait[], { steps }: Derivation): string {
  // The first step's inputs are the weights of the one role and of the other, in the vocabulary's order.
  const weights = Object.values(steps[0]?.inputs ?? {}) as readonly (readonly number[])[]
  const taken = roles.flatMap((role, index) =>
    weightedLevels.flatMap((level, weight) => {
      const names = openTraits([role], traits)
        .filter((trait) => weights[index]?.[traits.indexOf(trait)] === weight)
        .map((trait) => uncapitalize(trait.name))
      return names.length === 0 ? [] : [`${role.shortName} at ${level} in ${formatList(names)}`]
    }),
  )
  return formatList(taken)
}

// By weight, 0 to 3.
const weightedLevels = ['no', 'occasional', 'regular', 'core'] as const
