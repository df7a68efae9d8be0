import { describe, expect, test } from 'vitest'
import { foldWords, namingOf } from '@/lib/salaries/table/names'
import { names } from '../../pay-rows'

const role = 'site-reliability-engineer'
const nameOf = namingOf(names)

test('a text is folded into words without case, accents and signs', () => {
  expect(foldWords(' São Paulo, US-CA: Staff+ ')).toEqual(['sao', 'paulo', 'us', 'ca', 'staff'])
  expect(foldWords('…')).toEqual([])
})

describe('a row’s name', () => {
  test('has the words by which it is found', () => {
    expect(nameOf({ role, level: 'senior', place: 'US-CA', year: 2024 })).toMatchObject({
      level: 'Senior',
      place: 'California',
      year: '2024',
      words: ' site reliability engineer sre sre senior california us ca 2024',
    })
    expect(nameOf({ role, level: 'all', place: 'US', year: 'all' })).toMatchObject({
      place: 'United States',
      year: 'All years',
      words: ' site reliability engineer sre sre all levels united states us all years',
    })
  })

  test('is the code of a place that has no other', () => {
    expect(nameOf({ role, level: 'all', place: 'US-XX', year: 2024 }).place).toBe('US-XX')
  })

  test('ranks the country first, then places from A, then those of unknown name', () => {
    const rank = (place: string) => nameOf({ role, level: 'all', place, year: 2024 }).ranks.place
    const ranks = ['US', 'US-AL', 'US-CA', 'US-WY', 'US-XX'].map(rank)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(ranks).size).toBe(5)
  })

  test('is refused for a role that nobody named', () => {
    expect(() => nameOf({ role: 'wizard', level: 'all', place: 'US', year: 2024 })).toThrow(
      'the role wizard has no name',
    )
  })
})
