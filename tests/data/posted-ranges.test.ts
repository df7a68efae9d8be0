/** What must hold between the single ranges as committed and the figures that they stand behind. */
import { describe, expect, test } from 'vitest'
import { postedRanges } from '@/app/posted-ranges'
import { dataset, market } from '@/data'
import { checkMarket } from '@/data/market-checks'
import type { CellFile } from '@/data/schema/market'
import type { PostedFile } from '@/data/schema/posted'
import { evidence, evidenceBook } from '@/lib/evidence/book'
import { roundWage } from '@/lib/evidence/cells'
import { feedId } from '@/lib/evidence/posted/feeds'
import { rangesIn } from '@/lib/evidence/posted/ranges'
import { rangeSample } from '@/lib/evidence/posted/sample'
import { rangedSources } from '@/lib/source/registry'
import { valueOrNull } from '@/lib/value/absence'
import { percentile } from '@/lib/value/percentile'

describe.each(rangedSources)('the ranges of %s', (source) => {
  const cells = market().cells[source]
  const marginals = cells?.marginals ?? []

  test.each(dataset.roles.map(({ id }) => id))(
    'behind every figure of %s number exactly its n, of as many employers',
    (role) => {
      const ranges = postedRanges(source, role)
      const own = marginals.filter((marginal) => marginal.role === role)
      expect(own.length).toBeGreaterThan(0)
      const counted = own.map((marginal) => {
        const sample = rangeSample(rangesIn(ranges, marginal))
        const { level, place, year } = marginal
        return { level, place, year, n: sample?.n ?? 0, employers: sample?.employers, largest: sample?.largest.n }
      })
      expect(counted).toEqual(
        own.map(({ level, place, year, n, employers, largest }) => ({ level, place, year, n, employers, largest })),
      )
    },
  )

  test('are counted in every place that they name', () => {
    const counted = new Set(marginals.map(({ role, level, place, year }) => `${role} ${level} ${place} ${year}`))
    for (const { id } of dataset.roles)
      for (const { level, places } of postedRanges(source, id))
        for (const place of places) expect(counted, place).toContain(`${id} ${level} ${place} all`)
  })

  test('are named in few words, wherever they are', () => {
    const names = dataset.roles.flatMap(({ id }) => postedRanges(source, id).map(({ place }) => place))
    // An id would be a place that nothing names.
    expect(names.filter((name) => name === '' || name.length > 70 || /US-(?!remote)|cbsa/.test(name))).toEqual([])
  })

  test('have collections that the data page can tell apart', () => {
    const ids = market().ranges[source]?.feeds.map(({ name }) => feedId(name)) ?? []
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('a source keeps single ranges where its row says so, and no other does', () => {
  expect(Object.keys(market().ranges)).toEqual(rangedSources)
})

describe.each(rangedSources)('the collections of %s', (source) => {
  const file = market().ranges[source] as PostedFile
  const wrong = (changed: Partial<PostedFile>) =>
    checkMarket({ ...market(), ranges: { ...market().ranges, [source]: { ...file, ...changed } } }, dataset)
  const [feed] = file.feeds as [PostedFile['feeds'][number]]
  const feedWith = (change: Partial<typeof feed>) => ({ feeds: [{ ...feed, ...change }, ...file.feeds.slice(1)] })
  const [first, ...others] = feed.without as [PostedFile['medians'][number], ...PostedFile['medians']]

  test.each<[string, Partial<PostedFile>, RegExp]>([
    ['another median', { medians: file.medians.map((each) => ({ ...each, p50Usd: 1 })) }, /^should be /],
    ['a month that none of its ranges reaches back to', feedWith({ firstMonth: feed.lastMonth }), /^has a range of /],
    [
      'more ranges left than there are',
      feedWith({ without: [{ ...first, n: 99_999 }, ...others] }),
      /^is not between /,
    ],
    ['the roles in another order', feedWith({ without: [...others, first] }), /^is not between /],
    ['a median of too few', feedWith({ without: [{ ...first, employers: 4 }, ...others] }), /^is not between /],
  ])('with %s are refused', (_, change, reason) => {
    const reasons = wrong(change).map((finding) => finding.reason)
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.filter((each) => !reason.test(each))).toEqual([])
  })

  test('have the medians that the figures of their source show', () => {
    const book = evidenceBook(market().cells[source] as CellFile)
    for (const { role, n, p50Usd } of file.medians) {
      const found = evidence(book, { role, level: 'all', place: 'US', year: 'all' })
      expect([role, n, p50Usd]).toEqual([role, found.n, Math.round(valueOrNull(found.percentiles.p50) ?? Number.NaN)])
    }
  })

  test('left out, give the medians that their ranges say', () => {
    // Counted again from the single ranges alone: hardly any is in two collections, so few medians may differ.
    const shown = file.feeds.flatMap(({ without }, at) =>
      without.flatMap(({ role, n, p50Usd }) => {
        const own = file.ranges.filter((range) => file.roles[range[1]] === role && range[8] !== at)
        const middles = own.map((range) => roundWage((range[6] + range[7]) / 2)).sort((a, b) => a - b)
        return p50Usd === null || own.length !== n ? [] : [[p50Usd, Math.round(percentile(middles, 0.5))]]
      }),
    )
    expect(shown.length).toBeGreaterThan(90)
    expect(shown.filter(([said, counted]) => said !== counted)).toEqual([])
  })
})
