import { expect, test } from 'vitest'
import type { QuoteAnswer } from '@/lib/engine/answer'
import { quoteChange } from '@/lib/engine/change'
import { quoteOf } from '@/lib/engine/make'
import { changeSentence } from '@/lib/quote/changes'
import { deepFreeze } from '../../roles'
import { absentIn, bandIn, earlierFacts, quoteIn, smallAsk, smallQuote } from '../quotes'

const now = quoteIn(smallQuote())
const none = absentIn(smallQuote({ place: 'US-CT' }))
const said = (before: QuoteAnswer, after: QuoteAnswer) => changeSentence(before, after, quoteChange(before, after))

test('what an older release said and what the present one does', () => {
  expect(said(quoteOf(earlierFacts, smallAsk()), now)).toBe(
    'Then $122–181k with a median of $149k, now $135–202k with a median of $165k.',
  )
  const band = bandIn(smallQuote({ basis: 'guide' }))
  expect(said({ ...band, lowUsd: 150_000 }, band)).toBe('Then a band of $150–190k, now a band of $160–190k.')
  expect(said(now, now)).toBe('Today’s data gives the same quote.')
})

test('figures that people see alike are said to be, and a grade that changed is said', () => {
  const thinner = deepFreeze({ ...now, cell: { ...now.cell, n: 34 } })
  expect(said(thinner, now)).toBe('To the nearest $1k both give $135–202k with a median of $165k.')
  const worse = deepFreeze({ ...now, grade: { ...now.grade, overall: 'medium' as const } })
  expect(said(worse, now)).toBe(
    'To the nearest $1k both give $135–202k with a median of $165k. Confidence was medium and is low.',
  )
})

test('a quote that only one has is said with the other’s reason, and two reasons where neither has one', () => {
  expect(said(now, none)).toBe(
    'Then $135–202k with a median of $165k, now no quote. Visa filings have none in Connecticut, and BLS publishes no wages there.',
  )
  expect(said(none, now)).toMatch(/^Then no quote, now \$135–202k/)
  expect(said({ ...none, lack: { code: 'source-level' } }, none)).toBe(
    'Neither data version has a quote. Then: Visa filings have none for this level. Now: Visa filings have none in Connecticut, and BLS publishes no wages there.',
  )
})
