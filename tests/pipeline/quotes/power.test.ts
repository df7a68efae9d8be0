import { describe, expect, test } from 'vitest'
import { bestPaid, placePower } from '@/pipeline/quotes/power'
import { smallOccupations, smallPlaces } from '../../lib/market'
import { observed } from './observation'

describe('the power of places', () => {
  const costs: Readonly<Record<string, number>> = { 'US-CA': 0.2, 'US-TX': -0.1, 'US-NY': 0.2 }
  const cost = (_role: string, state: string) => costs[state] ?? null
  const at = (where: string, ...wages: number[]) => observed(wages, { where })

  // The median of all five logarithms is that of 100. California lies ln 1.1 = .09531 above it at a cost of .2, Texas
  // ln .9 = −.10536 at −.1. By their filings: (2 × .2 × .09531 + 2 × .1 × .10536) ÷ (2 × .04 + 2 × .01 + 0) = .59196.
  test('is the slope of states’ pay on their cost of labour, by their filings', () => {
    const filings = [...at('US-CA', 110, 110), ...at('US-TX', 90, 90), ...at('US-WA', 100)]
    // Washington has no known wages, and is left out.
    expect(placePower(filings, cost)).toMatchObject({ value: 0.592, states: 2, n: 4 })
  })

  test('explains everything where states follow their cost exactly', () => {
    const filings = [...at('US-CA', 100 * Math.exp(0.1)), ...at('US-TX', 100 * Math.exp(-0.05)), ...at('US-WA', 100)]
    expect(placePower(filings, cost)).toEqual({ value: 0.5, states: 2, n: 2, explained: 1 })
  })

  test('takes what a state pays beside others at the same level', () => {
    // Staff in California are paid no more than staff elsewhere: their level is not its cost.
    const filings = [
      ...observed([100, 200], { where: 'US-CA', level: 'mid' }),
      ...observed([100, 200], { where: 'US-TX', level: 'mid' }),
      ...observed([900, 900], { where: 'US-CA', level: 'staff' }),
      ...observed([900, 900], { where: 'US-TX', level: 'staff' }),
    ]
    expect(placePower(filings, cost)).toMatchObject({ value: 0, explained: 0 })
  })

  test('is nothing where pay falls as costs rise, or no cost is known', () => {
    expect(placePower([...at('US-CA', 90), ...at('US-TX', 110)], cost).value).toBe(0)
    expect(placePower(at('US-WA', 90, 110), cost)).toEqual({ value: 0, states: 0, n: 0, explained: 0 })
  })
})

describe('the best-paid area stands for its state', () => {
  const find = bestPaid(smallOccupations, smallPlaces)
  const role = 'site-reliability-engineer'

  test.each([
    // Santa Clara pays software developers 226,137, the country 144,570; San Francisco less.
    ['US-CA', Math.log(226_137 / 144_570)],
    // New York’s area reaches into New Jersey.
    ['US-NJ', Math.log(160_804 / 144_570)],
  ])('%s, however often it is asked', (state, expected) => {
    expect(find(role, state)).toBeCloseTo(expected, 12)
    expect(find(role, state)).toBeCloseTo(expected, 12)
  })

  test.each([
    [role, 'US-CT'],
    [role, 'US-ZZ'],
    ['wizard', 'US-CA'],
  ])('%s in %s has none', (each, state) => {
    expect(find(each, state)).toBeNull()
    expect(find(each, state)).toBeNull()
  })
})
