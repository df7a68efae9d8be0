/** Whether the quotes of the real release agree with one another from place to place (METHODS, place). */
import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import { quoteOf } from '@/lib/engine/make'
import { stateOf } from '@/lib/place/geography'
import { costOfLabor } from '@/lib/place/labor/cost'
import { cellSources, paySource } from '@/lib/source/registry'
import { quoteLevels } from '@/lib/value/levels'
import { valueIn } from '../arbitraries'
import { realFacts, smallAsk } from '../quotes'

const { places } = market()
const roles = dataset.roles.map(({ id }) => id)
const bases = cellSources.filter((basis) => realFacts.models.has(basis))

function median(role: string, level: (typeof quoteLevels)[number], place: string, basis: string): number | null {
  const answer = quoteOf(realFacts, smallAsk({ role, level, place, basis, asOf: '2026-12-01' }))
  return answer.kind === 'percentiles' ? answer.percentiles.p50.value : null
}

const exponentOf = (basis: string) =>
  (realFacts.elasticities.find(({ source }) => source === basis) ?? realFacts.elasticities[0])?.value ?? 0

test.each(bases)('on %s an area is its state, moved on by its cost of labor', (basis) => {
  const exponent = exponentOf(basis)
  let tried = 0
  for (const role of roles) {
    const mix = valueIn(realFacts.roles.get(role)?.mix ?? { kind: 'unknown', reason: 'no-data', why: 'no mix' })
    for (const area of places.areas) {
      const place = { kind: 'area' as const, id: area.id, name: area.name, area }
      const state = places.states.find(({ id }) => id === stateOf(place))
      if (state === undefined) continue
      const [there, whole] = [place, { kind: 'state' as const, id: state.id, name: state.name }].map((each) =>
        costOfLabor(places, mix, each),
      )
      const [own, wider] = [median(role, 'senior', area.id, basis), median(role, 'senior', state.id, basis)]
      if (there?.kind !== 'known' || whole?.kind !== 'known' || own === null || wider === null) continue
      tried += 1
      const expected = exponent * (there.value.log - whole.value.log)
      expect(Math.abs(Math.log(own / wider) - expected), `${role} ${area.name}`).toBeLessThan(0.01)
    }
  }
  expect(tried).toBeGreaterThan(3000)
})

/** The part of a role's people that a state holds: of each occupation its part, by the occupation's share of the role. */
function peopleIn(role: string): ReadonlyMap<string, number> {
  const mix = valueIn(realFacts.roles.get(role)?.mix ?? { kind: 'unknown', reason: 'no-data', why: 'no mix' })
  const all = (soc: string) => places.states.reduce((sum, { wages }) => sum + (wages[soc]?.[0] ?? 0), 0)
  const totals = new Map(mix.map(({ soc }) => [soc, all(soc)]))
  return new Map(
    places.states.map(({ id, wages }) => {
      const parts = mix.map(({ soc, share }) => {
        const total = totals.get(soc) ?? 0
        return total === 0 ? 0 : (share * (wages[soc]?.[0] ?? 0)) / total
      })
      return [id, parts.reduce((sum, each) => sum + each, 0)]
    }),
  )
}

describe('the employment-weighted mean of the states’ medians', () => {
  // A source without places has the country moved, and nothing else; one with places also each state's own effect, which the
  // country's figure does not know: most where few rows are.
  test.each(bases)('on %s is near the country’s', (basis) => {
    const most = paySource(basis).abilities.knowsPlace ? 0.07 : 0.02
    for (const role of roles) {
      const people = peopleIn(role)
      for (const level of quoteLevels) {
        const country = median(role, level, 'US', basis)
        if (country === null) continue
        let [sum, total] = [0, 0]
        for (const [state, weight] of people) {
          const own = weight === 0 ? null : median(role, level, state, basis)
          if (own === null) continue
          sum += weight * own
          total += weight
        }
        expect(Math.abs(sum / total / country - 1), `${role} ${level}`).toBeLessThan(most)
      }
    }
  })
})

test('two sources without places keep their ratio everywhere, since one exponent moves both', () => {
  const [first, second] = bases.filter((basis) => !paySource(basis).abilities.knowsPlace)
  if (first === undefined || second === undefined) throw new Error('two sources without places')
  const ratio = (place: string) => {
    const [one, other] = [first, second].map((basis) => median('software-engineer', 'senior', place, basis))
    return one == null || other == null ? null : one / other
  }
  const everywhere = ratio('US') ?? 0
  for (const { id } of [...places.states, ...places.areas]) {
    const there = ratio(id)
    if (there !== null) expect(Math.abs(there / everywhere - 1), id).toBeLessThan(0.01)
  }
})
