import { describe, expect, test } from 'vitest'
import { type OfferPosition, offerPosition } from '@/lib/engine/offer-position'
import { bracketWords, offerPositionWhy, offerSentence } from '@/lib/quote/offer'
import { smallView } from '../quotes'

const placed = (offerUsd: number) => smallView({ offerUsd }).offer as OfferPosition

describe('an offer’s position', () => {
  test('opens the working of each of its figures', () => {
    const position = placed(150_000)
    const { derivations, answer, question } = offerPositionWhy(smallView(), position)
    expect(derivations.map(({ derivation }) => derivation)).toEqual([position.derivation])
    // .25 + .25 × ln(150,000 ÷ 135,091) ÷ .2
    expect([question, answer]).toEqual(['Where does $150,000 stand?', '38%'])
  })

  test('beyond the outermost percentiles is beyond', () => {
    expect(offerPositionWhy(smallView(), placed(400_000)).answer).toBe('beyond')
  })

  test.each([
    [150_000, 'predicted between P25 and P50'],
    [100_000, 'below P10, where nothing is predicted'],
    [400_000, 'above P90, where nothing is predicted'],
  ])('%d lies %s', (usd, words) => {
    expect(bracketWords(placed(usd))).toBe(words)
  })
})

const offered = Object.freeze({ p10: 120_000, p25: 140_000, p50: 160_000, p75: 200_000, p90: 240_000 })

describe('an offer in words', () => {
  test.each([
    [
      165_000,
      '$165,000 is inside the middle half, and ×1.031 the median. About 53% of such pay is predicted to be lower.',
    ],
    [
      130_000,
      '$130,000 is below the middle half, by $10k, and ×0.813 the median. About 18% of such pay is predicted to be lower.',
    ],
    [
      139_700,
      '$139,700 is below the middle half, by less than $1k, and ×0.873 the median. About 25% of such pay is predicted to be lower.',
    ],
    [
      100_000,
      '$100,000 is below the middle half, by $40k, and ×0.625 the median. It is below P10, under which nothing is predicted.',
    ],
    [
      250_000,
      '$250,000 is above the middle half, by $50k, and ×1.563 the median. It is above P90, over which nothing is predicted.',
    ],
  ])('%i', (usd, words) => {
    expect(offerSentence(offerPosition(offered, usd, []))).toBe(words)
  })
})
