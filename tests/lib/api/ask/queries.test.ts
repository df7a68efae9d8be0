import { describe, expect, test } from 'vitest'
import { postingsQuery } from '@/lib/api/ask/posted'
import * as ask from '@/lib/api/ask/queries'
import { noQuery, type QuerySchema, readQuery } from '@/lib/api/ask/read'

const ids = Object.freeze(['a', 'b', 'c', 'd', 'e', 'f'])
const [roles, evidence, percentile, outEarns, quote, postings] = [
  ask.compareQuery(ids),
  ask.evidenceQuery(ids),
  ask.percentileQuery(ids),
  ask.outEarnsQuery(ids),
  ask.quoteQuery(ids),
  postingsQuery(ids),
]
const { mixQuery: mix, classifyQuery: classify, placesQuery: places } = ask

function read(search: string, schema: QuerySchema) {
  const result = readQuery(new URLSearchParams(search), schema)
  return result.kind === 'known'
    ? result.value
    : `${result.problem.parameter} ${result.problem.type.split('problem-')[1]}: ${result.problem.detail}`
}

describe('readQuery', () => {
  test('an address without parameters takes none', () => {
    expect(read('', noQuery)).toEqual({})
    expect(read('x=1', noQuery)).toBe('x unknown-parameter: There is no parameter “x” here. This address takes none.')
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'ROLES', 'roles[]', ''])(
    '%s is no parameter',
    (name) => {
      expect(read(`${encodeURIComponent(name)}=a,b`, roles)).toBe(
        `${name} unknown-parameter: There is no parameter “${name}” here. It takes “roles”.`,
      )
    },
  )

  test('spaces around a value are none of it, and tags of campaigns are passed over', () => {
    expect(read('utm_source=x&roles=+a,+b+&ref=y', roles)).toEqual({ roles: ['a', 'b'] })
  })

  test('the first thing wrong is what is said', () => {
    expect(read('roles=&roles=x&y=1', roles)).toMatch(/^y unknown-parameter/)
    expect(read('roles=&roles=x', roles)).toMatch(/^roles repeated-parameter/)
  })
})

const basis = 'role=a&level=senior&place=US-CO&basis=filings'
const quoted = { role: 'a', level: 'senior', place: 'US-CO', basis: 'filings' }
const filed = { role: 'a', source: 'filings' }

describe('what is left out stays out, what is given is read', () => {
  test.each([
    ['roles=c,a,b', roles, { roles: ['c', 'a', 'b'] }],
    [
      'activity=0-100,30-40,33.333333-33.4,5-5',
      mix,
      {
        activity: [
          { lowPercent: 0, highPercent: 100 },
          { lowPercent: 30, highPercent: 40 },
          { lowPercent: 33.333333, highPercent: 33.4 },
          { lowPercent: 5, highPercent: 5 },
        ],
      },
    ],
    ['role=a&source=filings', evidence, filed],
    [
      'role=a&source=occupation&level=all&place=US-CA&year=2024',
      evidence,
      { role: 'a', source: 'occupation', level: 'all', place: 'US-CA', year: 2024 },
    ],
    ['role=a&source=filings&year=all', evidence, { ...filed, year: 'all' }],
    ['role=a&source=filings&usd=165000.5', percentile, { ...filed, usd: 165_000.5 }],
    // A name is read with the answer, by what places are called.
    ['role=a&source=filings&place=Austin, TX', evidence, { ...filed, place: 'Austin, TX' }],
    ['a=a&b=b&source=filings', outEarns, { a: 'a', b: 'b', source: 'filings' }],
    ['role=a', postings, { role: 'a', source: 'postings' }],
    [
      'role=a&sort=-high&page=12',
      postings,
      { role: 'a', source: 'postings', sort: { column: 'high', descending: true }, page: 12 },
    ],
    [
      'role=a&sort=employer',
      postings,
      { role: 'a', source: 'postings', sort: { column: 'employer', descending: false } },
    ],
    ['title=Engineer, Backend&soc=15-1252.00', classify, { title: 'Engineer, Backend', soc: '15-1252.00' }],
    ['q=Redmond, WA', places, { q: 'Redmond, WA' }],
    [basis, quote, quoted],
    [`${basis}&asOf=2027-01-31`, quote, { ...quoted, asOf: '2027-01-31' }],
    [`${basis}&asOf=2027-02`, quote, { ...quoted, asOf: '2027-02-15' }],
    [`${basis}&growth=3.25`, quote, { ...quoted, growth: 0.0325 }],
    [`${basis}&growth=-25`, quote, { ...quoted, growth: -0.25 }],
    [`${basis}&growth=-0`, quote, { ...quoted, growth: 0 }],
    // As the page reads it.
    [`${basis}&growth=%2B3+%25`, quote, { ...quoted, growth: 0.03 }],
    [`${basis}&growth=−2.5`, quote, { ...quoted, growth: -0.025 }],
    [`${basis}&version=2026.11.23`, quote, { ...quoted, version: '2026.11.23' }],
  ])('%s', (search, schema, value) => {
    expect(read(search, schema)).toEqual(value)
  })
})

describe('what is wrong is said', () => {
  test.each([
    ['', roles, /^roles missing-parameter: “roles” is required\.$/],
    ['roles=+', roles, /^roles malformed-parameter: “roles” is empty or has nothing between two of its commas\.$/],
    ['roles=a,', roles, /^roles malformed-parameter: “roles” is empty or has nothing between two of its commas\.$/],
    ['roles=a', roles, /^roles invalid-value: A comparison needs at least two roles\.$/],
    ['roles=a,b,c,d,e,f', roles, /^roles invalid-value: A comparison holds at most 5 roles\.$/],
    ['roles=a,b,a', roles, /^roles invalid-value: “a” is named twice\.$/],
    ['roles=a,B', roles, /^roles unknown-role: “B” is not the id of a role; \/api\/v1\/roles lists them\.$/],
    ['roles=a&roles=b', roles, /Give “roles” once, with commas between its values\.$/],
    ['activity=30', mix, /^activity malformed-parameter: “30” is not two numbers joined by a hyphen, like 30-40/],
    ['activity=40-30', mix, /^activity invalid-value: A share’s low exceeds its high\.$/],
    ['activity=0-100.1', mix, /^activity invalid-value: A share of the week is at most 100 percent\.$/],
    [`activity=${Array(21).fill('0-9')}`, mix, /^activity invalid-value: A mix holds at most 20 activities\.$/],
    [
      'role=a&source=guide',
      evidence,
      /^source invalid-value: “guide” is no source of evidence: postings, filings, .*occupation\./,
    ],
    ['role=a&source=filings&level=lead', evidence, /^level invalid-value: “lead” is no level: junior/],
    ['role=a&source=filings&year=1', evidence, /^year malformed-parameter: “1” is no year/],
    [
      'role=a&source=filings&usd=$5',
      percentile,
      /^usd invalid-value: “\$5” would be \$5 a year\. Write 150k, 72\.50\/hr or 12k a month\.$/,
    ],
    ['role=a&source=filings&usd=0.00', percentile, /^usd invalid-value: “0\.00” would be \$0 a year/],
    ['role=a&sort=pay', postings, /^sort malformed-parameter: “pay” is no order: month, low, high, middle, employer, /],
    ['role=a&sort=--low', postings, /^sort malformed-parameter/],
    ['role=a&page=0', postings, /^page malformed-parameter: “0” is no page: write 1, 2 and so on\.$/],
    [
      'role=a&source=filings',
      postings,
      /^source invalid-value: “filings” is no source that keeps single ranges: postings\.$/,
    ],
    ['title=x&soc=15', classify, /^soc malformed-parameter: “15” is no occupation code/],
    [`title=${'x'.repeat(301)}`, classify, /^title invalid-value: .*at most 300/],
    ['title=', classify, /^title malformed-parameter: “title” is empty\.$/],
    ['q=', places, /^q malformed-parameter: “q” is empty\.$/],
    [`q=${'x'.repeat(201)}`, places, /^q invalid-value: .*at most 200/],
    ['title=a&title=b', classify, /^title repeated-parameter: Give “title” once\.$/],
    ['a=a&b=b&source=filings&year=2024', outEarns, /It takes “a”, “b”, “source”, “level” and “place”/],
    [basis.replace('senior', 'chief'), quote, /^level invalid-value: “chief” is no level: junior, .*, unstated/],
    [
      basis.replace('filings', 'blend'),
      quote,
      /^basis invalid-value: “blend” is no basis: postings, filings, .*, guide/,
    ],
    [`${basis}&asOf=2026-02-30`, quote, /^asOf invalid-value: There is no day “2026-02-30”/],
    [`${basis}&asOf=23.11.2026`, quote, /^asOf malformed-parameter: “23.11.2026” is no day: write 2027-01-15/],
    [`${basis}&growth=3x`, quote, /^growth malformed-parameter: “3x” is no yearly growth in percent/],
    [`${basis}&growth=25.01`, quote, /^growth invalid-value: .*at most 25 percent/],
  ])('%s', (search, schema, said) => {
    expect(read(search, schema)).toMatch(said)
  })
})

test('the sources are those of single observations and the two surveys', () => {
  expect(ask.evidenceSourceSchema.options).toEqual([
    'postings',
    'filings',
    'postings-aijobs',
    'postings-isecjobs',
    'survey',
    'occupation',
  ])
})
