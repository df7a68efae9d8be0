import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { QuoteAddress, QuoteField } from '@/lib/quote/address'
import { looseSlips } from '@/lib/quote/form'
import { quoteView } from '@/lib/quote/view'
import { smallAsk, smallFacts } from '../quotes'

const view = (part: Partial<QuoteAddress> = {}) =>
  quoteView(smallFacts, smallFacts, dataset.jurisdictions, smallAsk(part))
const slips = (['role', 'version', 'round', 'offer', 'hire', 'post'] as const satisfies QuoteField[]).map((field) => ({
  field,
  sent: '?',
  why: `${field} is wrong.`,
}))

describe('slips without a control', () => {
  test('are the release and the rounding where there is a quote', () => {
    expect(looseSlips(slips, view())).toEqual(['version is wrong.', 'round is wrong.'])
  })

  test('are offer and ranges too where a guide or nothing answers', () => {
    const all = ['version is wrong.', 'round is wrong.', 'offer is wrong.', 'hire is wrong.', 'post is wrong.']
    expect(looseSlips(slips, view({ basis: 'guide' }))).toEqual(all)
    expect(looseSlips(slips, view({ date: '2040-01-01' }))).toEqual(all)
  })

  test('a good offer that nothing can hold is said', () => {
    expect(looseSlips([], view({ offerUsd: 150_000 }))).toEqual([])
    expect(looseSlips([], view({ basis: 'guide', offerUsd: 150_000 }))).toEqual([
      'The offer of $150,000 has no place: there are no percentiles to hold it against.',
    ])
  })
})
