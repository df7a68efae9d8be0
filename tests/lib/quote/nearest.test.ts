import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteOf } from '@/lib/engine/make'
import { nearestWords } from '@/lib/quote/nearest'
import { anyAsk, realFacts } from '../quotes'

const { places } = realFacts

describe('the way to the nearest quote', () => {
  test.each([
    [{ place: 'US' }, 'Quote the United States instead'],
    [{ place: 'US-CT' }, 'Quote Connecticut instead'],
    [{ place: 'gone' }, 'Quote gone instead'],
    [{ level: 'senior' }, 'Quote level senior instead'],
    [{ basis: 'filings' }, 'Quote visa filings instead'],
    [{ date: '2029-04-15' }, 'Quote Apr 15, 2029 instead'],
    [{ place: 'US', level: 'mid' }, 'Quote the United States, level mid instead'],
  ] as const)('%j reads “%s”', (ask, words) => {
    expect(nearestWords(ask, places)).toBe(words)
  })

  test('leads somewhere', () => {
    expect(() => nearestWords({}, places)).toThrow(RangeError)
  })

  test('has words wherever a quote that is missing has a nearest one', () => {
    fc.assert(
      fc.property(anyAsk, (ask) => {
        const answer = quoteOf(realFacts, ask)
        if (answer.kind === 'unknown' && answer.nearest !== null)
          expect(nearestWords(answer.nearest, places)).toMatch(/^Quote .+ instead$/)
      }),
    )
  })
})
