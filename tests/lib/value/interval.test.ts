import { expect, test } from 'vitest'
import { contains, isPoint } from '@/lib/value/interval'

test('an interval is a point when its ends meet', () => {
  expect(isPoint({ min: 0.4, max: 0.4 })).toBe(true)
  expect(isPoint({ min: 0.4, max: 0.5 })).toBe(false)
})

test('an interval contains its ends and what lies between, and nothing else', () => {
  const interval = Object.freeze({ min: 0.4, max: 0.5 })
  expect([0.4, 0.45, 0.5].every((value) => contains(interval, value))).toBe(true)
  expect([0.39, 0.51, Number.NaN, Infinity].some((value) => contains(interval, value))).toBe(false)
})
