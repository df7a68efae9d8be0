import { describe, expect, test } from 'vitest'
import type { QuoteAnswer } from '@/lib/engine/answer'
import { quoteOf } from '@/lib/engine/make'
import { placeOfOffer } from '@/lib/engine/offer-position'
import { sensitivity } from '@/lib/engine/sensitivity'
import { settingOf } from '@/lib/engine/setting'
import type { QuoteAddress } from '@/lib/quote/address'
import { changeName, sensitivitySentence } from '@/lib/quote/moves'
import { law } from '../../law'
import { anyAsk, postedAsk, postedFacts, quoteIn, realFacts, smallAsk, smallQuote, smallSetting } from '../quotes'

const small = (part: Partial<QuoteAddress> = {}) => {
  const found = sensitivity(smallSetting(part), smallAsk(part), quoteIn(smallQuote(part)))
  if (found === null) throw new Error('nothing moves')
  return found
}
const posted = (part: Partial<QuoteAddress> = {}) => {
  const address = postedAsk(part)
  const found = sensitivity(settingOf(postedFacts, address), address, quoteIn(quoteOf(postedFacts, address)))
  if (found === null) throw new Error('nothing moves')
  return found
}
const placeOf = (answer: QuoteAnswer, usd: number) => {
  const { p25, p75 } = quoteIn(answer).percentiles
  return placeOfOffer({ p25: p25.value, p75: p75.value }, usd)
}

describe('the levers', () => {
  test('move the median to that of the changed ask, the greatest change first', () => {
    const { levers } = small()
    expect(levers.map((lever) => [changeName(lever), Math.round(lever.p50Usd)])).toEqual([
      // A mid-level SRE is paid 100,000 × 1.1 × .9, without the 1.25 of senior ones.
      ['Mid-level instead of senior', 99_000],
      // × 1.1 × 1.2244^.5, California’s cost of labor: the highest.
      ['California instead of the United States', 200_838],
      // × .9 × (132,150 ÷ 141,486)^.5, the lowest.
      ['Texas instead of the United States', 143_517],
      ['Staff instead of senior', 165_000],
      // At the data’s own date a growth moves nothing, and so does a year of no growth; a year earlier has no quote.
      ['Apr 15, 2025 instead of Apr 15, 2024', 165_000],
      ['1% growth a year instead of 0%', 165_000],
      ['−1% growth a year instead of 0%', 165_000],
    ])
    expect(levers[0]).toMatchObject({ changeUsd: expect.closeTo(-66_000, 6), changeShare: expect.closeTo(-0.4, 9) })
    expect(sensitivitySentence(levers)).toMatch(
      /^The biggest change: Mid-level instead of senior, \$66k \(40%\) lower\./,
    )
  })

  law('are quotes of their own address, for any ask', [anyAsk], { numRuns: 60 }, (ask) => {
    const address = smallAsk(ask)
    const answer = quoteOf(realFacts, address)
    const found = answer.kind === 'percentiles' ? sensitivity(settingOf(realFacts, ask), address, answer) : null
    if (answer.kind !== 'percentiles' || found === null) return
    const p50 = answer.percentiles.p50.value
    for (const { patch, p50Usd, changeUsd, changeShare } of found.levers.filter(({ input }) => input !== 'policy')) {
      expect(quoteIn(quoteOf(realFacts, { ...address, ...patch })).percentiles.p50).toEqual({
        kind: 'known',
        value: p50Usd,
      })
      expect(changeUsd).toBe(p50Usd - p50)
      expect(changeShare).toBe(changeUsd / p50)
    }
    const sizes = found.levers.map(({ changeUsd }) => Math.abs(changeUsd))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  test('say which conclusion they flip', () => {
    const { levers } = small({ offerUsd: 200_000 })
    expect(levers.filter(({ flips }) => flips.length > 0).map((lever) => [changeName(lever), lever.flips])).toEqual([
      ['Mid-level instead of senior', [{ about: 'offer', is: 'above' }]],
      ['Texas instead of the United States', [{ about: 'offer', is: 'above' }]],
      ['Staff instead of senior', [{ about: 'offer', is: 'above' }]],
    ])
    expect(sensitivitySentence(levers)).toMatch(/3 of these 7 would change the conclusion\.$/)
    // 300,000 is above P75 of every one of them but California’s 226,999 × exp(.2) = 277,257 too.
    expect(small({ offerUsd: 300_000 }).levers.flatMap(({ flips }) => flips)).toEqual([])
  })

  test('hold the pay policy where a draft is made of it: what it aims at', () => {
    const policies = (part: Partial<QuoteAddress> = {}) =>
      posted(part).levers.flatMap((lever) => (lever.input === 'policy' ? [[changeName(lever), lever.changeUsd]] : []))
    // $184,800 and e^∓.1 of it.
    expect(policies()).toEqual([
      ['Lead instead of match', expect.closeTo(184_800 * (Math.exp(0.1) - 1), 6)],
      ['Lag instead of match', expect.closeTo(184_800 * (Math.exp(-0.1) - 1), 6)],
    ])
    expect(policies({ policy: 'lead' }).map(([name]) => name)).toEqual(['Lag instead of lead', 'Match instead of lead'])
    expect(posted().levers.find(({ input }) => input === 'policy')?.changeShare).toBeCloseTo(Math.exp(0.1) - 1, 9)
    // The reader's own ends stay where they are, and on another basis there is no draft.
    expect(policies({ post: { lowUsd: 150_000, highUsd: 180_000 } })).toEqual([])
    expect(small().levers.map(({ input }) => input)).not.toContain('policy')
  })

  test('of a survey whose P90 is not published are none', () => {
    const part = { basis: 'occupation', asOf: '2024-05-15' } as const
    expect(sensitivity(smallSetting(part), smallAsk(part), quoteIn(smallQuote(part)))).toBeNull()
  })
})

describe('a conclusion flips', () => {
  // Two years on, P25 is 165,000 × exp(−.2) × (1 + g)² = 135,090.6 × (1 + g)², and P75 201,531.5 × (1 + g)².
  const part = { asOf: '2026-04-15', growth: 0.03 } as const

  test('at the first tenth of a percent of growth that takes the offer out of the middle half', () => {
    // 150,000 ÷ 135,090.6 = 1.11037 = 1.05374²: at 5.4 % P25 has passed it. P75 falls below it only under −13.7 %.
    expect(small({ ...part, offerUsd: 150_000 }).flips.slice(0, 2)).toEqual([
      { by: 'growth', rate: 0.054, flips: [{ about: 'offer', is: 'below' }] },
      { by: 'growth', rate: -0.138, flips: [{ about: 'offer', is: 'above' }] },
    ])
  })

  test('at no growth that nobody can enter', () => {
    // 201,531.5 × 1.25² = 314,893: P75 reaches 400,000 at 40.9 %, past the 25 % that is asked at most.
    expect(small({ ...part, offerUsd: 400_000 }).flips.filter(({ by }) => by === 'growth')).toEqual([])
  })

  test('with the first start, on the 15th of a month, that does', () => {
    // 12 × ln(150,000 ÷ 135,090.6) ÷ ln(1.03) = 42.5 months after April 2024: in the 43rd, November 2027.
    expect(small({ ...part, offerUsd: 150_000 }).flips.slice(2)).toEqual([
      { by: 'start', date: '2027-11-15', flips: [{ about: 'offer', is: 'below' }] },
    ])
    const at = (date: string) => placeOf(smallQuote({ ...part, asOf: date }), 150_000)
    expect([at('2027-10-15'), at('2027-11-15')]).toEqual(['within', 'below'])
  })

  test('with a start that widens the range as much as its own quote is widened', () => {
    const facts = { ...postedFacts, roles: realFacts.roles }
    const address = postedAsk({ growth: 0, offerUsd: 166_000 })
    const at = (asOf: string) => placeOf(quoteOf(facts, { ...address, asOf }), 166_000)
    const found = sensitivity(settingOf(facts, address), address, quoteIn(quoteOf(facts, address)))
    const flip = found?.flips.find(({ by }) => by === 'start')
    if (flip?.by !== 'start') throw new Error('no start flips')
    // P25 is 167,214 now and falls as the range widens, so the offer comes inside.
    expect([at(address.asOf), at(flip.date)]).toEqual(['below', 'within'])
    const [year = 0, month = 0] = flip.date.split('-').map(Number)
    const before = `${month === 1 ? year - 1 : year}-${String(month === 1 ? 12 : month - 1).padStart(2, '0')}-15`
    expect(at(before)).toBe('below')
  })

  test('nowhere, where the data is of the quote’s own date and the grade as good as it gets', () => {
    expect(small({ offerUsd: 150_000 }).flips).toEqual([])
  })

  test('by its grade too, where there is no offer', () => {
    expect(posted().flips).toContainEqual({ by: 'age', date: '2029-04-15', months: 30, isPast: false, grade: 'low' })
    expect(posted({ offerUsd: 190_000 }).flips.map(({ by }) => by)).not.toContain('age')
  })
})
