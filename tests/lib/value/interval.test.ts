import { expect, test } from 'vitest'
import { middleOf } from '@/lib/value/interval'

test('the middle of an interval is as far from either end', () => {
  expect(middleOf(Object.freeze({ min: 0.25, max: 0.75 }))).toBe(0.5)
  expect(middleOf({ min: 3, max: 3 })).toBe(3)
  expect(middleOf({ min: -1, max: 4 })).toBe(1.5)
})
