/** Why two roles share that many of their traits, and why a trait makes that part of what sets them apart. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { figureHref } from '@/lib/site/urls'
import { sourceIds, traitOrigins } from '@/lib/source/provenance'
import { isPoint } from '@/lib/value/interval'
import { formatPlural, formatShare } from '@/lib/words/format'
import { derive, type StepPlan } from '@/lib/working/derivation'
import { levelsWeakSpot, type Why, whyKey } from '@/lib/working/why'
import { type Difference, differences, openTraits, weightOf } from './levels'
import { describeCounts } from './pair-grid'
import { heldFlags, traitCounts } from './similarity'

/** The traits furthest apart between two roles, with the working of the part that each makes. */
export interface WeighedDifferences {
  readonly furthest: readonly Difference<Trait>[]
  readonly why: Why
}

/**
 * The `count` traits that two roles state furthest apart, and why each makes its part of all their difference; null when
 * every trait that both state is at one level. Throws RangeError on a trait without an entry.
 */
export function weighDifferences(a: Role, b: Role, traits: readonly Trait[], count: number): WeighedDifferences | null {
  const all = differences(a, b, traits)
  if (all.length === 0) return null
  const furthest = all.slice(0, count)
  return { furthest, why: differenceWhy(a, b, all, furthest) }
}

function differenceWhy(
  a: Role,
  b: Role,
  all: readonly Difference<Trait>[],
  furthest: readonly Difference<Trait>[],
): Why {
  const sources = sourceIds(traitOrigins([a, b]))
  const total: StepPlan = {
    name: 'total',
    label: `the ${formatPlural(all.length, 'trait')} stated at different levels, their weights’ distances summed`,
    formula: 'sum(abs(a − b))',
    inputs: { a: all.map((each) => weightOf(each.a)), b: all.map((each) => weightOf(each.b)) },
    unit: 'weight',
    inputUnit: 'weight',
    sources,
  }
  const parts = furthest.map((difference, index): StepPlan => {
    return {
      name: `part${index + 1}`,
      label: difference.trait.name,
      formula: 'abs(a − b) ÷ total',
      inputs: { a: weightOf(difference.a), b: weightOf(difference.b) },
      unit: 'share',
      inputUnit: 'weight',
      sources,
    }
  })
  return {
    key: whyKey('apart', a, b),
    question: `What sets ${a.shortName} and ${b.shortName} apart?`,
    answer: furthest.map(({ share }) => formatShare(share)).join(', '),
    derivations: [{ label: 'The part that each trait makes', derivation: derive([total, ...parts]) }],
    means: 'Of all the distance between the two roles’ levels, this much lies in the one trait.',
    inputs: 'Core weighs 3, regular 2, occasional 1, no 0. Traits that either role does not state are left out.',
    sources,
    weakSpot: isTied(all, furthest.length)
      ? 'Others are as far apart as the last one named: of equals, those first in the vocabulary are named.'
      : levelsWeakSpot,
    method: 'traits',
    rows: figureHref('traits', [a.id, b.id], 'csv'),
  }
}

/** Whether the first difference left out is as great as the last one named. */
function isTied(all: readonly Difference<Trait>[], named: number): boolean {
  const [last, next] = [all[named - 1], all[named]]
  return last !== undefined && next !== undefined && last.share === next.share
}

/** Why so many traits are held by both roles, of so many held by either. */
export function countWhy(a: Role, b: Role, traits: readonly Trait[]): Why {
  const counts = traitCounts(a, b, traits)
  const sources = sourceIds(traitOrigins([a, b]))
  const working = (name: 'both' | 'either', unstated: 0 | 1) =>
    derive([
      {
        name,
        label: `traits ${name === 'both' ? 'both hold' : 'either holds'}`,
        formula: name === 'both' ? 'sum(min(heldA, heldB))' : 'sum(max(heldA, heldB))',
        inputs: { heldA: heldFlags(a, traits, unstated), heldB: heldFlags(b, traits, unstated) },
        unit: 'count',
        inputUnit: 'count',
        sources,
      },
    ])
  const workings = (['both', 'either'] as const).flatMap((name) => {
    const words = name === 'both' ? 'Both hold' : 'Either holds'
    return isPoint(counts[name])
      ? [{ label: words, derivation: working(name, 0) }]
      : [
          { label: `${words}, at least`, derivation: working(name, 0) },
          { label: `${words}, at most`, derivation: working(name, 1) },
        ]
  })
  const answer = describeCounts(counts)
  const open = openTraits([a, b], traits).length
  return {
    key: whyKey('count', a, b),
    question: `Why ${answer} traits?`,
    answer,
    derivations: workings,
    means: `Of the traits that ${a.shortName} or ${b.shortName} holds at any level, so many are held by both.`,
    inputs: `${traits.length} traits; a trait counts 1 for a role at core, regular or occasional, 0 at no. ${open === 0 ? 'Both roles state every one.' : `${formatPlural(open, 'trait')} that at least one of them does not state ${open === 1 ? 'is' : 'are'} tried both ways.`}`,
    sources,
    weakSpot:
      'A count weighs a core trait no more than an occasional one; the similarity below it weighs each by its level.',
    method: 'traits',
    rows: figureHref('traits', [a.id, b.id], 'csv'),
  }
}
