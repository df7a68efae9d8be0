import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { disagreementOf } from '@/lib/engine/disagreement'
import type { OfferPosition } from '@/lib/engine/offer-position'
import { disagreementSentence, disagreementWhy } from '@/lib/quote/disagreement'
import { offerPositionWhy } from '@/lib/quote/offer/words'
import { quoteView } from '@/lib/quote/view'
import { replay } from '@/lib/working/derivation'
import { quoteIn, realFacts, smallAsk, smallQuote, smallView } from '../quotes'

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

const quote = quoteIn(smallQuote())

describe('the disagreement of the bases', () => {
  test('opens the working that ends in it', () => {
    const view = smallView({ asOf: '2025-05-15' })
    const why = disagreementWhy(view)
    const [working] = why?.derivations ?? []
    if (view.disagreement === null || working === undefined) throw new Error('no disagreement')
    expect(replay(working.derivation)).toBe(view.disagreement.share)
    expect(working.label).toBe('Of the 2 medians')
    expect(why?.sources).toEqual(expect.arrayContaining(['filings', 'oews']))
  })

  test('has no working where fewer than two bases have a median', () => {
    const view = quoteView(realFacts, realFacts, dataset.jurisdictions, {
      ...smallAsk(),
      place: 'US-remote',
      asOf: '2027-01-15',
    })
    expect(disagreementWhy(view)).toBeNull()
  })

  test('is said with the bases that it lies between', () => {
    // 165,000 of filings and 133,100 of the survey: 31,900 ÷ 149,050.
    const answers = [quote, quoteIn(smallQuote({ basis: 'occupation', asOf: '2024-05-15' }))]
    expect(disagreementSentence(disagreementOf(answers))).toBe(
      'The two medians lie $32k apart, 21% of their median, from $133k (the occupation survey) to $165k (visa filings). They count different people and are never pooled.',
    )
    expect(disagreementSentence(disagreementOf([quote]))).toMatch(/^Fewer than two bases/)
    const real = disagreementOf(quoteView(realFacts, realFacts, [], smallAsk({ asOf: '2027-01-15' })).others)
    expect(disagreementSentence(real)).toMatch(/^The four medians lie/)
  })
})
