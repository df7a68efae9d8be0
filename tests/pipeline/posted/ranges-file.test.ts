import { expect, test } from 'vitest'
import { distinctRanges } from '@/pipeline/posted/observations'
import { postedFile } from '@/pipeline/posted/ranges-file'
import { readingsTable } from '@/pipeline/posted/readings-table'
import { employers, judged, row } from './rows'

const rows = judged([
  row({ employer: 'Amazon.com', month: '2026-01', feed: 'b/feed' }),
  row({ employer: 'Amazon Web Services', month: '2026-03', feed: 'a/feed' }),
  row({
    employer: 'Bolt Inc.',
    title: 'SRE',
    place: 'Remote (US)',
    lowUsd: 151_000,
    highUsd: 190_001,
    feed: 'b/feed',
  }),
  row({ employer: 'BOLT', title: 'Site Reliability Engineer', place: 'Texas', month: '2026-03', feed: 'b/feed' }),
  row({ title: 'Accountant', feed: 'b/feed' }),
])

test('ranges are written newest first, by lists of what they name, with the rows and ranges of each feed', () => {
  const file = postedFile('postings', distinctRanges(rows), rows, employers)
  expect(file).toMatchObject({
    source: 'postings',
    // Three kept rows of b, of which one was seen later in a.
    feeds: [
      { name: 'b/feed', rows: 3, n: 2, firstMonth: '2026-01', lastMonth: '2026-05' },
      { name: 'a/feed', rows: 1, n: 1, firstMonth: '2026-03', lastMonth: '2026-03' },
    ],
    roles: ['data-engineer', 'site-reliability-engineer'],
    // Too few of either for a median.
    medians: [
      { role: 'data-engineer', n: 1, employers: 1, p50Usd: null },
      { role: 'site-reliability-engineer', n: 2, employers: 1, p50Usd: null },
    ],
    levels: ['junior', 'mid', 'senior', 'staff', 'unstated'],
    // The family stands as it was last printed; of two spellings the second is counted under the first.
    employers: [
      ['Amazon Web Services', 'Amazon'],
      ['BOLT', null],
      ['Bolt Inc.', 'BOLT'],
    ],
    places: [
      ['Denver, CO', ['US-CO', 'cbsa-19740']],
      ['Remote (US)', ['US-remote']],
      ['Texas', ['US-TX']],
    ],
    ranges: [
      ['2026-05', 1, 4, 2, 'SRE', 1, 151_000, 190_001, 0],
      ['2026-03', 0, 2, 0, 'Senior Data Engineer', 0, 150_000, 190_000, 1],
      ['2026-03', 1, 4, 1, 'Site Reliability Engineer', 2, 150_000, 190_000, 0],
    ],
  })
})

test('readings are a line a row, with what became of each', () => {
  const [head, first, , , , last] = readingsTable(rows).replace('\uFEFF', '').split('\r\n')
  expect(head).toBe('file,employer,role,level,places,dropped,title,month,lowUsd,highUsd,feed')
  expect(first).toBe(
    'a.csv,AMAZONCOM,data-engineer,senior,US-CO cbsa-19740,,Senior Data Engineer,2026-01,150000,190000,b/feed',
  )
  expect(last).toBe('a.csv,,,,,title names none of our roles,Accountant,2026-05,150000,190000,b/feed')
})
