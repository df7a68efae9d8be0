import { expect, test } from 'vitest'
import { feedRows, feedRowsSchema } from '@/lib/api/rows/feeds'
import { publishedSource } from '@/lib/source/published'
import { smallPosted } from '../../posted'

test('every collection stands with its address, license, share, and the medians without it', () => {
  const { feeds, sources } = feedRowsSchema.parse(feedRows([smallPosted], '2026.11.23'))
  expect(sources).toEqual(['postings'])
  expect(feeds.map(({ feed, url, share }) => [feed, url, share])).toEqual([
    ['jane/jobs', 'https://github.com/jane/jobs', 5 / 7],
    ['Acme/boards', 'https://github.com/Acme/boards', 2 / 7],
  ])
  expect(feeds.map(({ license }) => license)).toEqual(feeds.map(() => publishedSource('postings').licence))
  expect(feeds[1]?.without[1]).toMatchObject({
    n: 6,
    nWithout: 4,
    p50: { kind: 'unknown', reason: 'small-sample' },
    change: { kind: 'unknown', reason: 'small-sample' },
  })
})
