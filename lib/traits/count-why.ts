/** Why two roles share that many of their traits: each count at its least and at its most. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { figureHref } from '@/lib/site/urls'
import { sourceIds, traitOrigins } from '@/lib/source/provenance'
import { isPoint } from '@/lib/value/interval'
import { formatPlural } from '@/lib/words/format'
import { derive } from '@/lib/working/derivation'
import { type Why, whyKey } from '@/lib/working/why'
import { heldFlags, traitCounts } from './counts'
import { levelsOf, openTraits } from './levels'
import { describeCounts } from './pair-grid'

/** Why so many traits are held by both roles, of so many held by either. */
export function countWhy(a: Role, b: Role, traits: readonly Trait[]): Why {
  const ids = traits.map((trait) => trait.id)
  const [levelsA, levelsB] = [levelsOf(a), levelsOf(b)]
  const counts = traitCounts(levelsA, levelsB, ids)
  const sources = sourceIds(traitOrigins([a, b]))
  const working = (name: 'both' | 'either', unstated: 0 | 1) =>
    derive([
      {
        name,
        label: `traits ${name === 'both' ? 'both hold' : 'either holds'}`,
        formula: name === 'both' ? 'sum(min(heldA, heldB))' : 'sum(max(heldA, heldB))',
        inputs: { heldA: heldFlags(levelsA, ids, unstated), heldB: heldFlags(levelsB, ids, unstated) },
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
