import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import {
  changedQuote,
  defaultQuote,
  type QuoteAddress,
  quoteApiHref,
  quoteFileHref,
  quoteHref,
  quoteStartHref,
  readQuoteAddress,
} from '@/lib/quote/address'
import { readDate, writePercent } from '@/lib/quote/readings'
import { law } from '../../law'
import { anyAddress } from '../quote-address'
import { realPlaces } from '../quotes'

const today = '2026-11-23'
const version = dataset.manifest.dataVersion
const choices = {
  roles: new Set(dataset.roles.map(({ id }) => id)),
  places: new Set(realPlaces),
  versions: ['2026.01.01', version],
}
const plain: QuoteAddress = Object.freeze({ ...defaultQuote, asOf: today })
const readQuery = (query: string) => readQuoteAddress(new URLSearchParams(query), choices, today)
const read = (href: string) => readQuery(new URL(href, 'https://rolescope.example').search)

describe('an address', () => {
  test('always writes what decides its figures, and choices only where they are not the default', () => {
    expect(quoteHref(plain)).toBe(
      '/quote?role=site-reliability-engineer&level=senior&place=US-CO&basis=postings&asOf=2026-11-23',
    )
    expect(
      quoteHref({
        ...plain,
        version: '2026.01.01',
        growth: 0.0325,
        offerUsd: 150_000,
        policy: 'lag',
        post: { lowUsd: 120_000, highUsd: 150_500 },
      }),
    ).toBe(
      '/quote?role=site-reliability-engineer&level=senior&place=US-CO&basis=postings&asOf=2026-11-23&version=2026.01.01&growth=3.25&offer=150000&policy=lag&post=120000-150500',
    )
  })

  law('reads back as it was written', [anyAddress], { numRuns: 500 }, (address) => {
    expect(read(quoteHref(address))).toEqual({ address, slips: [], ignored: [] })
  })
})

describe('an address from before pay policies', () => {
  test.each([
    // The lower half of the market is paid by an employer who lags it, the upper half by one who leads.
    ['hire=p25-p50', { policy: 'lag' }],
    ['hire=p50-p75', { policy: 'lead' }],
    ['hire=p25-p75&round=5000', {}],
    ['hire=p10-p90', {}],
    ['hire=120k–$150,000', { post: { lowUsd: 120_000, highUsd: 150_000 } }],
    ['hireLow=120k&hireHigh=150k', { post: { lowUsd: 120_000, highUsd: 150_000 } }],
    ['hire=120000-150000&post=125000-145000', { post: { lowUsd: 125_000, highUsd: 145_000 } }],
    ['hire=p25-p50&policy=match', {}],
    ['round=10000&hireLow=&hireHigh=&postLow=&postHigh=', {}],
  ])('still works: %s', (query, part) => {
    expect(readQuery(query)).toEqual({ address: { ...plain, ...part }, slips: [], ignored: [] })
  })

  test('is written as one of today’s', () => {
    expect(quoteHref(readQuery('hire=p25-p50&round=5000').address)).toMatch(/&policy=lag$/)
  })
})

describe('quotes beside another', () => {
  const beside = (query: string) => readQuery(query).address.beside

  test('are named by what differs, the rest being the quote’s own', () => {
    expect(beside('beside=::US-TX&beside=:staff:')).toEqual([
      { role: null, level: null, place: 'US-TX' },
      { role: null, level: 'staff', place: null },
    ])
    expect(quoteHref({ ...plain, beside: [{ role: null, level: 'staff', place: 'US-TX' }] })).toMatch(
      /&beside=:staff:US-TX$/,
    )
  })

  test('can be added by a form of three fields, the empty ones being the same', () => {
    expect(beside('beside=::US-TX&besideRole=&besideLevel=staff&besidePlace=US-CA')).toEqual([
      { role: null, level: null, place: 'US-TX' },
      { role: null, level: 'staff', place: 'US-CA' },
    ])
    expect(beside('besideRole=&besideLevel=&besidePlace=')).toEqual([])
  })

  test('are two at most, each once, and one that cannot be read is said and shown as no other', () => {
    const { address, slips } = readQuery('beside=::US-TX&beside=::US-TX&beside=::US-CA&beside=:staff:')
    expect(address.beside).toHaveLength(2)
    expect(slips.map(({ why }) => why)).toEqual(['Three quotes at most stand side by side.'])
    const unread = readQuery('beside=wizard::')
    expect(unread.address.beside).toEqual([])
    expect(unread.slips.map(({ why }) => why)).toEqual(['Not shown side by side: “wizard” is not a role we know.'])
  })
})

test('a link from elsewhere leaves out the day and what it does not name', () => {
  expect(quoteStartHref({})).toBe('/quote')
  expect(quoteStartHref({ role: 'backend-engineer', place: 'US-TX' })).toBe('/quote?role=backend-engineer&place=US-TX')
  expect(read(quoteStartHref({ level: 'staff' })).address).toEqual({ ...plain, level: 'staff' })
})

test('the files of a quote have its query', () => {
  expect(quoteFileHref(plain, 'csv')).toBe(quoteHref(plain).replace('/quote?', '/quote/quote.csv?'))
})

test('the API is asked for the same quote', () => {
  expect(quoteApiHref(plain)).toBe(
    '/api/v1/quote?role=site-reliability-engineer&level=senior&place=US-CO&basis=postings&asOf=2026-11-23',
  )
  expect(quoteApiHref({ ...plain, growth: -0.0325, version: '2026.11.23-3' })).toMatch(
    /&asOf=2026-11-23&growth=-3\.25&version=2026\.11\.23-3$/,
  )
})

test('nothing asked is the default on the day it is opened', () => {
  expect(readQuery('')).toEqual({ address: plain, slips: [], ignored: [] })
})

test('what a form sends empty is nothing', () => {
  expect(readQuery('level=&offer=%20&growth=&hireLow=&hireHigh=&post=&round=&version=')).toEqual(readQuery(''))
})

test('a role that is sent empty is asked about, and is none that was meant by it', () => {
  const { slips } = readQuery('role=&level=mid&place=')
  expect(slips.map(({ field, sent, isRefused }) => [field, sent, isRefused])).toEqual([
    ['role', '', true],
    ['place', '', true],
  ])
})

// METHODS 12: a place that cannot be read has no quote, and that of another place least of all.
test.each(['place=', 'place=%20', 'role=data-engineer&place=&level=mid'])(
  'a field for the place that is sent empty is asked about: %s',
  (query) => {
    const [slip, ...others] = readQuery(query).slips
    expect(slip).toMatchObject({ field: 'place', sent: '', isRefused: true })
    expect(slip?.near?.map(({ value }) => value)).toEqual(['US-remote', 'US'])
    expect(others).toEqual([])
  },
)

describe('an offer', () => {
  test.each([
    ['150k', 150_000],
    ['$150,000', 150_000],
    ['150 000 a year', 150_000],
    ['1.2M', 1_200_000],
  ])('of %j is understood', (text, usd) => {
    const { address, slips } = readQuery(String(new URLSearchParams({ offer: text })))
    expect([address.offerUsd, slips]).toEqual([usd, []])
  })

  test.each([
    ['0', '“0” would be $0 a year. Write 150k, 72.50/hr or 12k a month.'],
    ['12', '“12” of what? Write 12/hr for $24,960 a year.'],
    ['1e9', '“1e9” holds the letter “e”. Write 150k, 72.50/hr or 12k a month.'],
    ['1000000000', '“1000000000” would be $1,000,000,000 a year. Write 150k, 72.50/hr or 12k a month.'],
    ['12o000', '“12o000” holds the letter “o”. Write 150k, 72.50/hr or 12k a month.'],
    ['-150000', '“-150000” would be -$150,000 a year. Write 150k, 72.50/hr or 12k a month.'],
  ])('of %j is not taken, and says what to write', (text, why) => {
    const { address, slips } = readQuery(String(new URLSearchParams({ offer: text })))
    expect(address).toEqual(plain)
    expect(slips).toMatchObject([{ field: 'offer', sent: text, why }])
  })
})

/** Without one of these nothing is quoted. */
const needed: readonly string[] = ['role', 'level', 'place', 'basis', 'asOf', 'version']

describe('each field', () => {
  test.each([
    ['role=wizard', 'role', '“wizard” is not a role we know.'],
    ['level=chief', 'level', '“chief” is not a level: junior, mid, senior, staff or unstated.'],
    ['place=US-ZZ', 'place', '“US-ZZ” is not a place by its id.'],
    ['basis=hearsay', 'basis', '“hearsay” is not a source we have.'],
    ['asOf=soon', 'asOf', '“soon” is not a day. Write it as 2027-01-15.'],
    ['growth=lots', 'growth', '“lots” is not a yearly growth in percent. Write it as 3 or 3.5.'],
    ['growth=26', 'growth', '26% a year is more than the 25% that this page takes.'],
    ['version=1999', 'version', `No quotes are kept of the release “1999”. Kept are: ${choices.versions.join(', ')}.`],
    ['post=most', 'post', '“most” is not a range. Give both ends, such as 120k and 150k.'],
    ['post=1-2-3', 'post', '“1-2-3” is not a range. Give both ends, such as 120k and 150k.'],
    ['hire=12o-150k', 'post', '“12o” holds the letter “o”. Write digits, such as 150,000 or 150k.'],
    ['post=120k-', 'post', '“120k-” is not a range. Give both ends, such as 120k and 150k.'],
    ['post=120k-15o', 'post', '“15o” holds the letter “o”. Write digits, such as 150,000 or 150k.'],
    ['post=150k-120k', 'post', 'The range falls: its low, “150k”, is above its high, “120k”.'],
    ['policy=most', 'policy', '“most” is no pay policy: lag, match, lead.'],
  ])('%s is said to be refused, and leaves its default', (query, field, why) => {
    const { address, slips } = readQuery(query)
    expect(address).toEqual(plain)
    const isNeeded = needed.includes(field)
    const said = { field, sent: query.slice(query.indexOf('=') + 1), why }
    expect(slips).toMatchObject([{ ...said, ...(isNeeded && { isRefused: true }) }])
    expect(slips.some(({ isRefused }) => isRefused)).toBe(isNeeded)
  })

  test.each([
    ['role=backend-engineer', { role: 'backend-engineer' }],
    ['level=unstated', { level: 'unstated' }],
    ['place=cbsa-41860', { place: 'cbsa-41860' }],
    ['basis=guide', { basis: 'guide' }],
    ['asOf=2028-02-29', { asOf: '2028-02-29' }],
    ['asOf=2027-03', { asOf: '2027-03-15' }],
    ['growth=3.5%25', { growth: 0.035 }],
    ['growth=%2B3', { growth: 0.03 }],
    ['growth=−2', { growth: -0.02 }],
    ['growth=-25', { growth: -0.25 }],
    ['growth=24.53', { growth: 0.2453 }],
    ['growth=-0', { growth: 0 }],
    ['version=2026.01.01', { version: '2026.01.01' }],
    ['policy=lead', { policy: 'lead' }],
    ['post=120000+to+150000', { post: { lowUsd: 120_000, highUsd: 150_000 } }],
    ['post=120-150k', { post: { lowUsd: 120_000, highUsd: 150_000 } }],
    ['postLow=120&postHigh=150k', { post: { lowUsd: 120_000, highUsd: 150_000 } }],
    ['post=between%20120k%20and%20150k', { post: { lowUsd: 120_000, highUsd: 150_000 } }],
    ['postLow=150k&postHigh=150k', { post: { lowUsd: 150_000, highUsd: 150_000 } }],
  ])('%s is taken', (query, part) => {
    expect(readQuery(query)).toEqual({ address: { ...plain, ...part }, slips: [], ignored: [] })
  })

  test.each([
    ['postLow=120k&postHigh=150k&post=1-2', 'post', '1-2'],
    ['postLow=120k&postLow=110k&postHigh=150k', 'post', '110k'],
    ['postLow=120k&postHigh=150k&postHigh=160k', 'post', '160k'],
  ])('a range given twice counts once and says so: %s', (query, field, sent) => {
    const { address, slips } = readQuery(query)
    expect(address[field as 'post']).toEqual({ lowUsd: 120_000, highUsd: 150_000 })
    expect(slips).toEqual([{ field, sent, why: `“${sent}” is left out: ${field} was given more than once.` }])
  })

  test('with one end of a range keeps what was sent', () => {
    expect(readQuery('postLow=120k&postHigh=').slips).toMatchObject([{ field: 'post', sent: '120k-' }])
  })
})

describe('a day', () => {
  test.each([
    '2027-02-29',
    '2027-13-01',
    '2027-00',
    '2027-04-31',
    '2027-04-00',
    '27-04-01',
    '2027-4-1',
    '2027-04-01T00',
  ])('%s is none', (text) => {
    expect(readDate(text)).toEqual({ why: `“${text}” is not a day. Write it as 2027-01-15.` })
  })
})

test.each([
  [0.0325, '3.25'],
  [0.07, '7'],
  [-0.005, '-0.5'],
  [0, '0'],
])('a growth of %d is written %s', (rate, text) => {
  expect(writePercent(rate)).toBe(text)
})

test('nothing sent can throw or be lost: what is not taken is said', () => {
  const names = 'role level place basis asOf growth offer hire post round version'.split(' ')
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string({ unit: 'grapheme', minLength: 1 }), (name, text) => {
      const { slips } = readQuery(String(new URLSearchParams({ [name]: text })))
      if (text.trim() === '') expect(slips).toEqual([])
      for (const { field, why } of slips) {
        expect(field).toBe(name)
        expect(why).toMatch(/\.$/)
      }
    }),
  )
  expect(readQuery(`role=${'x'.repeat(50)}`).slips[0]?.sent).toBe(`${'x'.repeat(40)}…`)
})

describe('another quote from the one that is shown', () => {
  const taken: QuoteAddress = {
    ...defaultQuote,
    asOf: '2026-11-30',
    used: 'yes',
    post: { lowUsd: 150_000, highUsd: 180_000 },
    bonusLine: 'Target 10%',
  }

  test.each([
    { place: 'US-CA' },
    { role: 'backend-engineer' },
    { level: 'mid' },
    { asOf: '2027-01-01' },
    { growth: 0.05 },
    { version: '2026.11.30' },
  ] as const)('with %o neither the ends nor the taking is carried along, but the lines are', (patch) => {
    expect(changedQuote(taken, patch)).toEqual({ ...taken, ...patch, used: null, post: null })
  })

  test('of another policy or with other ends the range is not yet taken', () => {
    expect(changedQuote(taken, { policy: 'lead' })).toEqual({ ...taken, policy: 'lead', used: null })
    expect(changedQuote(taken, { post: null })).toEqual({ ...taken, post: null, used: null })
  })

  test('what does not make the range leaves it as it is, and what is said outright stands', () => {
    expect(changedQuote(taken, { beside: [] })).toEqual(taken)
    expect(changedQuote({ ...taken, used: null }, { used: 'yes' })).toEqual(taken)
    expect(changedQuote(taken, { place: taken.place })).toEqual(taken)
  })

  test('where what was chosen of the range cannot be read, nothing is taken', () => {
    expect(readQuery('use=yes&post=180000-150000').address.used).toBeNull()
    expect(readQuery('use=yes&policy=best').address.used).toBeNull()
    expect(readQuery('use=yes&policy=lead').address.used).toBe('yes')
  })
})
