import { expect, test } from 'vitest'
import { readNumbers, readRanges, readShare, writeNumber } from '@/lib/method/number-input'

const share = (lowPercent: number, highPercent: number) => ({ lowPercent, highPercent })

test.each<[(text: string) => unknown, string, unknown]>([
  [readNumbers, '3 6 7', [3, 6, 7]],
  [readNumbers, '3,6,7', [3, 6, 7]],
  [readNumbers, '3, 6; 7\n8', [3, 6, 7, 8]],
  [readNumbers, '150,000 140k, $99,500.50', [150_000, 140_000, 99_500.5]],
  [readNumbers, '-1.5 .5', [-1.5, 0.5]],
  [readShare, '0.25', 0.25],
  [readShare, '.25', 0.25],
  [readShare, '25%', 0.25],
  [readShare, '25', 0.25],
  [readShare, 'p25', 0.25],
  [readShare, 'P 25', 0.25],
  [readShare, '0', 0],
  [readShare, '1', 1],
  [readShare, '1%', 0.01],
  [readShare, '100', 1],
  [readRanges, '30-40,25-35', [share(30, 40), share(25, 35)]],
  [readRanges, '30 – 40%, 25 to 35 %', [share(30, 40), share(25, 35)]],
  [readRanges, '30—40\n12.5', [share(30, 40), share(12.5, 12.5)]],
  [readRanges, '0-100', [share(0, 100)]],
])('%o reads “%s”', (read, text, value) => {
  expect(read(text)).toEqual({ value })
})

test.each<[(text: string) => unknown, string, string]>([
  [readNumbers, ' , ', 'Write some numbers, separated by spaces.'],
  [readNumbers, '3 6o 7', '“6o” holds the letter “o”.'],
  [readNumbers, '9'.repeat(20), `“${'9'.repeat(20)}” is too large.`],
  [readShare, '', 'Write a share from 0 to 1, such as 0.25 or 25%.'],
  [readShare, 'a quarter', '“a quarter” holds the letter “a”. Write a share from 0 to 1, such as 0.25 or 25%.'],
  [readShare, '101', '“101” lies outside 0 to 100%.'],
  [readShare, '-0.1', '“-0.1” lies outside 0 to 100%.'],
  [readRanges, '', 'Write a range for each activity, such as 30-40, 25-35.'],
  [readRanges, '3o-40', '“3o-40” is not a range of percent. Write it as 30-40.'],
  [readRanges, '30-40-50', '“30-40-50” is not a range of percent. Write it as 30-40.'],
  [readRanges, '40-30', '“40-30” falls. Write the lower share first.'],
  [readRanges, '90-110', '“90-110” goes past 100%.'],
])('%o says what is wrong with “%s”', (read, text, why) => {
  expect(read(text)).toEqual({ why })
})

test('a number is written with up to four decimals', () => {
  expect([7.25, 5 / 6, 780_000].map(writeNumber)).toEqual(['7.25', '0.8333', '780,000'])
})
