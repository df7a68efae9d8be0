import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { shownPercentiles } from '@/lib/engine/answer'
import { offerPosition } from '@/lib/engine/offer-position'
import { quoteView } from '@/lib/quote/view'
import { bracketWords, disagreementWhy, offerPositionWhy } from '@/lib/quote/whys'
import { replay } from '@/lib/working/derivation'
import { quoteIn, realFacts, smallAsk, smallFacts } from '../quotes'

describe('the disagreement of the bases', () => {
  test('opens the working that ends in it', () => {
    const view = quoteView(smallFacts, smallFacts, dataset.jurisdictions, smallAsk({ date: '2025-05-15' }))
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
      place: 'cbsa-25540',
      date: '2027-01-15',
    })
    expect(disagreementWhy(view)).toBeNull()
  })
})

describe('an offer’s position', () => {
  const view = quoteView(smallFacts, smallFacts, dataset.jurisdictions, smallAsk({ offerUsd: 150_000 }))
  const percentiles = shownPercentiles(quoteIn(view.answer))
  if (percentiles === null) throw new Error('no percentiles')

  test('opens the working of each of its figures', () => {
    const position = offerPosition(percentiles, 150_000)
    const { derivations, answer, question } = offerPositionWhy(view, position, percentiles)
    expect(derivations.map(({ derivation }) => replay(derivation))).toEqual([position.at])
    // .25 + .25 × ln(150,000 ÷ 135,091) ÷ .2
    expect([question, answer]).toEqual(['Where does $150,000 stand?', '38%'])
  })

  test('beyond the outermost percentiles is beyond', () => {
    expect(offerPositionWhy(view, offerPosition(percentiles, 400_000), percentiles).answer).toBe('beyond')
  })

  test.each([
    [150_000, 'predicted between P25 and P50'],
    [100_000, 'below P10, where nothing is predicted'],
    [400_000, 'above P90, where nothing is predicted'],
  ])('%d lies %s', (usd, words) => {
    expect(bracketWords(offerPosition(percentiles, usd))).toBe(words)
  })
})
