/** What must hold of the cost of labor in the wages as committed. */
import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import { type MixPart, occupationMix } from '@/lib/evidence/occupation'
import { type Place, placeOf, stateOf } from '@/lib/place/geography'
import { costOfLabor, referenceWages } from '@/lib/place/labor/cost'
import { valueIn } from '../lib/arbitraries'

const { places, occupations, gazetteer } = market()
const developers: readonly MixPart[] = [{ soc: '15-1252', title: 'Software developers', share: 1 }]
const mixOf = (role: string) => valueIn(occupationMix(occupations, role))
const stateNamed = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  kind: 'state' as const,
  id,
  name,
})

/** d of a place by its own wages; null where they are its state's, or none. */
function ownLog(mix: readonly MixPart[], place: Place): number | null {
  const cost = costOfLabor(places, mix, place)
  return cost.kind === 'known' && cost.value.of.id === place.id ? cost.value.log : null
}

// METHODS 11: OEWS May 2025, 15-1252.
test.each([
  ['US-CA', 1.233],
  ['US-WA', 1.177],
  ['US-NY', 1.175],
  ['US-CO', 0.978],
  ['US-TX', 0.934],
  ['US-MS', 0.674],
  ['cbsa-41940', 1.506],
  ['cbsa-41860', 1.319],
  ['cbsa-42660', 1.182],
  ['cbsa-14500', 1.163],
])('software developers in %s cost %d times the country', (id, ratio) => {
  const place = placeOf(places, id)
  if (place === null) throw new Error(id)
  expect(Math.abs(valueIn(costOfLabor(places, developers, place)).ratio - ratio)).toBeLessThan(0.001)
})

test('the country stands at 141,486 for software developers, not at the median of a mixture', () => {
  expect(places.references['15-1252']).toBe(141_486)
  const published = occupations.occupations.find(({ soc }) => soc === '15-1252')?.wages.at(-1)?.p50
  expect(published).toBe(135_980)
})

test('references are those of the states as committed, to the dollar', () => {
  const made = referenceWages(places.states)
  expect(places.references).toEqual(
    Object.fromEntries(Object.entries(made).map(([soc, usd]) => [soc, Math.round(usd)])),
  )
})

describe('the employment-weighted mean of d over the states', () => {
  test.each(Object.keys(places.references))('is 0 within .005 for %s', (soc) => {
    let [sum, total] = [0, 0]
    for (const { wages } of places.states) {
      const [employment, , , median] = wages[soc] ?? []
      if (!employment || median === undefined) continue
      sum += employment * Math.log(median / (places.references[soc] ?? 0))
      total += employment
    }
    expect(Math.abs(sum / total)).toBeLessThan(0.005)
  })

  test.each(dataset.roles.map(({ id }) => id))(
    'is 0 within .01 for %s, the mean of exp(d) about a hundredth above 1',
    (role) => {
      const mix = mixOf(role)
      const national = new Map(
        mix.map(({ soc }) => [soc, places.states.reduce((sum, { wages }) => sum + (wages[soc]?.[0] ?? 0), 0)]),
      )
      let [logs, ratios, total] = [0, 0, 0]
      for (const state of places.states) {
        const log = ownLog(mix, stateNamed(state))
        if (log === null) continue
        // The part of a role's people that a state holds: of each occupation its part, by the occupation's share of the role.
        const people = mix.reduce((sum, { soc, share }) => {
          const all = national.get(soc) ?? 0
          return all === 0 ? sum : sum + (share * (state.wages[soc]?.[0] ?? 0)) / all
        }, 0)
        logs += people * log
        ratios += people * Math.exp(log)
        total += people
      }
      expect(Math.abs(logs / total)).toBeLessThan(0.01)
      expect(ratios / total).toBeGreaterThan(1)
      expect(ratios / total).toBeLessThan(1.02)
    },
  )
})

/** How far a state lies above its highest area or below its lowest; 0 between them. Null with fewer than two areas of its own. */
function outside(mix: readonly MixPart[], state: string, isNamedEnough: boolean): number | null {
  const own = (counts: (states: readonly string[], belongs: boolean) => boolean) =>
    places.areas.flatMap((area) => {
      const place: Place = { kind: 'area', id: area.id, name: area.name, area }
      const log = counts(area.states, stateOf(place) === state) ? ownLog(mix, place) : null
      return log === null ? [] : [log]
    })
  const found = places.states.find(({ id }) => id === state)
  const log = found ? ownLog(mix, stateNamed(found)) : null
  const belonging = own((_, belongs) => belongs)
  if (log === null || belonging.length < 2) return null
  const areas = isNamedEnough ? own((states) => states.includes(state)) : belonging
  return Math.max(0, log - Math.max(...areas)) + Math.min(0, log - Math.min(...areas))
}

describe('a state with two or more areas of its own', () => {
  const ids = places.states.map(({ id }) => id)
  const exceptions = (mix: readonly MixPart[], isNamedEnough: boolean) =>
    ids.filter((id) => (outside(mix, id, isNamedEnough) ?? 0) !== 0)

  test('lies between its lowest and its highest, those that merely name it counted in', () => {
    expect(ids.filter((id) => outside(developers, id, true) !== null).length).toBeGreaterThan(45)
    expect(exceptions(developers, true)).toEqual([])
  })

  // Their dearest metro belongs to a neighbor by the first state of its name: Philadelphia has Delaware's north, Kansas City
  // has Kansas', New York has New Jersey's, Washington has Virginia's. The District of Columbia and Rhode Island have one each.
  test('needs those that merely name it in Delaware, Kansas, New Jersey and Virginia', () => {
    expect(exceptions(developers, false)).toEqual(['US-DE', 'US-KS', 'US-NJ', 'US-VA'])
    for (const id of ['US-DC', 'US-RI']) expect(outside(developers, id, false)).toBeNull()
  })

  // Of a mix a place has the occupations that are published there: a small area's are fewer than its state's, and what it lacks may
  // be what is dearest or cheapest. So some states lie outside by that, none by more than a twelfth.
  test('lies there for a role too, but for what small areas do not publish', () => {
    const far = dataset.roles.flatMap(({ id: role }) => ids.map((id) => Math.abs(outside(mixOf(role), id, true) ?? 0)))
    expect(far.filter((each) => each > 0).length).toBeLessThan(30)
    expect(Math.max(...far)).toBeLessThan(0.08)
  })
})

test('Connecticut has its planning regions and Puerto Rico its own figure', () => {
  for (const id of ['US-CT', 'cbsa-25540', 'cbsa-14860', 'cbsa-35300', 'US-PR', 'cbsa-41980']) {
    const place = placeOf(places, id)
    expect(place && ownLog(developers, place), id).not.toBeNull()
  }
})

test('the areas that are paid in are those that places are named by', () => {
  const paid = places.areas.filter(({ wages }) => Object.keys(wages).length > 0)
  expect(paid.length).toBeGreaterThan(500)
  const named = new Set(gazetteer.areas.map(({ id }) => id))
  for (const { id } of places.areas) expect(named.has(id), id).toBe(true)
})
