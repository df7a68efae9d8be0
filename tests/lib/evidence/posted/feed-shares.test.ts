import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import type { PostedFile } from '@/data/schema/posted'
import {
  type FeedShare,
  feedShares,
  feedsBySize,
  type MedianWithout,
  roleMedians,
} from '@/lib/evidence/posted/feed-shares'
import { feedTable } from '@/lib/evidence/posted/feed-table'
import {
  feedMonths,
  formatChange,
  largestSentence,
  leftWords,
  smallFeedsSentence,
  tooFew,
  withoutSentence,
} from '@/lib/evidence/posted/feed-words'
import { known, unknown } from '@/lib/value/absence'
import { smallPosted } from '../../posted'

const sre = 'site-reliability-engineer'

/** The small file as if its six ranges of SREs were enough for a median, $200k, and its four without Acme/boards, $190k. */
const enough: PostedFile = {
  ...smallPosted,
  medians: smallPosted.medians.map((each) => (each.role === sre ? { ...each, employers: 5, p50Usd: 200_000 } : each)),
  feeds: smallPosted.feeds.map((feed) => ({
    ...feed,
    without: feed.without.map((each) =>
      feed.name === 'Acme/boards' && each.role === sre ? { ...each, n: 5, employers: 5, p50Usd: 190_000 } : each,
    ),
  })),
}
const nameOf = (id: string) => dataset.roles.find((role) => role.id === id) as { name: string; shortName: string }

test('a collection has its share of the ranges, and each role its median without it', () => {
  const [jane, acme] = feedShares(enough) as [FeedShare, FeedShare]
  // 5 and 2 of 7 ranges.
  expect([jane.share, acme.share]).toEqual([5 / 7, 2 / 7])
  expect(acme.without.find(({ role }) => role === sre)).toEqual({
    role: sre,
    n: 6,
    p50: known(200_000),
    left: 5,
    p50Without: known(190_000),
    change: known(190_000 / 200_000 - 1),
  })
  expect(jane.without.find(({ role }) => role === sre)?.change).toEqual(
    unknown(
      'small-sample',
      'Only 2 posted ranges from 2 employers: fewer than five posted ranges, too few for a percentile.',
    ),
  )
})

describe('a file that its checks would not let through has no shares', () => {
  const withFeeds = (without: PostedFile['feeds'][number]['without']): PostedFile => ({
    ...smallPosted,
    feeds: smallPosted.feeds.map((feed) => ({ ...feed, without })),
  })
  const left = smallPosted.feeds[0]?.without ?? []

  test.each([
    ['a role that a collection does not have', withFeeds(left.slice(0, 1)), 'jane/jobs does not say what is left of'],
    ['roles in another order', withFeeds([...left].reverse()), 'jane/jobs does not say what is left of'],
    [
      'no median of enough ranges and employers',
      withFeeds(left.map((each) => ({ ...each, n: 6, employers: 5, p50Usd: null }))),
      'has no median, of 6 ranges',
    ],
    [
      'no median of ten of each',
      withFeeds(left.map((each) => ({ ...each, n: 10, employers: 10, p50Usd: null }))),
      'has no median, of 10 ranges',
    ],
  ])('%s', (_, file, message) => {
    expect(() => feedShares(file)).toThrow(RangeError)
    expect(() => feedShares(file)).toThrow(message)
  })
})

describe('the medians of roles', () => {
  const [jane, acme] = feedShares(enough) as [FeedShare, FeedShare]
  const sized = (share: number, otherShare: number) => [
    { ...jane, share },
    { ...acme, share: otherShare },
  ]

  test('stand without each collection of a tenth of the ranges or more', () => {
    const feeds = sized(0.1, 0.0999)
    const { large, small } = feedsBySize(feeds)
    expect([large, small].map((some) => some.map(({ name }) => name))).toEqual([['jane/jobs'], ['Acme/boards']])
    expect(roleMedians(feeds).map(({ role, without }) => [role, without.map(({ feed }) => feed)])).toEqual([
      ['backend-engineer', ['jane/jobs']],
      [sre, ['jane/jobs']],
    ])
  })

  test('stand, too, where no collection is of a tenth', () => {
    expect(roleMedians(sized(0.05, 0.09)).map(({ role, n, p50, without }) => [role, n, p50.kind, without])).toEqual([
      ['backend-engineer', 1, 'unknown', []],
      [sre, 6, 'known', []],
    ])
  })
})

test('the table has a row a collection and role, and says why a figure is missing', () => {
  const { columns, rows } = feedTable([enough])
  expect(rows).toHaveLength(4)
  const at = (name: string) => columns.indexOf(name)
  const row = rows.find((each) => each[at('feed')] === 'Acme/boards' && each[at('role')] === sre) ?? []
  expect([row[at('url')], row[at('p50_without_usd')], row[at('hidden')]]).toEqual([
    'https://github.com/Acme/boards',
    190_000,
    null,
  ])
  for (const each of rows) expect(each[at('change')] === null).toBe(each[at('hidden')] !== null)
})

describe('in words', () => {
  const move = (role: string, change: number | null): MedianWithout => ({
    role,
    n: 20,
    p50: known(100_000),
    left: 9,
    p50Without: change === null ? unknown('small-sample', 'Too few.') : known(100_000 * (1 + change)),
    change: change === null ? unknown('small-sample', 'Too few.') : known(change),
  })
  const feed = (name: string, n: number, ...without: readonly MedianWithout[]): FeedShare => {
    return { name, rows: n, n, share: n / 100, firstMonth: '2024-01', lastMonth: '2025-01', without }
  }
  const moved = feed(
    'acme/jobs',
    45,
    move('software-engineer', 0.029),
    move('backend-engineer', -0.0004),
    move('machine-learning-engineer', 0.069),
    move('frontend-engineer', 0.0203),
    move('performance-engineer', -0.051),
  )

  test('the three roles that move most are named, and the most that the rest do', () => {
    expect(withoutSentence(moved, nameOf)).toBe(
      'Without acme/jobs, the median moves +7% for machine learning engineers, −5% for performance engineers, +3% for software engineers, the rest within 3%.',
    )
    expect(withoutSentence(feed('acme/jobs', 45, move(sre, 0.2), move('backend-engineer', null)), nameOf)).toBe(
      'Without acme/jobs, the median moves +20% for SREs. Too few would be left to tell for backend engineers.',
    )
    expect(withoutSentence(feed('acme/jobs', 45, move(sre, null)), nameOf)).toBe(
      'Without acme/jobs, too few ranges or employers would be left for any median.',
    )
  })

  test('the collection with the most ranges is named with its share and months', () => {
    expect(largestSentence([feed('a/b', 20), moved])).toBe('acme/jobs has 45% of them, all from Jan 2024 to Jan 2025.')
    expect(largestSentence([moved])).toBeNull()
  })

  test('the small ones are told by the most that any of them moves', () => {
    const [one, other] = [feed('a/b', 2, move(sre, -0.06)), feed('c/d', 1, move(sre, 0.01))]
    expect(smallFeedsSentence([one, other], nameOf)).toBe(
      'Leaving out a/b and c/d, one at a time, moves no role’s median by more than 6%.',
    )
    expect(smallFeedsSentence([other], nameOf)).toBe('Leaving out c/d moves no role’s median by more than 1%.')
    expect(smallFeedsSentence([], nameOf)).toBeNull()
  })

  test('the small ones say, each once, the roles of which too little would be left', () => {
    const lost = [move('backend-engineer', null), move(sre, 0.01)]
    expect(smallFeedsSentence([feed('a/b', 2, ...lost), feed('c/d', 1, ...lost)], nameOf)).toBe(
      'Leaving out a/b and c/d, one at a time, moves no role’s median by more than 1%. Too few would be left to tell for backend engineers.',
    )
    expect(smallFeedsSentence([feed('a/b', 2, move(sre, null))], nameOf)).toBe(
      'Leaving out a/b leaves too few ranges or employers for any median.',
    )
    const unknownAnyway = { ...move(sre, null), p50: unknown('small-sample', 'Too few.') }
    expect(smallFeedsSentence([feed('a/b', 2, unknownAnyway)], nameOf)).toBeNull()
  })

  test('what is left is too few ranges, or of too few employers where there are ranges enough', () => {
    expect([0, 1, 4, 5, 10].map((left) => leftWords({ left }))).toEqual([
      'none left',
      '1 left, too few ranges',
      '4 left, too few ranges',
      '5 left, too few employers',
      '10 left, too few employers',
    ])
    expect([4, 5].map(tooFew)).toEqual(['too few ranges', 'too few employers'])
  })

  test('is what the reason of each missing median says, in the small file of both kinds', () => {
    for (const file of [smallPosted, ...Object.values(market().ranges)]) {
      for (const each of feedShares(file).flatMap(({ without }) => without)) {
        const { p50Without, left } = each
        if (p50Without.kind === 'unknown' && left > 0)
          expect(p50Without.why).toMatch(
            tooFew(left) === 'too few employers' ? /fewer than five employers/ : /fewer than five (?!employers)/,
          )
      }
    }
  })

  test('months are a span, or one', () => {
    expect(feedMonths({ firstMonth: '2026-10', lastMonth: '2026-10' })).toBe('Oct 2026')
    expect(feedMonths({ firstMonth: '2024-01', lastMonth: '2025-01' })).toBe('Jan 2024 to Jan 2025')
  })

  test('a change has its sign wherever it is more than nothing', () => {
    expect([0.069, -0.0512, 0.0004, -0.0004, 0].map(formatChange)).toEqual(['+7%', '−5%', '0%', '0%', '0%'])
    fc.assert(
      fc.property(fc.double({ min: 0.006, max: 3, noNaN: true }), (change) => {
        expect(formatChange(change)).toBe(`+${formatChange(-change).slice(1)}`)
      }),
    )
  })
})
