import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { readCompare } from '@/lib/compare/address'
import { readAnswers } from '@/lib/decide/address'
import { readQuoteAddress } from '@/lib/quote/address'
import { readSalaries } from '@/lib/salaries/address'
import { answerTo } from '@/lib/search/answer'
import { rolesOf } from '@/lib/search/entries'
import { readPay } from '@/lib/words/pay'
import { law } from '../../law'
import { realPlaces } from '../quotes'
import { index, own, whole } from './ground'

const sre = 'site-reliability-engineer'
const first = (typed: string) => answerTo(typed, whole).found[0]
const quote = (role: string, level: string, place: string) => `/quote?role=${role}&level=${level}&place=${place}`

/** What people type, with what the first way on says and where it leads. */
const asked: readonly (readonly [typed: string, label: string, href: string])[] = [
  // A job, with its place.
  ['senior sre denver', 'Quote: Site Reliability Engineer, senior, in Denver, CO', quote(sre, 'senior', 'cbsa-19740')],
  ['nyc sre', 'Quote: Site Reliability Engineer, senior, in New York, NY', quote(sre, 'senior', 'cbsa-35620')],
  [
    'staff data engineer remote',
    'Quote: Data Engineer, staff, Remote (US)',
    quote('data-engineer', 'staff', 'US-remote'),
  ],
  [
    'Staff Data Engineer in Denver, Colorado',
    'Quote: Data Engineer, staff, in Denver, CO',
    quote('data-engineer', 'staff', 'cbsa-19740'),
  ],
  [
    'remote junior backend developer',
    'Quote: Backend Engineer, junior, Remote (US)',
    quote('backend-engineer', 'junior', 'US-remote'),
  ],
  [
    'mid security engineer austin texas',
    'Quote: Security Engineer, mid, in Austin, TX',
    quote('security-engineer', 'mid', 'cbsa-12420'),
  ],
  ['senior sre 98052', 'Quote: Site Reliability Engineer, senior, in Seattle, WA', quote(sre, 'senior', 'cbsa-42660')],
  ['senior sre seatle', 'Quote: Site Reliability Engineer, senior, in Seattle, WA', quote(sre, 'senior', 'cbsa-42660')],
  [
    'Senior Software Engineer, Backend - Austin, Texas',
    'Quote: Backend Engineer, senior, in Austin, TX',
    quote('backend-engineer', 'senior', 'cbsa-12420'),
  ],
  [
    'senior sre district of columbia',
    'Quote: Site Reliability Engineer, senior, in the District of Columbia',
    quote(sre, 'senior', 'US-DC'),
  ],
  ['sre or', 'Quote: Site Reliability Engineer, senior, in Oregon', quote(sre, 'senior', 'US-OR')],
  [
    'senior sre portland',
    'Quote: Site Reliability Engineer, senior, in Portland, OR',
    quote(sre, 'senior', 'cbsa-38900'),
  ],
  // A title as it is written.
  ['Sr. SRE II', 'Quote: Site Reliability Engineer, senior, in the United States', quote(sre, 'senior', 'US')],
  [
    'lead devops engineer',
    'Quote: DevOps Engineer, staff, in the United States',
    quote('devops-engineer', 'staff', 'US'),
  ],
  [
    'Staff Engineer',
    'Quote: Software Engineer, staff, in the United States',
    quote('software-engineer', 'staff', 'US'),
  ],
  [
    'Software Engineer L5',
    'Quote: Software Engineer, staff, in the United States',
    quote('software-engineer', 'staff', 'US'),
  ],
  [
    'Backend Engineer I-II',
    'Quote: Backend Engineer, junior, in the United States',
    quote('backend-engineer', 'junior', 'US'),
  ],
  ['sre london', 'Quote: Site Reliability Engineer, senior, in the United States', quote(sre, 'senior', 'US')],
  // A name.
  ['sre', 'Site Reliability Engineer', `/roles/${sre}`],
  ['SREs', 'Site Reliability Engineer', `/roles/${sre}`],
  ['dba', 'Database Engineer', '/roles/database-engineer'],
  ['Backend Developer', 'Backend Engineer', '/roles/backend-engineer'],
  ['mobile', 'Software Engineer', '/roles/software-engineer'],
  ['perf', 'Performance Engineer', '/roles/performance-engineer'],
  ['what is a platform engineer?', 'Platform Engineer', '/roles/platform-engineer'],
  ['quote', 'Quote', '/quote'],
  ['salaries', 'Salaries', '/salaries'],
  ['check an offer', 'Quote', '/quote'],
  ['all roles', 'Roles', '/roles'],
  ['sources', 'Data', '/data'],
  // Side by side.
  ['sre vs backend', 'Compare SRE and Backend', `/compare/${sre}-vs-backend-engineer`],
  [
    'data engineer vs ml engineer',
    'Compare Data and Machine learning',
    '/compare/data-engineer-vs-machine-learning-engineer',
  ],
  ['platform versus devops', 'Compare Platform and DevOps', '/compare/platform-engineer-vs-devops-engineer'],
  ['sre or backend', 'Compare SRE and Backend', `/compare/${sre}-vs-backend-engineer`],
  ['which is better, sre or devops?', 'Compare SRE and DevOps', `/compare/${sre}-vs-devops-engineer`],
  ['should I hire an SRE or a platform engineer', 'Compare SRE and Platform', `/compare/${sre}-vs-platform-engineer`],
  [
    'compare sre, backend and performance',
    'Compare SRE, Backend and Performance',
    `/compare/${sre}-vs-backend-engineer-vs-performance-engineer`,
  ],
  [
    'qa vs fe vs be vs dba',
    'Compare Quality, Frontend, Backend and Database',
    '/compare/quality-engineer-vs-frontend-engineer-vs-backend-engineer-vs-database-engineer',
  ],
  [
    'sre, backend, data, ml, qa',
    'Compare SRE, Backend, Data, Machine learning and Quality',
    `/compare/${sre}-vs-backend-engineer-vs-data-engineer-vs-machine-learning-engineer-vs-quality-engineer`,
  ],
  ['sre/devops', 'Compare SRE and DevOps', `/compare/${sre}-vs-devops-engineer`],
  ['compare sre', 'Compare an SRE with a role of your choice', `/compare/${sre}`],
  ['sre vs bakend', 'Compare SRE and Backend', `/compare/${sre}-vs-backend-engineer`],
  ['sre vs devops salary', 'Pay of SRE and DevOps', `/salaries?role=${sre}&role=devops-engineer`],
  [
    'senior vs staff sre',
    'Quotes side by side: Site Reliability Engineer, senior, in the United States · Site Reliability Engineer, staff, in the United States',
    `${quote(sre, 'senior', 'US')}&beside=:staff:`,
  ],
  [
    'sre denver vs austin',
    'Quotes side by side: Site Reliability Engineer, senior, in Denver, CO · Site Reliability Engineer, senior, in Austin, TX',
    `${quote(sre, 'senior', 'cbsa-19740')}&beside=::cbsa-12420`,
  ],
  // An offer.
  [
    'offer 165k sre seattle',
    'Check an offer of $165,000: Site Reliability Engineer, senior, in Seattle, WA',
    `${quote(sre, 'senior', 'cbsa-42660')}&offer=165000#offer`,
  ],
  [
    '165k senior backend',
    'Check an offer of $165,000: Backend Engineer, senior, in the United States',
    `${quote('backend-engineer', 'senior', 'US')}&offer=165000#offer`,
  ],
  [
    'is $180,000 good for a staff sre in austin',
    'Check an offer of $180,000: Site Reliability Engineer, staff, in Austin, TX',
    `${quote(sre, 'staff', 'cbsa-12420')}&offer=180000#offer`,
  ],
  [
    '$80/hr senior backend denver',
    'Check an offer of $166,400: Backend Engineer, senior, in Denver, CO',
    `${quote('backend-engineer', 'senior', 'cbsa-19740')}&offer=166400#offer`,
  ],
  [
    '150-170k sre',
    'Check an offer of $150,000–$170,000: Site Reliability Engineer, senior, in the United States',
    `${quote(sre, 'senior', 'US')}&offer=150000-170000#offer`,
  ],
  [
    'offer 165 sre seattle',
    'Check an offer of $165 an hour, $343,200 a year: Site Reliability Engineer, senior, in Seattle, WA',
    `${quote(sre, 'senior', 'cbsa-42660')}&offer=165%2Fhr#offer`,
  ],
  [
    'offer sre',
    'Check an offer: Site Reliability Engineer, senior, in the United States',
    `${quote(sre, 'senior', 'US')}#offer`,
  ],
  [
    '165k',
    'Check $165,000 for a performance engineer, senior',
    `${quote('performance-engineer', 'senior', 'US')}&offer=165000#offer`,
  ],
  // A place or a level alone.
  ['denver', 'Salaries in Denver, CO', '/salaries?place=cbsa-19740'],
  ['austin tx', 'Salaries in Austin, TX', '/salaries?place=cbsa-12420'],
  ['ny', 'Salaries in New York', '/salaries?place=US-NY'],
  ['salaries denver', 'Salaries in Denver, CO', '/salaries?place=cbsa-19740'],
  ['remote', 'Salaries, Remote (US)', '/salaries?place=US-remote'],
  ['senior', 'Salaries, senior', '/salaries?level=senior'],
  // Pay.
  [
    'how much does a senior sre make in denver?',
    'Pay of the Site Reliability Engineer, senior, in Denver, CO',
    `/salaries?role=${sre}&level=senior&place=cbsa-19740`,
  ],
  ['sre salary', 'Pay of the Site Reliability Engineer, all levels, in the United States', `/salaries?role=${sre}`],
  // A word of the methods, or a source.
  ['typical error', 'Typical error', '/data#method-grade'],
  ['cost of labor', 'Cost of labor', '/data#method-place'],
  ['cost of living', 'Cost of living', '/data#source-bea'],
  ['percentile rank', 'Percentile rank', '/data#method-percentile'],
  ['prevailing wage', 'Legal minimum', '/data#source-filings'],
  ['pay transparency law', 'Posting rules', '/data#posting-rules'],
  ['stack overflow', 'Stack Overflow Developer Survey 2025', '/data#source-survey'],
  ['api', 'API', '/data#api'],
  // What a manager sees.
  ['slow api', 'Which role to open, or nobody', '/decide#symptoms=slow-servers:often'],
  ['our api is slow', 'Which role to open, or nobody', '/decide#symptoms=slow-servers:often'],
  ['outages', 'Which role to open, or nobody', '/decide#symptoms=outages:often'],
  ['on call', 'Which role to open, or nobody', '/decide#symptoms=outages:often'],
  ['slow queries', 'Which role to open, or nobody', '/decide#symptoms=database:often'],
  ['features ship too slowly', 'Which role to open, or nobody', '/decide#symptoms=queue:often'],
  ['most pages are noise', 'Nobody new rather than an SRE', `/roles/${sre}#hire`],
  ['nobody', 'Which role to open, or nobody', '/decide'],
  ['60 engineers', 'Another role rather than a performance engineer', '/roles/performance-engineer#hire'],
  ['we have 1,200 developers', 'Another role rather than a performance engineer', '/roles/performance-engineer#hire'],
  // Misspelled.
  ['bakend', 'Backend Engineer', '/roles/backend-engineer'],
  ['seatle', 'Salaries in Seattle, WA', '/salaries?place=cbsa-42660'],
]

test.each(asked)('“%s” leads first to “%s”', (typed, label, href) => {
  expect(first(typed)).toMatchObject({ label, href })
})

test('more than sixty texts are asked', () => {
  expect(new Set(asked.map(([typed]) => typed)).size).toBeGreaterThan(60)
})

describe('what is said', () => {
  test.each([
    ['nyc sre', '“nyc sre” reads as Site Reliability Engineer (senior assumed), in New York, NY.'],
    ['Sr. SRE II', '“Sr. SRE II” reads as Site Reliability Engineer, senior.'],
    [
      'Staff Engineer',
      '“Staff Engineer” could be Software Engineer, staff. The title does not say of what, or other trades use it too.',
    ],
    [
      'Software Engineer L5',
      '“Software Engineer L5” reads as Software Engineer (staff assumed). A company ladder code says no level by itself: companies count differently.',
    ],
    ['sre portland', '“sre portland” reads as Site Reliability Engineer (senior assumed), in one of several places.'],
    ['sre vs wizard', '“wizard” is not a role we know. Site Reliability Engineer is.'],
    ['sre vs bakend', '“bakend” is not a role we know. Did you mean Backend Engineer?'],
    ['cats vs dogs', '“cats” and “dogs” are not roles we know.'],
    ['backend vs backend developer', 'Both sides are one role: Backend Engineer.'],
    [
      'qa vs fe vs be vs dba vs ml vs data vs sre',
      'A comparison holds at most five roles, so Data and SRE are left out.',
    ],
    ['165k wizard', '“wizard” is not one of these roles. An offer of $165,000 for which role?'],
    ['portland', '“portland” could be several places.'],
    ['Plumber', 'Nothing is called “Plumber”. As a job title it is not one of these roles.'],
    ['Java-разработчик', '“Java-разработчик” could not be read: it is not in Latin letters.'],
    ['sre vs backend', ''],
  ])('of “%s”: %s', (typed, says) => {
    expect(answerTo(typed, whole).says).toBe(says)
  })

  test('an amount that cannot be read is refused in the words of the page, and no other stands in its place', () => {
    for (const [typed, amount] of [
      ['offer €165k sre denver', '€165k'],
      ['offer 165 sre denver', '165'],
      ['$1 senior sre denver', '$1'],
    ] as const) {
      const reading = readPay(amount)
      const { says, found } = answerTo(typed, whole)
      expect(says).toContain('why' in reading ? reading.why : 'it was read')
      const near = 'near' in reading ? (reading.near ?? []) : []
      expect(found.filter(({ href }) => href.includes('offer=')).length).toBe(near.length)
    }
  })

  test('a place abroad is said to be none, with the places of its name', () => {
    const { says, found, isNothing } = answerTo('london', whole)
    expect(says).toContain('outside the United States')
    expect([isNothing, found.every(({ group }) => group === 'near')]).toEqual([true, true])
    expect(answerTo('senior sre london', whole).says).toContain('outside the United States')
  })

  test('a comparison with a side that is not understood never names another role unsaid', () => {
    expect(answerTo('sre vs wizard', whole).found.map(({ href }) => href)).toEqual([`/compare/${sre}`, `/roles/${sre}`])
    expect(answerTo('cats vs dogs', whole).found.map(({ href }) => href)).toEqual(['/roles'])
  })
})

describe('the browser, without the names of places', () => {
  test.each(['sre', 'quote', 'typical error', 'outages', ''])('settles “%s” alone, as the server does', (typed) => {
    const answer = answerTo(typed, own)
    expect(answer).toEqual({ ...answerTo(typed, whole), isOpen: false })
  })

  test.each(['sre vs backend', '165k senior backend', 'Sr. SRE II', 'perf', 'our api is slow'])(
    'says of “%s” what the server says, and asks it for places',
    (typed) => expect(answerTo(typed, own)).toEqual({ ...answerTo(typed, whole), isOpen: true }),
  )

  test.each(['senior sre denver', 'denver sre', 'offer 165k sre seattle'])(
    'never answers “%s” for the country while the place is looked up',
    (typed) => expect(answerTo(typed, own).found.map(({ href }) => href)).toEqual([`/roles/${sre}`]),
  )
})

const choices = {
  roles: new Set(dataset.roles.map(({ id }) => id)),
  places: new Set(realPlaces),
  versions: [],
  years: new Set<number>(),
  countries: [],
}
/** Whether the page of an address reads all of it. */
function isRead(href: string): boolean {
  const { pathname, searchParams, hash } = new URL(href, 'https://x.test')
  if (pathname === '/decide') {
    const { slips, ignored } = readAnswers(new URLSearchParams(hash.slice(1)), {
      ...dataset,
      readiness: dataset.readiness.items,
      after: dataset.readiness.after,
    })
    return slips.length + ignored.length === 0
  }
  if (pathname === '/quote') {
    const { slips, ignored } = readQuoteAddress(searchParams, choices, '2026-11-30')
    return slips.length + ignored.length === 0
  }
  if (pathname === '/salaries') {
    return readSalaries(searchParams, choices).ignored.length === 0
  }
  const [, compared] = /^\/compare\/(.+)$/.exec(pathname) ?? []
  if (compared !== undefined) return readCompare([compared], [], choices.roles).ignored.length === 0
  const [, role] = /^\/roles\/(.+)$/.exec(pathname) ?? []
  return role === undefined ? ['/', '/roles', '/data', '/compare'].includes(pathname) : choices.roles.has(role)
}

/** Texts as people make them: words that mean something here, in any order, and anything between. */
const words = fc.constantFrom(
  ...[
    'senior',
    'staff',
    'jr',
    'sre',
    'backend',
    'ml engineer',
    'dba',
    'denver',
    'portland',
    'la',
    'remote',
    '98052',
    'london',
  ],
  ...[
    'vs',
    'or',
    'and',
    ',',
    'compare',
    'offer',
    '165k',
    '$150,000',
    '€90k',
    '120-150k',
    '165',
    '80/hr',
    'salary',
    'wizard',
  ],
  ...['is', 'good for', 'outages', 'slow api', 'nobody', 'typical error', 'bakend', 'l5', 'ii', '?', '🦄', ''],
)
const texts = fc.oneof(
  fc.array(words, { maxLength: 7 }).map((each) => each.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

law(
  'any text is answered, the same each time, and each way on is read by its own page',
  [texts],
  { numRuns: 400 },
  (typed) => {
    for (const ground of [whole, own]) {
      const answer = answerTo(typed, ground)
      expect(answerTo(typed, ground)).toEqual(answer)
      expect(new Set(answer.found.map(({ href }) => href)).size).toBe(answer.found.length)
      expect(answer.found.filter(({ href }) => !isRead(href))).toEqual([])
      // Never blank: what is found, or why nothing is.
      expect(answer.found.length > 0 || answer.says !== '').toBe(true)
    }
  },
)

law(
  'roles side by side are the ones named, in their order',
  [fc.uniqueArray(fc.constantFrom(...rolesOf(index)), { minLength: 2, maxLength: 5 })],
  (roles) => {
    for (const joint of [' vs ', ' or ', ', ']) {
      const href = first(roles.map(({ label }) => label).join(joint))?.href
      expect(href).toBe(`/compare/${roles.map(({ id }) => id).join('-vs-')}`)
    }
  },
)

test('a text from the middle of a name finds what holds it', () => {
  const { found, isNothing } = answerTo('centile', whole)
  expect(isNothing).toBe(false)
  expect(found[0]?.label.toLowerCase()).toContain('percentile')
})
