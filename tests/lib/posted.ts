/** What the tests of single ranges ask: a small file of them, and made-up ones. */
import fc from 'fast-check'
import type { PostedFile } from '@/data/schema/posted'
import { type PostedRange, roleRanges, unpackedRanges } from '@/lib/evidence/posted/ranges'
import { levelChoices } from '@/lib/words/level-names'
import { deepFreeze } from '../roles'

const sre = 'site-reliability-engineer'

/** Seven ranges, six of SREs: four employers, as Anduril and its branch are one; Remote, Colorado, Denver, and New York with California. */
export const smallPosted: PostedFile = deepFreeze({
  source: 'postings',
  feeds: [
    {
      name: 'jane/jobs',
      rows: 6,
      n: 5,
      firstMonth: '2024-10',
      lastMonth: '2026-10',
      without: [
        { role: 'backend-engineer', n: 0, employers: 0, p50Usd: null },
        { role: sre, n: 2, employers: 2, p50Usd: null },
      ],
    },
    {
      name: 'Acme/boards',
      rows: 2,
      n: 2,
      firstMonth: '2024-02',
      lastMonth: '2025-03',
      without: [
        { role: 'backend-engineer', n: 1, employers: 1, p50Usd: null },
        { role: sre, n: 4, employers: 3, p50Usd: null },
      ],
    },
  ],
  roles: ['backend-engineer', sre],
  medians: [
    { role: 'backend-engineer', n: 1, employers: 1, p50Usd: null },
    { role: sre, n: 6, employers: 4, p50Usd: null },
  ],
  levels: ['junior', 'mid', 'senior', 'staff', 'unstated'],
  employers: [
    ['Anduril', null],
    ['Anduril UK', 'Anduril'],
    ['bitwarden', null],
    ['Coalfire', null],
    ['Vimeo', null],
  ],
  places: [
    ['', ['US-remote']],
    ['Denver or Boulder, CO', ['US-CO', 'cbsa-19740']],
    ['Colorado', ['US-CO']],
    ['NYC / SF', ['US-CA', 'US-NY', 'cbsa-35620', 'cbsa-41860']],
  ],
  ranges: [
    ['2026-10', 1, 2, 0, 'Senior SRE', 1, 166_000, 220_000, 0],
    ['2026-10', 0, 2, 4, 'Senior Backend Engineer', 0, 150_000, 180_000, 0],
    ['2026-08', 1, 2, 1, 'Sr. SRE, Storage', 3, 170_000, 221_000, 0],
    ['2025-03', 1, 3, 2, 'Staff SRE', 0, 190_000, 250_000, 0],
    ['2025-03', 1, 2, 4, 'Senior SRE', 3, 128_000, 196_000, 1],
    ['2024-10', 1, 4, 3, 'SRE', 2, 78_000, 135_000, 0],
    ['2024-02', 1, 2, 2, 'Senior Site Reliability Engineer', 2, 140_000, 160_000, 1],
  ],
})

/** Names places by their ids. */
export const byIds = (ids: readonly string[]): string => ids.join(' + ')

/** The six ranges of SREs in the small file, newest first. */
export const sreRanges: readonly PostedRange[] = deepFreeze(unpackedRanges(roleRanges(smallPosted, sre, byIds)))

/** Any range: few employers, titles and places, so that many are alike. */
export const anyRange: fc.Arbitrary<PostedRange> = fc
  .record({
    month: fc.constantFrom('2024-03', '2025-11', '2026-10'),
    level: fc.constantFrom(...levelChoices.filter((level) => level !== 'all')),
    employer: fc.constantFrom('Anduril', 'Anduril UK', 'bitwarden', 'Coalfire'),
    title: fc.constantFrom('SRE', 'Senior SRE', 'SRE II'),
    places: fc.constantFrom(['US-remote'], ['US-CO'], ['US-CO', 'cbsa-19740'], ['US-CA', 'US-NY']),
    lowUsd: fc.integer({ min: 60, max: 300 }).map((thousands) => thousands * 1000),
    more: fc.integer({ min: 1, max: 200 }),
    feed: fc.constantFrom('jane/jobs', 'Acme/boards'),
  })
  .map(({ more, ...range }) => ({
    ...range,
    family: range.employer.split(' ')[0] as string,
    place: byIds(range.places),
    printedPlace: range.places.join(', '),
    highUsd: range.lowUsd + more * 1000,
  }))

/** Any selection of those. */
export const anySelection = fc.record({
  level: fc.constantFrom(...levelChoices),
  place: fc.constantFrom('US', 'US-remote', 'US-CO', 'US-CA', 'cbsa-19740', 'US-WY'),
  year: fc.constantFrom<number | 'all'>('all', 2024, 2025, 2026, 2027),
})
