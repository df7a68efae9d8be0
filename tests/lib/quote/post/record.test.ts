import { describe, expect, test } from 'vitest'
import { postPart } from '@/lib/quote/post/part'
import { recordNote } from '@/lib/quote/post/record'
import { waysOn } from '@/lib/quote/post/ways'
import { realRole } from '../../../roles'
import { postedAsk, postedFacts, postedView, sre } from '../../quotes'

const role = realRole(sre)
const noteOf = (view: ReturnType<typeof postedView>) =>
  recordNote(view, { role, range: postPart(view).range, dataVersion: '2026.11.23', today: '2026-11-30' })

describe('the note for the records', () => {
  test('says the job, the range and its aim, the market, how sure it is, the other sources, the data and the day', () => {
    const note = noteOf(postedView())
    expect(note).toMatch(
      /^Senior Site Reliability Engineer, United States: posted base pay a year, start [A-Z][a-z]{2} \d+, 20\d\d\. Draft: \$[\d,]+–\$[\d,]+, aimed at the middle of the market \(50th percentile\), \$\d+k\./,
    )
    expect(note).toMatch(
      /from posted ranges \(28 exact matches, to Oct 2026\)\. (High|Medium) confidence: usually within 5%, four times in five within 9%\./,
    )
    expect(note).toMatch(/ (is|are) (about the same|\d+% (lower|higher))/)
    expect(note).toMatch(/Rolescope data 2026\.11\.23, noted Nov 30, 2026\.$/)
  })

  test.each([
    ['lag', 'aimed at the low side of the market (25th percentile), $'],
    ['lead', 'aimed at the high side of the market (75th percentile), $'],
  ] as const)('says in a sentence what %s aims at', (policy, words) => {
    expect(noteOf(postedView({ policy }))).toContain(words)
  })

  test('calls the ends that the employer typed its own', () => {
    const note = noteOf(postedView({ post: { lowUsd: 120_000, highUsd: 150_000 } }))
    expect(note).toContain('Our own range: $120,000–$150,000.')
    expect(note).not.toContain('Draft:')
  })

  test('says of a quote without percentiles why it has none, or its band', () => {
    expect(noteOf(postedView({ asOf: '2019-01-01' }))).toMatch(
      / start Jan 1, 2019\. This data is from [A-Z][a-z]{2} 20\d\d, so there’s no quote for an earlier date\. /,
    )
    expect(noteOf(postedView({ basis: 'guide' }))).toContain(
      'The guide’s band is $160–190k a year. It states no median.',
    )
  })

  test('judges nothing', () => {
    expect(noteOf(postedView())).not.toMatch(/complian|\bfair\b|competitive|legal|lawful/i)
  })
})

describe('what may be posted', () => {
  const stateOf = (part: Parameters<typeof postedView>[0]) => postPart(postedView(part)).state

  test('is a draft until it is taken, of posted pay alone', () => {
    expect(stateOf({})).toBe('draft')
    expect(stateOf({ used: 'yes' })).toBe('used')
    expect(stateOf({ basis: 'filings' })).toBe('elsewhere')
  })

  test('is not ours while its confidence is low, and is the employer’s own at any', () => {
    expect(stateOf({ level: 'staff', used: 'yes' })).toBe('not-ready')
    expect(postPart(postedView({ level: 'staff', used: 'yes' })).text).toBeNull()
    const post = { lowUsd: 120_000, highUsd: 150_000 }
    expect(stateOf({ level: 'staff', used: 'yes', post })).toBe('used')
    expect(stateOf({ basis: 'filings', post })).toBe('draft')
  })
})

test('the ways on are surer quotes that differ in one thing', () => {
  const general = realRole('software-engineer')
  const ways = waysOn(postedFacts, postedAsk({ place: 'US-TX', used: 'yes' }), general)
  expect(ways.map(({ name, patch }) => [name, patch])).toEqual([
    ['Quote the United States instead', { place: 'US', used: null }],
  ])
  expect(ways[0]?.note).toMatch(/^(High|Medium) confidence: usually within 5%.*; 28 posted ranges nationwide$/)
})
