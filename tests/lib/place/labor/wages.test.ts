import { describe, expect, test } from 'vitest'
import { placeOf } from '@/lib/place/geography'
import { averagedWages, averagePaid, employmentOf, paidThere, type StateOrArea } from '@/lib/place/labor/wages'
import { known, unknown } from '@/lib/value/absence'
import { valueIn } from '../../arbitraries'
import { paid, smallPlaces } from '../../market'

const part = (soc: string, share: number) => ({ soc, title: soc, share })
const sre = [part('15-1252', 0.75), part('15-1253', 0.25)]
const at = (id: string): StateOrArea => {
  const place = placeOf(smallPlaces, id)
  if (place?.kind !== 'state' && place?.kind !== 'area') throw new Error(id)
  return place
}

describe('a mix is read in a place', () => {
  test('from its own wages where at least 60 % of it has some', () => {
    const { of, parts } = valueIn(paidThere(smallPlaces, sre, at('US-TX')))
    expect([of.id, parts.map(({ soc, share, p50 }) => [soc, share, p50])]).toEqual([
      'US-TX',
      [['15-1252', 0.75, 132_150]],
    ])
    const half = [part('15-1252', 0.6), part('15-1253', 0.4)]
    expect(valueIn(paidThere(smallPlaces, half, at('US-TX'))).parts).toHaveLength(1)
  })

  test('from those of the state where an area has too few', () => {
    expect(valueIn(paidThere(smallPlaces, sre, at('600001'))).of).toEqual({ id: 'US-CA', name: 'California' })
    // Three quarters testers: Santa Clara publishes none.
    const testers = [part('15-1252', 0.25), part('15-1253', 0.75)]
    expect(valueIn(paidThere(smallPlaces, testers, at('cbsa-41940'))).of.id).toBe('US-CA')
  })

  test('not at all where the state has too few either, nor where there is no such state', () => {
    expect(paidThere(smallPlaces, sre, at('US-CT'))).toEqual(
      unknown('no-data', 'BLS publishes wages for too few of this role’s occupations in Connecticut.'),
    )
    expect(paidThere(smallPlaces, sre, at('cbsa-25540'))).toEqual(
      unknown(
        'no-data',
        'BLS publishes wages for too few of this role’s occupations in Hartford, or in all of Connecticut.',
      ),
    )
    const makers = [part('15-1252', 0.59), part('15-1253', 0.41)]
    expect(paidThere(smallPlaces, makers, at('US-TX'))).toMatchObject({ kind: 'unknown' })
  })

  test('of a place that the survey knows', () => {
    expect(() => paidThere(smallPlaces, sre, { kind: 'state', id: 'US-ZZ', name: 'Nowhere' })).toThrow(RangeError)
  })
})

test('a place’s percentiles are averages by share, of what is published there', () => {
  const { parts } = valueIn(paidThere(smallPlaces, sre, at('US-CA')))
  // .75 × 174,410 + .25 × 120,000; the outer ones .8 and 1.2 of it.
  expect(averagePaid(parts).p50).toBeCloseTo(160_807.5, 9)
  expect(averagePaid(parts).p10).toBeCloseTo(0.8 * 160_807.5, 9)
  expect(averagedWages(parts).p90).toEqual({ shares: [0.75, 0.25], wages: [209_292, 144_000] })
})

test('jobs are those of a mix’s occupations that are published', () => {
  const wages = { '15-1252': paid(1, 300), '15-1253': paid(1, null), '15-2051': paid(1, 9) }
  expect(employmentOf(wages, sre)).toEqual(known(300))
  expect(employmentOf({ '15-1252': [30], '15-1253': [4] }, sre)).toEqual(known(34))
  expect(employmentOf({}, sre)).toMatchObject({ kind: 'unknown', reason: 'no-data' })
})
