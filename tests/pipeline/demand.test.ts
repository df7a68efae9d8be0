import { expect, test } from 'vitest'
import { namesUs, readDemand } from '@/pipeline/demand'
import { rawFiles } from '@/pipeline/raw-files'
import { titled, withRaw } from './raw-directory'

test('postings are counted once, by role and level, with the days they span', async () => {
  const posting = (id: number, title: string, place: string) =>
    `Acme,lever,${id},${title},"${place}",2026-08-${10 + id}T06:25:52.766Z`
  const text = `company,platform,jobId,title,locations,firstSeenAt
${[posting(1, 'Staff SRE', 'Austin, TX'), posting(1, 'Staff SRE', 'Austin, TX'), posting(2, 'SRE', 'Berlin'), posting(3, 'Cook', 'Austin, TX')].join('\n')}
`
  const [file, counts] = await withRaw({ 'job-posting-titles-2026-08.csv': text }, async (directory) => {
    const [raw] = rawFiles(directory).postingTitles
    return [await readDemand(raw, titled), raw.tally.counts()]
  })
  expect(file).toEqual({
    firstSeen: '2026-08-11',
    lastSeen: '2026-08-13',
    companies: 1,
    postings: 3,
    roles: [
      {
        role: 'site-reliability-engineer',
        postings: 2,
        inUs: 1,
        levels: { junior: 0, mid: 0, senior: 0, staff: 1, unstated: 1 },
      },
    ],
  })
  expect(counts).toMatchObject({ rows: 4, kept: 2 })
})

test.each([
  'United States',
  'Remote - US',
  'US-CA-Menlo Park',
  'Remote U.S.',
  'San Francisco, CA | London',
  'Costa Mesa, California',
  'NY - New York',
  '1000 Nicollet Mall, Minneapolis,MN 55403-2542',
  'San Francisco, CA - Hybrid',
])('%s is in the United States', (place) => expect(namesUs(place)).toBe(true))

test.each([
  'London, UK',
  'Bengaluru, KA, India',
  'Campinas, SP, Brazil',
  'Remote',
  '2 Locations',
  'Berlin',
  'Tbilisi, Georgia',
  '',
])('%s does not say so', (place) => expect(namesUs(place)).toBe(false))
