import { describe, expect, test } from 'vitest'
import { sentPlace, settledHref } from '@/lib/place/field'

const query = (text: string) => new URLSearchParams(text)

describe('how a query names its place', () => {
  test('is by a name, where it is not by its id', () => {
    expect(sentPlace(query('place=Seattle'), 'cbsa-42660')).toEqual({ asked: 'Seattle', id: 'cbsa-42660' })
    expect(sentPlace(query('place=+usa+&level=mid'), 'US')).toEqual({ asked: 'usa', id: 'US' })
  })

  test.each(['', 'place=', 'place=cbsa-42660', 'place=Seattle&place=Boston', 'place=Seattle&place=Seattle'])(
    '“%s” has no one name',
    (sent) => expect(sentPlace(query(sent), 'cbsa-42660')).toBeNull(),
  )
})

describe('where an address with a name leads', () => {
  test('to the canonical one, without what is the default', () => {
    expect(settledHref('/salaries', query('place=usa'), true)).toBe('/salaries')
    expect(settledHref('/salaries?place=US-CA', query('level=all&place=calif'), true)).toBe('/salaries?place=US-CA')
  })

  test('to itself by the id where something of it is left out, which is then said', () => {
    expect(settledHref('/salaries?place=US-CA', query('place=calif&tea=1'), false)).toBe('/salaries?place=US-CA&tea=1')
    expect(settledHref('/salaries', query('tea=1&place=usa'), false)).toBe('/salaries?tea=1')
  })
})
