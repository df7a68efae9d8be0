import { expect, test } from 'vitest'
import type { EvidenceAsk } from '@/lib/api/answer/found'
import { outEarnsAnswer, outEarnsAnswerSchema } from '@/lib/api/answer/out-earns'
import { facts, sre } from '../facts'

const answer = (b: string, asked: Partial<Omit<EvidenceAsk, 'role'>> = {}) =>
  outEarnsAnswerSchema.parse(outEarnsAnswer({ a: sre, b, source: 'filings', ...asked }, facts))

test('a role against itself is even', () => {
  expect(answer(sre)).toMatchObject({ a: sre, b: sre, probability: 0.5, nA: 19, nB: 19, place: 'US', level: 'all' })
  const { low, high } = answer(sre)
  // The same wages on both sides: the interval is as wide below one half as above.
  expect(Number(low) + Number(high)).toBeCloseTo(1, 12)
  expect(Number(low)).toBeLessThan(0.5)
})

test('a thin side, a place the source lacks and the survey have no chance', () => {
  const none = { reason: 'no-data' }
  expect(answer('backend-engineer')).toMatchObject({ probability: none, low: none, high: none, nB: 0 })
  expect(answer(sre, { place: 'US-TX' }).probability).toMatchObject({ reason: 'small-sample' })
  expect(answer(sre, { place: '41860' }).probability).toMatchObject({ reason: 'not-defined' })
  expect(answer(sre, { source: 'occupation' }).probability).toMatchObject({ reason: 'not-defined' })
  expect(answer('embedded-engineer', { source: 'occupation' }).probability).toMatchObject({ reason: 'no-data' })
})

test('a place that there is not is refused', () => {
  expect(outEarnsAnswer({ a: sre, b: sre, source: 'filings', place: 'US-ZZ' }, facts)).toMatchObject({
    kind: 'refused',
  })
})
