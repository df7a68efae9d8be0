import { describe, expect, test } from 'vitest'
import type { QuoteField } from '@/lib/quote/address'
import { fieldValues, looseSlips } from '@/lib/quote/form'
import { postLines } from '@/lib/quote/post/lines'
import { postedView, smallAsk, smallView, sre } from '../quotes'

describe('what the fields show', () => {
  test('is the address in words that its reading understands', () => {
    const address = smallAsk({
      growth: 0.035,
      offerUsd: 150_000,
      policy: 'lead',
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
      policy: '',
      postLow: '$125,000',
      postHigh: '$135,000',
    })
  })

  test('is empty where nothing was chosen', () => {
    const { growth, offer, postLow, postHigh } = fieldValues(smallAsk({ growth: null }), [], 'United States')
    expect([growth, offer, postLow, postHigh]).toEqual(['', '', '', ''])
  })

  test('is what was sent where it could not be used', () => {
    const slips = [
      { field: 'place', sent: 'Portland', why: '', isRefused: true },
      { field: 'growth', sent: '99', why: '' },
      { field: 'offer', sent: '12o000', why: '' },
      { field: 'post', sent: '200k - 150k', why: '' },
    ] as const
    expect(fieldValues(smallAsk(), slips, 'United States')).toMatchObject({
      place: 'Portland',
      growth: '99',
      offer: '12o000',
      postLow: '200k',
      postHigh: '150k',
    })
  })
})

const slips = (['role', 'version', 'policy', 'offer', 'post'] as const satisfies QuoteField[]).map((field) => ({
  field,
  sent: '?',
  why: `${field} is wrong.`,
}))

describe('slips without a control', () => {
  test('are the release alone where there is a draft', () => {
    expect(looseSlips(slips, postedView())).toEqual(['version is wrong.'])
  })

  test('are offer and ranges too where a guide or nothing answers', () => {
    const all = ['version is wrong.', 'policy is wrong.', 'offer is wrong.', 'post is wrong.']
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
