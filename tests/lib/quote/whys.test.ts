import { describe, expect, test } from 'vitest'
import type { OfferPosition } from '@/lib/engine/offer-position'
import { offerPositionWhy } from '@/lib/quote/offer/words'
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
})
