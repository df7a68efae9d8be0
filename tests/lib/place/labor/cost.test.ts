import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Place, placeOf } from '@/lib/place/geography'
import { costOfLabor, countryLabor, referenceWages } from '@/lib/place/labor/cost'
import { againstCountry } from '@/lib/place/labor/words'
import { known } from '@/lib/value/absence'
import { law } from '../../../law'
import { valueIn } from '../../arbitraries'
import { paid, smallPlaces } from '../../market'

const part = (soc: string, share: number) => ({ soc, title: soc, share })
const developers = [part('15-1252', 1)]
const sre = [part('15-1252', 0.75), part('15-1253', 0.25)]
const at = (id: string): Place => {
  const place = placeOf(smallPlaces, id)
  if (place === null) throw new Error(id)
  return place
}

describe('the cost of labor', () => {
  test('of the country is 1', () => {
    expect(costOfLabor(smallPlaces, sre, at('US'))).toEqual(known(countryLabor))
    expect([countryLabor.log, countryLabor.ratio]).toEqual([0, 1])
  })

  // METHODS 11: 174,410 ÷ 141,486 = 1.2327 and 132,150 ÷ 141,486 = .9340.
  test.each([
    ['US-CA', 1.233],
    ['US-TX', 0.934],
    ['cbsa-41860', 1.319],
    ['cbsa-41940', 1.506],
  ])('of developers in %s is %d', (id, ratio) => {
    expect(valueIn(costOfLabor(smallPlaces, developers, at(id))).ratio).toBeCloseTo(ratio, 3)
  })

  test('of a mix is the mean of logarithms, by share', () => {
    const { log, ratio, parts } = valueIn(costOfLabor(smallPlaces, sre, at('US-CA')))
    expect(log).toBeCloseTo(0.75 * Math.log(174_410 / 141_486) + 0.25 * Math.log(1.2), 12)
    expect(ratio).toBe(Math.exp(log))
    expect(parts).toEqual([
      { share: 0.75, there: 174_410, reference: 141_486 },
      { share: 0.25, there: 120_000, reference: 100_000 },
    ])
  })

  test('of a mix that is published in part is the mean of that part', () => {
    // Testers, a fourth of it, have no wages in Texas.
    expect(valueIn(costOfLabor(smallPlaces, sre, at('US-TX'))).log).toBeCloseTo(Math.log(132_150 / 141_486), 12)
  })

  test('says whose wages it is made of', () => {
    expect(valueIn(costOfLabor(smallPlaces, sre, at('600001')))).toEqual({
      ...valueIn(costOfLabor(smallPlaces, sre, at('US-CA'))),
      of: { id: 'US-CA', name: 'California' },
    })
    expect(costOfLabor(smallPlaces, sre, at('US-CT'))).toMatchObject({ kind: 'unknown', reason: 'no-data' })
  })

  test('needs a reference for every wage', () => {
    const file = { ...smallPlaces, references: {} }
    expect(() => costOfLabor(file, developers, at('US-CA'))).toThrow(RangeError)
  })
})

const anyMedian = fc.integer({ min: 20_000, max: 400_000 })
const anyStates = fc.array(fc.tuple(anyMedian, fc.integer({ min: 1, max: 100_000 })), { minLength: 1, maxLength: 12 })
const statesOf = (rows: readonly (readonly [number, number])[]) =>
  rows.map(([median, employment]) => ({ wages: { '15-1252': paid(median, employment) } }))

describe('the reference of an occupation', () => {
  // exp((3 ln 150,000 + ln 100,000) ÷ 4) = 135,540.3, worked by hand: 150,000^.75 × 100,000^.25.
  test('is the geometric mean of its state medians by employment', () => {
    const states = statesOf([
      [150_000, 3],
      [100_000, 1],
    ])
    expect(referenceWages(states)['15-1252']).toBeCloseTo(150_000 ** 0.75 * 100_000 ** 0.25, 6)
  })

  test('takes states that publish both', () => {
    const states = [
      ...statesOf([[150_000, 3]]),
      { wages: { '15-1252': paid(90_000, null), '15-1253': [9] as [number] } },
    ]
    expect(Object.keys(referenceWages(states))).toEqual(['15-1252'])
    expect(referenceWages(states)['15-1252']).toBeCloseTo(150_000, 6)
  })

  law('puts the country at exactly 1: the employment-weighted mean of d over its states is 0', [anyStates], (rows) => {
    const reference = referenceWages(statesOf(rows))['15-1252'] ?? 0
    const total = rows.reduce((sum, [, employment]) => sum + employment, 0)
    const mean = rows.reduce((sum, [median, employment]) => sum + employment * Math.log(median / reference), 0) / total
    expect(mean).toBeCloseTo(0, 9)
  })

  law(
    'moves with all wages, which leaves the cost of labor where it is',
    [anyStates, fc.constantFrom(0.5, 2, 10)],
    (rows, times) => {
      const [reference, scaled] = [rows, rows.map(([median, n]) => [median * times, n] as const)].map(
        (each) => referenceWages(statesOf(each))['15-1252'] ?? 0,
      )
      expect((scaled ?? 0) / (reference ?? 1)).toBeCloseTo(times, 9)
    },
  )
})

test.each([
  [1.2327, '23% above the US'],
  [0.674, '33% below the US'],
  [1.004, 'the same as the US'],
  [0.996, 'the same as the US'],
])('%d is %s', (ratio, words) => {
  expect(againstCountry(ratio)).toBe(words)
})
