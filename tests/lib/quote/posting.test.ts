import { describe, expect, test } from 'vitest'
import { type DraftChoice, defaultDraft, rangeLadder } from '@/lib/engine/draft'
import { quoteOf } from '@/lib/engine/make'
import { rangeCritique } from '@/lib/engine/width'
import type { QuoteAddress } from '@/lib/quote/address'
import { copySentence, critiqueSentences, rungSentences, splitSentence, wideRangeEvidence } from '@/lib/quote/posting'
import { quoteView } from '@/lib/quote/view'
import { law } from '../../law'
import { realRole } from '../../roles'
import { anyRange } from '../arbitraries'
import { anyAsk, quoteIn, realFacts, smallAsk, smallQuote, sre } from '../quotes'

const role = realRole(sre)
const quote = (part: Partial<QuoteAddress> = {}) => quoteIn(smallQuote(part))

describe('each rung says how it was reached', () => {
  const percentiles = Object.freeze({ p10: 110_400, p25: 126_159, p50: 147_356, p75: 163_091, p90: 181_600 })
  const said = (part: Partial<DraftChoice> = {}) => {
    const choice = { ...defaultDraft, ...part }
    return rangeLadder(percentiles, choice).map((rung) => rungSentences(rung, choice))
  }

  test('from the middle half to all of it to the nearest thousand', () => {
    expect(said()).toEqual([
      'The middle half of the market: from P25 to P75.',
      'All of it, until you say which part of it you expect to pay on hire.',
      'What you expect to pay, to the nearest $1,000.',
    ])
  })

  test.each([
    ['p25-p50', 'Its lower half, from P25 to the median, as what you expect to pay on hire.'],
    ['p50-p75', 'Its upper half, from the median to P75, as what you expect to pay on hire.'],
    // 126,159 − 110,400 and 181,600 − 163,091, each to the nearest thousand first: 126 − 110 and 182 − 163.
    [
      'p10-p90',
      'From P10 to P90, as what you expect to pay on hire. It starts $16,000 below and ends $19,000 above the middle half.',
    ],
    [{ lowUsd: 130_123, highUsd: 150_456 }, 'Your own amounts, as what you expect to pay on hire.'],
  ] as const)('of %j for what is paid on hire', (hire, words) => {
    expect(said({ hire })[1]).toBe(words)
  })

  test('of an own draft with what it is beyond', () => {
    expect(said({ hire: 'p25-p50', post: { lowUsd: 120_500, highUsd: 150_499 } })[2]).toBe(
      'Your own amounts for the posting. It starts $5,000 below the middle half. It starts $5,000 below and ends $3,000 above what you expect to pay.',
    )
    expect(said({ post: { lowUsd: 140_000, highUsd: 170_000 } })[2]).toBe(
      'Your own amounts for the posting. It ends $7,000 above the middle half.',
    )
  })
})

describe('the critique of a draft', () => {
  const usd = (low: number, high: number) => Object.freeze({ lowUsd: low * 1000, highUsd: high * 1000 })
  const keep = 'An employer who would really pay across the whole range should keep it: that is what good faith asks.'

  test('has sentences of its own figures', () => {
    expect(critiqueSentences(rangeCritique(usd(100, 200)))).toEqual([
      '$100,000 to $200,000 is $100,000 wide.',
      'That is over $50,000. In three experiments readers trusted an employer less over a gap of $50,000 or more than over one of $10,000. Saying that pay depends on the location helped; saying that it depends on qualifications made it worse.',
      'The high is over 1.5 times the low, a rule of thumb: from $100,000 it would end at $150,000.',
      keep,
    ])
    expect(critiqueSentences(rangeCritique(usd(140, 180)))).toEqual([
      '$140,000 to $180,000 is $40,000 wide.',
      'It is neither over $50,000 wide nor is its high over 1.5 times its low, so its width is not questioned.',
    ])
  })

  law(
    'tells to keep a range that is meant, exactly when it is questioned, and never judges it',
    [anyRange],
    (range) => {
      const critique = rangeCritique(range)
      const sentences = critiqueSentences(critique)
      expect(sentences.includes(keep)).toBe(critique.questions.length > 0)
      expect(sentences.join(' ')).not.toMatch(/complian|fair|legal|lawful/i)
    },
  )

  test('stands on evidence that has an address', () => {
    expect(wideRangeEvidence.map(({ href }) => new URL(href).protocol)).toEqual(['https:', 'https:'])
  })

  test('names the two levels that it really is, where there are two', () => {
    expect(
      splitSentence([
        { level: 'mid', ...usd(140, 165) },
        { level: 'senior', ...usd(155, 200) },
      ]),
    ).toBe(
      'The width is that of two levels. Two postings would each be narrower: $140–165k for mid and $155–200k for senior.',
    )
    expect(splitSentence(null)).toMatch(/^No two neighboring levels/)
  })
})

describe('what goes into a posting', () => {
  const copied = (part: Partial<QuoteAddress> = {}) => {
    const address = smallAsk(part)
    const percentiles = { p10: 110_000, p25: 126_159, p50: 147_356, p75: 163_091, p90: 181_600 }
    return copySentence(rangeLadder(percentiles, address)[2], quote(part), role, address)
  }

  test('is the drafted range, and what it was drafted from', () => {
    expect(copied({ place: 'US-CA', asOf: '2027-01-15' })).toBe(
      'The base pay range for this Senior Site Reliability Engineer role in California is $126,000–$163,000 a year. Drafted from a model of base pay in visa filings, which stand for Apr 2024 ± 4 months, brought to Jan 15, 2027.',
    )
  })

  test('is of wages with incentive pay where the survey counts those', () => {
    expect(copied({ basis: 'occupation', asOf: '2027-01-15' })).toBe(
      'The pay range for this Senior Site Reliability Engineer role in the United States is $126,000–$163,000 a year. Drafted from the federal survey of May 2024 of the role’s occupations, whose wages include incentive pay, brought to Jan 15, 2027.',
    )
  })

  test('says that the amounts are the employer’s own where they are', () => {
    const own = { lowUsd: 130_000, highUsd: 150_500 }
    const said =
      'role in the United States is $130,000–$150,500 a year. The amounts are our own; beside them stands a model of base pay in visa filings, which stand for Apr 2024 ± 4 months, brought to Apr 15, 2024.'
    expect(copied({ post: own })).toContain(said)
    expect(copied({ hire: own })).toContain('is $130,000–$151,000 a year. The amounts are our own')
  })

  test('of one amount is no range', () => {
    expect(copied({ post: { lowUsd: 150_000, highUsd: 150_000 } })).toMatch(
      /^The base pay for this Senior .* is \$150,000 a year\./,
    )
  })

  law('judges nothing, and names basis, month and day, whatever is asked', [anyAsk], (ask) => {
    const address = smallAsk({ ...ask, growth: ask.growth })
    const answer = quoteOf(realFacts, address)
    const view = answer.kind === 'percentiles' ? quoteView(realFacts, realFacts, [], address) : null
    if (answer.kind !== 'percentiles' || !view?.ladder) return
    const said = copySentence(view.ladder[2], answer, realRole(ask.role), address)
    expect(said).not.toMatch(/complian|\bfair\b|competitive|legal|lawful/i)
    expect(said).toMatch(
      /(filings, which stand for|employers post, as of|(?:aijobs\.net|isecjobs\.com), which stands for|federal survey of) [A-Z][a-z]{2} 202[4-6]/,
    )
    expect(said).toMatch(/brought to [A-Z][a-z]{2} \d{1,2}, 20\d\d\.$/)
    expect(said.includes('base pay range')).toBe(ask.basis !== 'occupation')
  })
})
