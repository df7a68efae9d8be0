import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumbers, readRanges, readShare, writeNumber } from '@/lib/method/number-input'
import { readUsd } from '@/lib/words/amount'

const why = (reading: { kind: string; why?: string }) => reading.why

describe('readNumbers', () => {
  test.each([
    ['3 6 7', [3, 6, 7]],
    ['3,6,7', [3, 6, 7]],
    ['3, 6; 7\n8', [3, 6, 7, 8]],
    ['150,000 140k, $99,500.50', [150_000, 140_000, 99_500.5]],
    ['-1.5 .5', [-1.5, 0.5]],
  ])('reads “%s”', (text, value) => {
    expect(readNumbers(text)).toEqual({ kind: 'read', value })
  })

  test.each([
    [' , ', 'Write some numbers, separated by spaces.'],
    ['3 6o 7', '“6o” holds the letter “o”.'],
    ['9'.repeat(20), `“${'9'.repeat(20)}” is too large.`],
  ])('says what is wrong with “%s”', (text, expected) => {
    expect(why(readNumbers(text))).toBe(expected)
  })
})

describe('readShare', () => {
  test.each([
    ['0.25', 0.25],
    ['.25', 0.25],
    ['25%', 0.25],
    ['25', 0.25],
    ['p25', 0.25],
    ['P 25', 0.25],
    ['0', 0],
    ['1', 1],
    ['1%', 0.01],
    ['100', 1],
  ])('reads “%s”', (text, value) => {
    expect(readShare(text)).toEqual({ kind: 'read', value })
  })

  test.each([
    ['', 'Write a share from 0 to 1, such as 0.25 or 25%.'],
    ['a quarter', '“a quarter” holds the letter “a”. Write a share from 0 to 1, such as 0.25 or 25%.'],
    ['101', '“101” lies outside 0 to 100%.'],
    ['-0.1', '“-0.1” lies outside 0 to 100%.'],
  ])('says what is wrong with “%s”', (text, expected) => {
    expect(why(readShare(text))).toBe(expected)
  })
})

describe('readRanges', () => {
  const share = (lowPercent: number, highPercent: number) => ({ lowPercent, highPercent })

  test.each([
    ['30-40,25-35', [share(30, 40), share(25, 35)]],
    ['30 – 40%, 25 to 35 %', [share(30, 40), share(25, 35)]],
    ['30—40\n12.5', [share(30, 40), share(12.5, 12.5)]],
    ['0-100', [share(0, 100)]],
  ])('reads “%s”', (text, value) => {
    expect(readRanges(text)).toEqual({ kind: 'read', value })
  })

  test.each([
    ['', 'Write a range for each activity, such as 30-40, 25-35.'],
    ['3o-40', '“3o-40” is not a range of per cent. Write it as 30-40.'],
    ['30-40-50', '“30-40-50” is not a range of per cent. Write it as 30-40.'],
    ['40-30', '“40-30” falls. Write the lower share first.'],
    ['90-110', '“90-110” goes past 100%.'],
  ])('says what is wrong with “%s”', (text, expected) => {
    expect(why(readRanges(text))).toBe(expected)
  })
})

test('nothing that is typed makes a reader throw, and what is refused says why', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('1', '5', '0', '.', ',', ' ', '-', '–', '%', '$', 'k', 'M', 'p', 'o', '\n') }),
  )
  fc.assert(
    fc.property(typed, (text) => {
      for (const read of [readUsd, readNumbers, readShare, readRanges]) {
        const reading = read(text)
        if (reading.kind === 'refused') expect(reading.why).toMatch(/[.]$/)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a number is written with up to four decimals', () => {
  expect([7.25, 5 / 6, 780_000].map(writeNumber)).toEqual(['7.25', '0.8333', '780,000'])
})
