/** What must hold between the single ranges as committed and the figures that they stand behind. */
import { describe, expect, test } from 'vitest'
import { postedRanges } from '@/app/posted-ranges'
import { dataset, market } from '@/data'
import { feedId } from '@/lib/evidence/posted/feeds'
import { rangesIn } from '@/lib/evidence/posted/ranges'
import { rangeSample } from '@/lib/evidence/posted/sample'
import { rangedSources } from '@/lib/source/registry'

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
