import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeAsked } from '@/lib/place/asked'
import {
  countsHref,
  defaultSalaries,
  distributionHref,
  mapHref,
  payAddress,
  readSalaries,
  rowsHref,
  type SalariesAddress,
  type SalariesChoices,
  salariesHref,
} from '@/lib/salaries/address'
import { defaultComparables } from '@/lib/salaries/comparables/address'
import { law } from '../../law'
import { names } from '../place/asks'
import { realChoices } from '../real-salaries'
import { anyAddress, backend, performance, smallChoices, sre } from '../salaries'

const address = (part: Partial<SalariesAddress> = {}): SalariesAddress => Object.freeze({ ...defaultSalaries, ...part })
const queryOf = (href: string) => new URL(href, 'https://x.test').searchParams

const changes: [Partial<SalariesAddress>, string][] = [
  [{ roles: [sre] }, `role=${sre}`],
  [{ roles: [backend, sre] }, `role=${backend}&role=${sre}`],
  [{ source: 'filings' }, 'source=filings'],
  [{ source: 'occupation' }, 'source=occupation'],
  [{ level: 'senior' }, 'level=senior'],
  [{ place: 'US-CA' }, 'place=US-CA'],
  [{ year: 2024 }, 'year=2024'],
  [{ offerUsd: 150_000 }, 'offer=150000'],
  [{ map: 'living' }, 'map=living'],
  [{ shape: 'states' }, 'shape=states'],
  [{ sort: { column: 'n', descending: false } }, 'sort=n'],
  [{ sort: { column: 'p50', descending: true } }, 'sort=-p50'],
  [{ find: 'São & co' }, 'find=S%C3%A3o+%26+co'],
  [{ rows: 'all' }, 'rows=all'],
  [{ columns: ['role', 'p90', 'n'] }, 'column=role&column=p90&column=n'],
  [{ most: 100 }, 'most=100'],
  [{ from: 21 }, 'from=21'],
]

describe('salariesHref', () => {
  test('of the defaults has no query', () => {
    expect(salariesHref(defaultSalaries)).toBe('/salaries')
  })

  test.each(changes)('writes %j and nothing else', (part, query) => {
    expect(salariesHref(address(part))).toBe(`/salaries?${query}`)
  })

  const anyName = fc.constantFrom('source', 'level', 'place', 'year', 'map', 'shape', 'sort', 'find')

  law('never writes a default', [anyAddress(smallChoices), anyName], (any, name) => {
    expect(queryOf(salariesHref({ ...any, [name]: defaultSalaries[name] })).has(name)).toBe(false)
  })
})

describe('countsHref', () => {
  test('keeps what the counts depend on', () => {
    const part: Partial<SalariesAddress> = { roles: [sre], source: 'postings-aijobs', level: 'mid', year: 2023 }
    expect(countsHref(address({ ...part, place: 'US-CA' }))).toBe(
      `/salaries/counts.csv?role=${sre}&source=postings-aijobs&level=mid&place=US-CA&year=2023`,
    )
  })

  test('leaves out what they do not: the offer, the map and the table', () => {
    const part: Partial<SalariesAddress> = { offerUsd: 1000, map: 'living', shape: 'states', find: 'x' }
    expect(countsHref(address({ ...part, sort: { column: 'p10', descending: false } }))).toBe('/salaries/counts.csv')
  })
})

describe('rowsHref', () => {
  test('keeps what the list depends on, and not how it is laid out', () => {
    const listed: Partial<SalariesAddress> = {
      level: 'mid',
      find: 'x',
      rows: 'all',
      sort: { column: 'p10', descending: false },
    }
    const layout: Partial<SalariesAddress> = {
      map: 'living',
      shape: 'states',
      offerUsd: 1000,
      columns: ['role', 'n'],
      most: 100,
      from: 21,
    }
    expect(rowsHref(address({ ...listed, ...layout }))).toBe('/salaries/rows.csv?level=mid&sort=p10&find=x&rows=all')
  })
})

describe('the addresses of pictures', () => {
  const part: Partial<SalariesAddress> = { roles: [sre], level: 'mid', offerUsd: 1000, map: 'living', shape: 'states' }
  const full = address({ ...part, place: 'US-CA', sort: { column: 'p10', descending: false }, find: 'x' })

  test('of distributions keep all that decides the figures, the offer too', () => {
    expect(distributionHref(full, 'svg')).toBe(
      `/salaries/distribution.svg?role=${sre}&level=mid&place=US-CA&offer=1000%2Fyr`,
    )
    expect(distributionHref(defaultSalaries, 'png')).toBe('/salaries/distribution.png')
  })

  test('of maps keep what the map shows and in which shape', () => {
    expect(mapHref(full, 'png')).toBe(`/salaries/map.png?role=${sre}&level=mid&place=US-CA&map=living&shape=states`)
    expect(mapHref(defaultSalaries, 'csv')).toBe('/salaries/map.csv')
  })
})

law(
  'the figures are decided by part of an address, and their file by less of it',
  [anyAddress(smallChoices), anyAddress(smallChoices)],
  (a, b) => {
    const layout = { map: b.map, shape: b.shape, sort: b.sort, find: b.find }
    expect(payAddress({ ...a, ...layout })).toEqual(payAddress(a))
    expect(countsHref({ ...a, ...layout, offerUsd: b.offerUsd })).toBe(countsHref(a))
  },
)

const choices: SalariesChoices = Object.freeze({
  roles: new Set([sre, backend, performance, 'data-engineer']),
  places: new Set(['US', 'US-CA', 'cbsa-41860']),
  years: new Set([2023, 2024]),
  countries: [{ id: 'DE', name: 'Germany' }],
})
const read = (query: string) => readSalaries(new URLSearchParams(query), choices)

describe('what an address may hold', () => {
  test('is read from its query', () => {
    const query = `role=${performance}&source=postings-aijobs&level=senior&place=cbsa-41860&year=2023&offer=150k&map=evidence&shape=states&sort=-p50&find=cal&rows=all&column=p90,employers&most=100&from=21`
    expect(read(query)).toEqual({
      address: {
        roles: [performance],
        source: 'postings-aijobs',
        level: 'senior',
        place: 'cbsa-41860',
        year: 2023,
        offerUsd: 150_000,
        map: 'evidence',
        shape: 'states',
        sort: { column: 'p50', descending: true },
        find: 'cal',
        rows: 'all',
        columns: ['role', 'p90', 'n', 'employers'],
        most: 100,
        from: 21,
        ...defaultComparables,
      },
      ignored: [],
    })
  })

  test('is the default where a form sent nothing', () => {
    expect(read('')).toEqual({ address: defaultSalaries, ignored: [] })
    expect(read('role=&role=&source=&level=&place=+&year=all&offer=&map=&shape=&sort=&find=+').ignored).toEqual([])
    expect(read('role=&offer=').address).toEqual(defaultSalaries)
  })

  law('is the same again when it was written', [anyAddress(realChoices)], (any) => {
    expect(readSalaries(queryOf(salariesHref(any)), realChoices)).toEqual({ address: any, ignored: [] })
  })

  test.each([
    `role=${sre},${performance}`,
    `role=${sre}&role=${performance}`,
    `role=+${sre}&role=,Performance-Engineer`,
  ])('may list roles as “%s”', (query) => {
    expect(read(query)).toEqual({ address: address({ roles: [sre, performance] }), ignored: [] })
  })

  test.each(['150k', '$150,000', '150000', '150%20000'])('may write an offer as “%s”', (offer) => {
    expect(read(`offer=${offer}`)).toEqual({ address: address({ offerUsd: 150_000 }), ignored: [] })
  })
})

describe('a place', () => {
  test('that is not read leaves nothing else shown for it', () => {
    const { refused, ignored } = read('place=Denver&map=weather')
    expect(refused).toMatchObject([
      { field: 'place', sent: 'Denver', why: '“Denver” is not a place by its id.', near: [] },
    ])
    expect(ignored).toHaveLength(1)
  })

  test('is read by its names where there are any', () => {
    const named = { ...choices, place: (text: string) => placeAsked(text, names) }
    const asked = (query: string) => readSalaries(new URLSearchParams(query), named)
    expect(asked('place=Denver').address.place).toBe('cbsa-19740')
    expect(asked('place=Denver')).not.toHaveProperty('refused')
    expect(asked('place=Portland').refused).toMatchObject([
      { sent: 'Portland', near: [{ value: 'cbsa-38900' }, { value: 'cbsa-38860' }] },
    ])
  })
})

describe('what decides the figures and cannot be read is refused, and nothing stands in for it', () => {
  test.each([
    ['role=wizard', 'wizard', '“wizard” is not a role we know.'],
    [`role=${sre}&role=Wizard`, 'wizard', '“wizard” is not a role we know.'],
    ['source=payscale', 'payscale', '“payscale” is not a source we have.'],
    ['level=wizard', 'wizard', '“wizard” is not a level we know.'],
    ['level=Senior', 'Senior', '“Senior” is not a level we know.'],
    ['year=2019', '2019', '“2019” is not a year we have.'],
    ['year=2024.0', '2024.0', '“2024.0” is not a year we have.'],
    ['year=x2024', 'x2024', '“x2024” is not a year we have.'],
    [`level=${'x'.repeat(41)}`, `${'x'.repeat(40)}…`, `“${'x'.repeat(40)}…” is not a level we know.`],
  ])('%s', (query, sent, why) => {
    const { refused, ignored } = read(query)
    expect(refused).toEqual([{ field: query.split('=')[0], sent, why, isRefused: true }])
    expect(ignored).toEqual([])
  })

  test('each is told apart, and none twice', () => {
    expect(read('role=wizard,wizard,mage&level=boss&source=tea').refused?.map(({ sent }) => sent)).toEqual([
      'wizard',
      'mage',
      'tea',
      'boss',
    ])
  })
})

describe('what cannot be used is left out and said', () => {
  test.each([
    ['rows=wizard', '“wizard” is not a choice of rows, so the table lists those of what is chosen.'],
    ['column=wizard', '“wizard” is not a column of the table, so it is left out.'],
    ['most=7', '“7” is not a number of rows to show, so 20 are shown.'],
    ['from=0', '“0” is not the number of a row, so the table begins at the first.'],
    ['map=weather', '“weather” is not something the map shows, so it shows the cost of labor.'],
    ['shape=circles', '“circles” is not a shape of the map, so it shows tiles.'],
    ['sort=charm', '“charm” is not a column to sort by, so the table stands by sample size.'],
    ['sort=--n', '“--n” is not a column to sort by, so the table stands by sample size.'],
    ['utm=x', '“utm” is not a setting of this page, so it is ignored.'],
    ['offer=12o000', 'The offer is left out. “12o000” holds the letter “o”. Write 150k, 72.50/hr or 12k a month.'],
    ['offer=0', 'The offer is left out. “0” would be $0 a year. Write 150k, 72.50/hr or 12k a month.'],
    ['offer=12', 'The offer is left out. “12” of what? Write 12/hr for $24,960 a year.'],
    ['offer=1e9', 'The offer is left out. “1e9” holds the letter “e”. Write 150k, 72.50/hr or 12k a month.'],
    [
      'offer=1000000000',
      'The offer is left out. “1000000000” would be $1,000,000,000 a year. Write 150k, 72.50/hr or 12k a month.',
    ],
  ])('%s', (query, sentence) => {
    expect(read(query)).toEqual({ address: defaultSalaries, ignored: [sentence] })
  })

  test.each([
    [`role=${sre}&role=${sre}`, { roles: [sre] }, `“${sre}” was named twice and is shown once.`],
    ['level=mid&level=staff', { level: 'mid' }, '“staff” is left out: level was given more than once.'],
    ['offer=150k&offer=160k', { offerUsd: 150_000 }, '“160k” is left out: offer was given more than once.'],
    ['place=&place=US-CA', { place: 'US-CA' }, null],
    ['offer=&offer=150k', { offerUsd: 150_000 }, null],
    [`find=${'x'.repeat(61)}`, { find: 'x'.repeat(60) }, 'Only the first 60 letters of what to find are read.'],
  ] as const)('a second value beside the first: %s', (query, part, sentence) => {
    expect(read(query)).toEqual({ address: address(part), ignored: sentence === null ? [] : [sentence] })
  })

  test('a fourth role, since one axis holds three', () => {
    expect(read(`role=${sre},${backend},${performance},data-engineer`)).toEqual({
      address: address({ roles: [sre, backend, performance] }),
      ignored: ['“data-engineer” is left out: one chart holds three roles at most.'],
    })
  })
})

describe('any query at all', () => {
  const names = ['role', 'source', 'level', 'place', 'year', 'offer', 'map', 'shape', 'sort', 'find', 'utm', '']
  const values = ['US-CA', '2024', 'all', sre, backend, '150k', '-n', 'senior', ' ', '__proto__', 'constructor']
  const anyValue = fc.oneof(
    fc.constantFrom(...values),
    fc.string({ unit: 'binary', maxLength: 70 }),
    fc.string({ unit: fc.constantFrom('😀', ' ', 'x'), minLength: 38, maxLength: 70 }),
  )
  const anyQuery = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => new URLSearchParams(text)),
    fc.array(fc.tuple(fc.constantFrom(...names), anyValue)).map((pairs) => new URLSearchParams(pairs)),
  )

  law(
    'gives an address that reads the same again, and whole sentences about the rest',
    [anyQuery],
    { numRuns: 1000 },
    (query) => {
      const { address: found, ignored } = readSalaries(query, choices)
      expect(readSalaries(queryOf(salariesHref(found)), choices)).toEqual({ address: found, ignored: [] })
      expect(new Set(ignored).size).toBe(ignored.length)
      for (const sentence of ignored) {
        expect(sentence).toMatch(/^[“A-Z].*\.$/su)
        // Throws on half a letter.
        expect(encodeURIComponent(sentence)).not.toBe('')
      }
    },
  )
})
