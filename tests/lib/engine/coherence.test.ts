/** Whether the quotes of the real release agree with one another from place to place (METHODS, place). */
import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import { quoteOf } from '@/lib/engine/make'
import { stateOf } from '@/lib/place/geography'
import { costOfLabor } from '@/lib/place/labor/cost'
import { cellSources, paySource } from '@/lib/source/registry'
import { ladderLevels, quoteLevels } from '@/lib/value/levels'
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
    for (const [index, area] of places.areas.entries()) {
      // Every level in its turn: the factor knows none.
      const level = quoteLevels[index % quoteLevels.length] as (typeof quoteLevels)[number]
      const place = { kind: 'area' as const, id: area.id, name: area.name, area }
      const state = places.states.find(({ id }) => id === stateOf(place))
      if (state === undefined) continue
      const [there, whole] = [place, { kind: 'state' as const, id: state.id, name: state.name }].map((each) =>
        costOfLabor(places, mix, each),
      )
      const [own, wider] = [median(role, level, area.id, basis), median(role, level, state.id, basis)]
      if (there?.kind !== 'known' || whole?.kind !== 'known' || own === null || wider === null) continue
      tried += 1
      const expected = exponent * (there.value.log - whole.value.log)
      expect(Math.abs(Math.log(own / wider) - expected), `${role} ${area.name}`).toBeLessThan(0.01)
    }
  }
  expect(tried).toBeGreaterThan(2500)
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
  test.each(bases)('on %s is within 2 % of the country’s, for every role and level', (basis) => {
    let tried = 0
    for (const role of roles) {
      const people = peopleIn(role)
      for (const level of quoteLevels) {
        const country = median(role, level, 'US', basis)
        if (country === null) continue
        tried += 1
        let [sum, total] = [0, 0]
        for (const [state, weight] of people) {
          const own = weight === 0 ? null : median(role, level, state, basis)
          if (own === null) continue
          sum += weight * own
          total += weight
        }
        expect(Math.abs(sum / total / country - 1), `${role} ${level}`).toBeLessThan(0.02)
      }
    }
    // Eight roles and more at five levels, or four where nobody leaves it unstated.
    expect(tried).toBeGreaterThanOrEqual(40)
  })
})

test('where no source with places has an observation, two of them keep their ratio but for their exponents', () => {
  const [first, second] = bases.filter((basis) => paySource(basis).abilities.knowsPlace) as [string, string]
  const seen = (basis: string, state: string) => realFacts.models.get(basis)?.effects.where[state]?.[0] ?? 0
  const unseen = places.states.filter(({ id }) => seen(first, id) + seen(second, id) === 0)
  for (const role of roles)
    for (const level of quoteLevels) {
      const ratio = (place: string) => {
        const [one, other] = [median(role, level, place, first), median(role, level, place, second)]
        return one === null || other === null ? null : one / other
      }
      for (const { id, name } of unseen) {
        const mix = valueIn(realFacts.roles.get(role)?.mix ?? { kind: 'unknown', reason: 'no-data', why: 'no mix' })
        const cost = costOfLabor(places, mix, { kind: 'state', id, name })
        const [there, everywhere] = [ratio(id), ratio('US')]
        if (cost.kind !== 'known' || there === null || everywhere === null) continue
        const expected = everywhere * Math.exp((exponentOf(first) - exponentOf(second)) * cost.value.log)
        expect(Math.abs(there / expected - 1), `${role} ${level} ${id}`).toBeLessThan(0.01)
      }
    }
})

describe('the ladder of the country', () => {
  test.each(bases)('on %s rises by 3 % or more, or is named', (basis) => {
    const { inversions = [], ties = [] } = realFacts.models.get(basis) ?? {}
    const named = new Set([...inversions, ...ties].map(({ role, where, higher }) => `${role} ${where} ${higher}`))
    for (const role of roles)
      for (const place of ['US', 'US-CA', 'US-CO', 'US-WV'])
        for (const [index, higher] of ladderLevels.slice(1).entries()) {
          const [low, high] = [ladderLevels[index] as typeof higher, higher].map((level) =>
            median(role, level, place, basis),
          )
          if (low == null || high == null || named.has(`${role} ${place} ${higher}`)) continue
          expect(high / low, `${role} ${place} ${higher}`).toBeGreaterThanOrEqual(1.03)
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
