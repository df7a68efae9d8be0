import { expect, test } from 'vitest'
import { decimals, vector, written, writtenInterval, writtenList } from '@/lib/method/worked-case'
import { known, unknown } from '@/lib/value/absence'

test('a number is written to three decimals, without zeros at the end', () => {
  expect([5 / 6, 0.8, 1, 26.666_666].map(decimals)).toEqual(['0.833', '0.8', '1', '26.667'])
})

test('an interval of one value is that value', () => {
  expect(writtenInterval({ min: 0.6, max: 1 })).toBe('0.6–1')
  expect(writtenInterval({ min: 2 / 3, max: 2 / 3 })).toBe('0.667')
})

test('an absent value is its reason in words', () => {
  expect(written(known([50, 28, 22]), writtenList)).toBe('50, 28, 22')
  expect(written(unknown('not-defined', 'One lies inside the other.'), decimals)).toBe('not defined')
})

test('a vector holds what is expected beside what came out', () => {
  expect(vector('Half', ['0.5', '1 ÷ 2'], decimals(1 / 2))).toEqual({
    figure: 'Half',
    working: '1 ÷ 2',
    expected: '0.5',
    actual: '0.5',
  })
})
