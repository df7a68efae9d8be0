import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { countWhy } from '@/lib/traits/count-why'
import { traitCounts } from '@/lib/traits/counts'
import { levelsOf } from '@/lib/traits/levels'
import { describeCounts } from '@/lib/traits/pair-grid'
import { pairsOf } from '@/lib/value/pairs'
import { checkWhy } from '../why-checks'

const { traits } = dataset
const ids = traits.map((trait) => trait.id)

test('of every pair, the working ends at the counts that are shown', () => {
  for (const [a, b] of pairsOf(dataset.roles)) {
    const why = countWhy(a, b, traits)
    const { both, either } = traitCounts(levelsOf(a), levelsOf(b), ids)
    checkWhy(why)
    expect(why.answer).toBe(describeCounts({ both, either }))
    const ends = [both, either].flatMap(({ min, max }) => (min === max ? [min] : [min, max]))
    expect(why.derivations.map(({ derivation }) => derivation.result)).toEqual(ends)
    const open = ids.filter((id) => [a, b].some((role) => role.traits[id]?.level === 'not-stated')).length
    if (open === 0) expect(why.inputs).toContain('state every one')
    else expect(why.inputs).toMatch(new RegExp(`\\b${open} trait`))
  }
})
