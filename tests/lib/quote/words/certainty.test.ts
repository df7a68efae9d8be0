import { describe, expect, test } from 'vitest'
import type { Cap } from '@/lib/engine/grade'
import { quoteOf } from '@/lib/engine/make'
import type { QuoteAddress } from '@/lib/quote/address'
import { capSentence, certaintyLine, certaintyOf, testedSentence } from '@/lib/quote/words/certainty'
import {
  asFarAway,
  crosswalkSentence,
  directionSentence,
  passedSentences,
  recommendedSentence,
  whatItCounts,
} from '@/lib/quote/words/direction'
import { critiqueSentences, draftSentence, splitSentence } from '@/lib/quote/words/draft'
import { levelsSentence } from '@/lib/quote/words/ladder'
import { besideSources } from '@/lib/source/registry'
import { valueIn } from '../../arbitraries'
import { postedAsk, postedFacts, postedView, quoteIn, realFacts, smallQuote } from '../../quotes'

const quote = (part: Partial<QuoteAddress> = {}) => quoteIn(quoteOf(postedFacts, postedAsk(part)))

describe('how sure a quote is', () => {
  test('is one line: the grade, and the error of its kind', () => {
    expect(certaintyLine(quote({ place: 'US-CA' }))).toBe(
      'Medium confidence: usually within 7%, four times in five within 12%',
    )
    expect(certaintyLine(quoteIn(smallQuote()))).toBe('Low confidence: quotes like this one were not tested')
  })

  test.each([
    [[{ code: 'thin-role', most: 'low', n: 4 }], 'only 4 posted ranges nationwide. Others like it: '],
    [[{ code: 'thin-role', most: 'low', n: 1 }], 'only 1 posted range nationwide. Others like it: '],
    [[{ code: 'thin-role', most: 'low', n: 0 }], 'no posted ranges at this level. Others like it: '],
    [[{ code: 'employer', most: 'low', share: 0.6 }], 'one employer has 60% of the posted ranges. Others like it: '],
    [[{ code: 'age', most: 'low', months: 31 }], 'data over 30 months old. Others like it: '],
    // What makes it medium is not why it is low.
    [[{ code: 'unstated', most: 'medium' }], ''],
  ] satisfies [readonly Cap[], string][])('has first what it lacks, of %j', (caps, lack) => {
    const { ask, grade, typicalError } = quote({ place: 'US-CA' })
    expect(certaintyLine({ ask, typicalError, grade: { ...grade, overall: 'low', caps } })).toBe(
      `Low confidence: ${lack}usually within 7%, four times in five within 12%`,
    )
  })

  test('has its first part alone, and what it lacks by its code', () => {
    const { ask, grade, typicalError } = quote({ place: 'US-CA' })
    const of = (...caps: Cap[]) => certaintyOf({ ask, typicalError, grade: { ...grade, overall: 'low', caps } })
    expect(of()).toMatchObject({ head: 'Low confidence:', short: 'usually within 7%', lack: null })
    expect(of({ code: 'age', most: 'low', months: 31 })).toMatchObject({
      short: 'data over 30 months old',
      lack: 'age',
    })
    expect(of({ code: 'unstated', most: 'medium' })).toMatchObject({ short: 'usually within 7%', lack: null })
    expect(certaintyOf(quoteIn(smallQuote()))).toMatchObject({
      short: 'quotes like this one were not tested',
      lack: null,
    })
  })

  test('is said with what it was measured on', () => {
    expect(testedSentence(quote({ place: 'US-CA' }))).toBe(
      'Checked against 25 state markets, using 10–29 posted ranges in each.',
    )
    expect(testedSentence(quote({ place: 'US-TX' }))).toBe(
      'Checked against 5 state markets, using none of their own. That is few.',
    )
    expect(testedSentence(quoteIn(smallQuote({ place: 'cbsa-41860' })))).toBe(
      'Not tested: no quote for a metro area from visa filings was checked against the market.',
    )
  })

  test.each([
    [
      { code: 'employer', most: 'medium', share: 0.31 },
      'One employer has 31% of the posted ranges for this role and level in the United States.',
    ],
    [
      { code: 'age', most: 'medium', months: 24.3 },
      'The data averages Oct 2026: 25 months before your start date, over 18.',
    ],
    [
      { code: 'age', most: 'medium', months: 18.01 },
      'The data averages Oct 2026: 19 months before your start date, over 18.',
    ],
    [
      { code: 'age', most: 'low', months: 31 },
      'The data averages Oct 2026: 31 months before your start date, over 30.',
    ],
    [
      { code: 'bases', most: 'medium', basis: 'filings', ratio: 0.7 },
      'Visa filings are 30% lower, more than a quarter away.',
    ],
    [
      { code: 'bases', most: 'medium', basis: 'occupation', ratio: 1.2501 },
      'The occupation survey is 25% higher, more than a quarter away.',
    ],
    [{ code: 'unstated', most: 'medium' }, 'Titles without a level mix levels.'],
    [
      { code: 'thin-role', most: 'low', n: 1 },
      'Only 1 posted range for this role and level nationwide, fewer than five.',
    ],
    [{ code: 'thin-error', most: 'medium', cells: 3 }, 'Checked against only three markets like this one.'],
  ] as const)('has a sentence for each cap: %j', (cap, words) => {
    expect(capSentence(cap satisfies Cap, quote())).toBe(words)
  })

  test('names the state whose ranges an area’s share of one employer is of', () => {
    // postings.json: 4 of New York's 5 mid-level machine learning ranges are one employer's; in the metro it is 3 of 4.
    const ask = { role: 'machine-learning-engineer', level: 'mid', basis: 'postings', growth: null } as const
    const said = (place: string) => {
      const found = quoteIn(quoteOf(realFacts, { ...ask, place, asOf: '2026-11-30' }))
      const [cap] = found.grade.caps.filter(({ code }) => code === 'employer')
      return cap && capSentence(cap, found)
    }
    const start = 'One employer has 80% of the posted ranges for this role and level in New York'
    expect(said('US-NY')).toBe(`${start}.`)
    expect(said('cbsa-35620')).toBe(`${start}, which this quote is made from.`)
  })
})

describe('the other sources', () => {
  test('lie to one side', () => {
    expect([0.76, 0.986, 1.014, 1.24].map(asFarAway)).toEqual([
      '24% lower',
      'about the same',
      'about the same',
      '24% higher',
    ])
  })

  test('each say what they count', () => {
    expect(Object.fromEntries(besideSources.map((id) => [id, whatItCounts(id)]))).toEqual({
      postings: 'what employers post',
      filings: 'the least an employer may pay a visa worker',
      'postings-aijobs': 'ads that name no employer',
      'postings-isecjobs': 'ads that name no employer',
      occupation: 'everyone in the occupation, bonuses included',
      guide: 'one author’s band, with no sample',
      survey: 'total pay, bonus and equity included',
    })
  })

  test('are said with which one to go by', () => {
    expect(directionSentence(postedView())).toMatch(
      /^Go by posted ranges: 28 for this role and level, to Oct 2026\. Visa filings are 11% lower: /,
    )
    const none = { basis: 'postings', n: 0, ofRole: 22, month: '2026-10' } as const
    expect(recommendedSentence({ ...postedView().direction, recommended: none })).toBe(
      'Go by posted ranges: 22 for this role, none at this level, to Oct 2026.',
    )
    expect(passedSentences(postedView().direction)).toContain('Visa filings: a legal minimum, and often exactly that.')
  })

  test('run apart by level, with the spread over roles, to both sides where they lie so', () => {
    const row = {
      level: 'senior',
      from: 'filings',
      to: 'postings',
      ratio: 1.24,
      low: 1.14,
      high: 1.34,
      roles: 9,
      error: 0.1,
    } as const
    expect(crosswalkSentence(row)).toBe('Posted ranges for senior roles run 24% above visa filings, 14–34% by role.')
    expect(crosswalkSentence({ ...row, low: 0.96 })).toBe(
      'Posted ranges for senior roles run 24% above visa filings, by role from 4% below to 34% above.',
    )
  })
})

describe('the draft', () => {
  test('is said with what it aims at and how wide it is', () => {
    expect(draftSentence(valueIn(postedView().draft))).toBe(
      'Aimed at the middle of the market (50th percentile), $185k. As wide as posted ranges usually are, the top 1.4 times the bottom, to the nearest $1,000.',
    )
    expect(draftSentence(valueIn(postedView({ post: { lowUsd: 150_000, highUsd: 160_000 } }).draft))).toBe(
      'Your own range.',
    )
  })

  test('is questioned only past what three in four post, and over $50,000 is one line', () => {
    const base = { lowUsd: 100_000, highUsd: 170_000, widthUsd: 70_000, ratio: 1.7, usual: 1.57 }
    expect(critiqueSentences({ ...base, isQuestioned: true, isOverExperiment: true })).toHaveLength(3)
    expect(critiqueSentences({ ...base, isQuestioned: false, isOverExperiment: true })).toEqual([
      'In three experiments, job seekers trusted an employer less over a $50,000 gap than over $10,000.',
    ])
    expect(critiqueSentences({ ...base, isQuestioned: false, isOverExperiment: false })).toEqual([])
    expect(splitSentence(null)).toBeNull()
  })
})

test('the levels are said from the lowest, each that is not 3 % above with why', () => {
  expect(levelsSentence(postedView().ladder)).toBe(
    'By level: mid-level $125–153k, senior $167–204k and staff $209–255k.',
  )
  expect(levelsSentence(postedView({ basis: 'guide' }).ladder)).toBe('No level has a quote from this source.')
})
