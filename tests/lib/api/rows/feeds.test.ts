import { expect, test } from 'vitest'
import { feedRows, feedRowsSchema } from '@/lib/api/rows/feeds'
import { smallPosted } from '../../posted'

test('every collection stands with its address, share, and the medians without it', () => {
  const { feeds, sources } = feedRowsSchema.parse(feedRows([smallPosted], '2026.11.23'))
  expect(sources).toEqual(['postings'])
  expect(feeds.map(({ feed, url, share }) => [feed, url, share])).toEqual([
    ['jane/jobs', 'https://github.com/jane/jobs', 5 / 7],
    ['Acme/boards', 'https://github.com/Acme/boards', 2 / 7],
  ])
  // No license of a collection is known, and the source’s is not theirs.
  for (const feed of feeds) expect(Object.keys(feed)).not.toContain('license')
  expect(feeds[1]?.without[1]).toMatchObject({
    n: 6,
    nWithout: 4,
    p50: { kind: 'unknown', reason: 'small-sample' },
    change: { kind: 'unknown', reason: 'small-sample' },
  })
})
