import { expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Role } from '@/data/schema/role'
import { weighDifferences } from '@/lib/traits/difference-why'
import { differences, levelsOf } from '@/lib/traits/levels'
import { pairsOf } from '@/lib/value/pairs'
import { claims, madeRole } from '../../roles'
import { checkWhy } from '../why-checks'

const { traits } = dataset
const ids = traits.map((trait) => trait.id)

test('of every pair, each trait’s part is worked out to what is shown', () => {
  for (const [a, b] of pairsOf(dataset.roles)) {
    const weighed = weighDifferences(a, b, traits, 4)
    if (weighed === null) throw new Error(`${a.id} and ${b.id} do not differ`)
    checkWhy(weighed.why)
    expect(weighed.furthest).toEqual(differences(levelsOf(a), levelsOf(b), ids).slice(0, 4))
    const all = differences(levelsOf(a), levelsOf(b), ids)
    const isTied = all[3]?.share === all[4]?.share
    expect(/of equals, those first in the vocabulary/.test(weighed.why.weakSpot)).toBe(isTied)
    const [total, ...parts] = weighed.why.derivations[0]?.derivation.steps ?? []
    expect(total?.result).toBeGreaterThan(0)
    expect(parts.map((step) => step.result)).toEqual(weighed.furthest.map(({ share }) => share))
    expect(parts.map((step) => step.label)).toEqual(
      weighed.furthest.map(({ trait }) => traits.find(({ id }) => id === trait)?.name),
    )
  }
})

test('roles at one level throughout have nothing to weigh', () => {
  const [a, b] = ['A', 'B'].map((name) =>
    madeRole(name, { traits: claims(Object.fromEntries(ids.map((id) => [id, 'core' as const]))) }),
  ) as [Role, Role]
  expect(weighDifferences(a, b, traits, 4)).toBeNull()
})
