import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset, defaultRoleIds } from '@/data'
import { readQuoteAddress } from '@/lib/quote/address'
import { searchIndex } from '@/lib/search/find'
import { pages } from '@/lib/search/pages'
import { placeAnswer } from '@/lib/search/place-answer'
import { titleRoles } from '@/lib/titles/read'
import { law } from '../../law'
import { names } from '../place/asks'
import { realPlaces } from '../quotes'

const index = searchIndex(dataset.roles, pages(defaultRoleIds))
const answer = (typed: string) => placeAnswer(typed, titleRoles(dataset.roles), names, index)
const choices = { roles: new Set(dataset.roles.map(({ id }) => id)), places: new Set(realPlaces), versions: [] }
const linked = (typed: string) => (answer(typed)?.found ?? []).map(({ label, href }) => [label, href])

describe('a job and a place', () => {
  test.each([
    [
      'staff data engineer denver',
      'Data Engineer, staff',
      'Denver, CO',
      'role=data-engineer&level=staff&place=cbsa-19740',
    ],
    [
      'Staff Data Engineer in Denver, Colorado',
      'Data Engineer, staff',
      'Denver, CO',
      'role=data-engineer&level=staff&place=cbsa-19740',
    ],
    [
      'nyc sre',
      'Site Reliability Engineer, senior',
      'New York, NY',
      'role=site-reliability-engineer&level=senior&place=cbsa-35620',
    ],
    [
      'remote junior backend developer',
      'Backend Engineer, junior',
      'Remote (US)',
      'role=backend-engineer&level=junior&place=US-remote',
    ],
    [
      'mid security engineer austin texas',
      'Security Engineer, mid',
      'Austin, TX',
      'role=security-engineer&level=mid&place=cbsa-12420',
    ],
    [
      'senior sre 98052',
      'Site Reliability Engineer, senior',
      'Seattle, WA',
      'role=site-reliability-engineer&level=senior&place=cbsa-42660',
    ],
    [
      'Senior Software Engineer, Backend - Austin, Texas',
      'Backend Engineer, senior',
      'Austin, TX',
      'role=backend-engineer&level=senior&place=cbsa-12420',
    ],
    [
      'mid cloud engineer (78701)',
      'Platform Engineer, mid',
      'Austin, TX',
      'role=platform-engineer&level=mid&place=cbsa-12420',
    ],
  ])('%s', (typed, job, place, query) => {
    // A level that the text does not say is said to be assumed.
    const readsAs = typed === 'nyc sre' ? 'Site Reliability Engineer (senior assumed)' : job
    const where = place.startsWith('Remote') ? `, ${place}` : `, in ${place}`
    expect(answer(typed)?.readsAs).toBe(`${readsAs}${where}`)
    expect(linked(typed)[0]).toEqual([`Quote: ${job}${where}`, `/quote?${query}`])
    expect(linked(typed)[1]).toEqual([`Pay of the ${job}${where}`, expect.stringContaining('/salaries?')])
  })

  test('a place that takes an article has it', () => {
    expect(answer('senior sre district of columbia')?.readsAs).toBe(
      'Site Reliability Engineer, senior, in the District of Columbia',
    )
    expect(linked('senior sre district of columbia').map(([label]) => label)).toEqual([
      'Quote: Site Reliability Engineer, senior, in the District of Columbia',
      'Pay of the Site Reliability Engineer, senior, in the District of Columbia',
    ])
  })

  test('a place that could be several offers a quote in each, and no other', () => {
    expect(linked('senior sre portland')).toEqual([
      ['Quote: Site Reliability Engineer, senior, in Portland, OR', expect.stringContaining('place=cbsa-38900')],
      ['Quote: Site Reliability Engineer, senior, in Portland, ME', expect.stringContaining('place=cbsa-38860')],
    ])
    expect(linked('sre new york').map(([label]) => label)).toContain(
      'Quote: Site Reliability Engineer, senior, in New York, NY',
    )
  })
})

describe('a place alone', () => {
  test('leads to a quote and to the salaries there', () => {
    expect(linked('austin')).toEqual([
      ['Quote a range in Austin, TX', '/quote?place=cbsa-12420'],
      ['Salaries in Austin, TX', '/salaries?place=cbsa-12420'],
    ])
    expect(answer('bay area')?.readsAs).toBe('one of several places')
  })

  test.each([
    'wizard',
    'Plumber',
    'London',
    'sre london',
    'senior sre',
    // A level, and no town in South Dakota.
    'lead devops engineer',
    'devops engineer lead',
    '🦄',
    '',
    'a'.repeat(200),
    'Seatle',
    'x '.repeat(20),
  ])('“%s” is none', (typed) => {
    expect(answer(typed)).toBeNull()
  })
})

law(
  'whatever is typed, each quote that it leads to is asked as it says',
  [fc.string({ unit: 'grapheme', maxLength: 60 })],
  (typed) => {
    for (const { href } of answer(typed)?.found ?? []) {
      if (!href.startsWith('/quote')) continue
      const { slips, ignored } = readQuoteAddress(new URL(href, 'https://x.test').searchParams, choices, '2026-11-30')
      expect([slips, ignored]).toEqual([[], []])
    }
  },
)
