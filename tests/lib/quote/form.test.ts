import { describe, expect, test } from 'vitest'
import type { QuoteField } from '@/lib/quote/address'
import { fieldValues, looseSlips } from '@/lib/quote/form'
import { postLines } from '@/lib/quote/post/lines'
import { smallAsk, smallView, sre } from '../quotes'

describe('what the fields show', () => {
  test('is the address in words that its reading understands', () => {
    const address = smallAsk({
      growth: 0.035,
      offerUsd: 150_000,
      hire: { lowUsd: 120_000, highUsd: 140_000 },
      post: { lowUsd: 125_000, highUsd: 135_000 },
    })
    expect(fieldValues(address, [], 'United States')).toEqual({
      ...Object.fromEntries(postLines.map(({ name }) => [name, ''])),
      role: sre,
      level: 'senior',
      place: 'United States',
      basis: 'filings',
      asOf: '2024-04-15',
      growth: '3.5',
      offer: '$150,000',
      offerBonus: '',
      offerEquity: '',
      hireLow: '$120,000',
      hireHigh: '$140,000',
      postLow: '$125,000',
      postHigh: '$135,000',
    })
  })

  test('is empty where nothing was chosen', () => {
    const { growth, offer, hireLow, postHigh } = fieldValues(smallAsk({ growth: null }), [], 'United States')
    expect([growth, offer, hireLow, postHigh]).toEqual(['', '', '', ''])
  })

  test('is what was sent where it could not be used', () => {
    const slips = [
      { field: 'place', sent: 'Portland', why: '', isRefused: true },
      { field: 'growth', sent: '99', why: '' },
      { field: 'offer', sent: '12o000', why: '' },
      { field: 'hire', sent: '120k-', why: '' },
      { field: 'post', sent: '200k - 150k', why: '' },
    ] as const
    expect(fieldValues(smallAsk(), slips, 'United States')).toMatchObject({
      place: 'Portland',
      growth: '99',
      offer: '12o000',
      hireLow: '120k',
      hireHigh: '',
      postLow: '200k',
      postHigh: '150k',
    })
  })
})

const slips = (['role', 'version', 'round', 'offer', 'hire', 'post'] as const satisfies QuoteField[]).map((field) => ({
  field,
  sent: '?',
  why: `${field} is wrong.`,
}))

describe('slips without a control', () => {
  test('are the release and the rounding where there is a quote', () => {
    expect(looseSlips(slips, smallView())).toEqual(['version is wrong.', 'round is wrong.'])
  })

  test('are offer and ranges too where a guide or nothing answers', () => {
    const all = ['version is wrong.', 'round is wrong.', 'offer is wrong.', 'hire is wrong.', 'post is wrong.']
    expect(looseSlips(slips, smallView({ basis: 'guide' }))).toEqual(all)
    expect(looseSlips(slips, smallView({ asOf: '2040-01-01' }))).toEqual(all)
  })

  test('a good offer that nothing can hold is said', () => {
    expect(looseSlips([], smallView({ offerUsd: 150_000 }))).toEqual([])
    expect(looseSlips([], smallView({ basis: 'guide', offerUsd: 150_000 }))).toEqual([
      'The offer of $150,000 has no place: there are no percentiles to hold it against.',
    ])
  })
})
