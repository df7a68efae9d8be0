import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultSalaries, payAddress, type SalariesAddress, salariesHref } from '@/lib/salaries/address'
import { countsHref, distributionHref, mapHref } from '@/lib/salaries/files'
import { law } from '../../law'
import { address, anyAddress, backend, smallChoices, sre } from '../salaries'

const changes: [Partial<SalariesAddress>, string][] = [
  [{ roles: [sre] }, `role=${sre}`],
  [{ roles: [backend, sre] }, `role=${backend}&role=${sre}`],
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
]

describe('salariesHref', () => {
  test('of the defaults has no query', () => {
    expect(salariesHref(defaultSalaries)).toBe('/salaries')
  })

  test.each(changes)('writes %j and nothing else', (part, query) => {
    expect(salariesHref(address(part))).toBe(`/salaries?${query}`)
  })

  test('never writes a default', () => {
    const names = ['source', 'level', 'place', 'year', 'map', 'shape', 'sort', 'find'] as const
    fc.assert(
      fc.property(anyAddress(smallChoices), fc.constantFrom(...names), (any, name) => {
        const { searchParams } = new URL(salariesHref({ ...any, [name]: defaultSalaries[name] }), 'https://x.test')
        expect(searchParams.has(name)).toBe(false)
      }),
    )
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

describe('the addresses of pictures', () => {
  const part: Partial<SalariesAddress> = { roles: [sre], level: 'mid', offerUsd: 1000, map: 'living', shape: 'states' }
  const full = address({ ...part, place: 'US-CA', sort: { column: 'p10', descending: false }, find: 'x' })

  test('of distributions keep all that decides the figures, the offer too', () => {
    expect(distributionHref(full, 'svg')).toBe(
      `/salaries/distribution.svg?role=${sre}&level=mid&place=US-CA&offer=1000`,
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
