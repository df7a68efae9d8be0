import { expect, test } from 'vitest'
import { quoteReply } from '@/lib/api/answer/quote'
import { nearestQuoteSchema, noQuoteSchema, quoteReplySchema } from '@/lib/api/answer/quote-fields'
import { smallAsk, smallFacts } from '../../quotes'

const good = quoteReply(smallFacts, smallAsk())

test('an answer fits, and none with a field more, a field less or a figure that is nothing', () => {
  const fits = (value: unknown) => quoteReplySchema.safeParse(value).success
  expect(fits(good)).toBe(true)
  expect(fits({ ...good, confidence: 'high' })).toBe(false)
  expect(fits({ ...good, dataVersion: undefined })).toBe(false)
  expect(fits({ ...good, derivation: null })).toBe(false)
  expect(fits({ ...good, asOf: '2024-04' })).toBe(false)
})

test('the nearest quote names only what is to be changed', () => {
  expect(nearestQuoteSchema.parse({ place: 'US' })).toEqual({ place: 'US' })
  expect(nearestQuoteSchema.safeParse({ role: 'a-role' }).success).toBe(false)
  const absent = { kind: 'unknown', reason: 'no-data', why: 'None.' }
  expect(noQuoteSchema.safeParse(absent).success).toBe(true)
  expect(noQuoteSchema.safeParse({ ...absent, nearest: { place: 'US' } }).success).toBe(true)
})
