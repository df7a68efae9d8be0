import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RotaWanted } from '@/lib/decide/answers'
import { neededFor, nightsEach, weeksBetween } from '@/lib/decide/rota'
import { rotaSentence, turnSentence } from '@/lib/decide/sentences'
import { law } from '../../law'
import { checkWriting } from '../writing'

const anyRota = fc.record({
  hours: fc.constantFrom<RotaWanted['hours'][]>('around-the-clock', 'day'),
  sites: fc.constantFrom<RotaWanted['sites'][]>(1, 2, 3),
  depth: fc.constantFrom<RotaWanted['depth'][]>('primary', 'primary-and-secondary'),
})

test('a rotation takes what the book prints, and what its quarter says', () => {
  const pair = { hours: 'around-the-clock', depth: 'primary-and-secondary' } as const
  expect(neededFor({ ...pair, sites: 1 })).toBe(8)
  expect(neededFor({ ...pair, sites: 2 })).toBe(12)
  expect(neededFor({ ...pair, sites: 1, depth: 'primary' })).toBe(4)
  expect(neededFor({ ...pair, sites: 1, hours: 'day' })).toBe(4)
  expect(neededFor({ sites: 1, hours: 'day', depth: 'primary' })).toBe(2)
})

law('nobody is on call more than a quarter of the time, over a year of equal turns', [anyRota], (rota) => {
  const people = neededFor(rota)
  const atOnce = rota.depth === 'primary' ? 1 : 2
  const hoursOf = rota.hours === 'day' ? 12 : 24
  const turns = new Array<number>(people).fill(0)
  for (let slot = 0; slot < people * 52 * atOnce; slot++) turns[slot % people] = (turns[slot % people] ?? 0) + hoursOf
  const days = people * 52
  for (const hours of turns) expect(hours / (days * 24)).toBeLessThanOrEqual(0.25)
})

law('more at once, longer hours or more sites never take fewer', [anyRota], (rota) => {
  expect(neededFor({ ...rota, depth: 'primary-and-secondary' })).toBeGreaterThanOrEqual(
    neededFor({ ...rota, depth: 'primary' }),
  )
  expect(neededFor({ ...rota, hours: 'around-the-clock' })).toBeGreaterThanOrEqual(neededFor({ ...rota, hours: 'day' }))
  expect(neededFor({ ...rota, sites: 3 })).toBeGreaterThanOrEqual(neededFor({ ...rota, sites: 1 }))
})

test('nights and turns are shared evenly: eight with two at once have a week in four', () => {
  const rota = { hours: 'around-the-clock', sites: 1, depth: 'primary-and-secondary' } as const
  expect(nightsEach(rota, 8)).toBeCloseTo(7.604, 3)
  expect(weeksBetween(rota, 8)).toBe(4)
  expect(nightsEach({ ...rota, sites: 2 }, 12)).toBeNull()
  expect(nightsEach({ ...rota, hours: 'day' }, 4)).toBeNull()
  for (const people of [0, -1, Number.NaN]) {
    expect(() => nightsEach(rota, people)).toThrow(RangeError)
    expect(() => weeksBetween(rota, people)).toThrow(RangeError)
  }
})

test('the rotation is told by who shares it now, and with a hire', () => {
  const rota = { hours: 'around-the-clock', sites: 1, depth: 'primary-and-secondary' } as const
  const staff = (willing: number | null) => ({
    needed: 8,
    willing,
    afterHire: willing === null ? null : willing + 1,
    missing: willing === null ? null : Math.max(0, 7 - willing),
  })
  expect(rotaSentence(rota, staff(3), true)).toBe(
    'Around the clock from one site takes 8 people. With this hire you would have four.',
  )
  expect(rotaSentence(rota, staff(8), false)).toBe('Around the clock from one site takes 8 people. You have them.')
  expect(rotaSentence(rota, staff(7), true)).toContain('With this hire you have them.')
  expect(rotaSentence(rota, staff(0), false)).toContain('You have none.')
  expect(rotaSentence({ ...rota, hours: 'day', sites: 2 }, staff(null), true)).toBe(
    'Office hours from two sites takes 8 people.',
  )
  expect(turnSentence(rota, staff(3))).toBe('Each is on call one week in four, about 8 nights a month.')
  expect(turnSentence({ ...rota, hours: 'day' }, staff(3))).toBe('Each is on call one week in four.')
  for (const willing of [null, 0, 3, 9]) checkWriting(rotaSentence(rota, staff(willing), willing === 3))
})
