import { expect, test } from 'vitest'
import { bitsOf, isKnown, Topic, topicsOf } from '@/lib/titles/vocabulary'

test('every topic is one bit of its own', () => {
  const bits = Object.values(Topic)
  expect(new Set(bits).size).toBe(bits.length)
  for (const bit of bits) expect(Math.log2(bit) % 1).toBe(0)
})

test('a number holds 32 bits and no more', () => {
  const names = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`topic ${index}`, 0]))
  expect(new Set(Object.values(bitsOf(names(32)))).size).toBe(32)
  expect(() => bitsOf(names(33))).toThrow(RangeError)
})

test('a word says what its lists say, one of no list nothing', () => {
  expect(topicsOf('sre') & Topic.reliability).toBeTruthy()
  expect(topicsOf('lead')).toBe(Topic.lead | Topic.level)
  expect(topicsOf('penguin')).toBe(0)
})

test('a word may be known and say nothing by itself; no word has the name of a property of objects', () => {
  expect(isKnown('system')).toBe(true)
  expect(topicsOf('system')).toBe(0)
  for (const word of ['', 'constructor', '__proto__', 'penguin']) expect(isKnown(word), word).toBe(false)
})
