import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  capitalize,
  formatAlternatives,
  formatCell,
  formatCount,
  formatCountInterval,
  formatDate,
  formatList,
  formatLog,
  formatMonthCount,
  formatNumber,
  formatPercentRange,
  formatPlural,
  formatRatio,
  formatShare,
  formatShareInterval,
  formatUsd,
  formatUsdRange,
  formatWeeks,
  formatWholeUsd,
  speakUsdRange,
  uncapitalize,
} from '@/lib/words/format'
import { law } from '../../law'

const band = Object.freeze({ lowUsd: 140_000, highUsd: 200_000 })

describe('amounts', () => {
  test('are thousands of dollars, rounded to the nearest', () => {
    expect([140_000, 149_499, 149_500, 1_250_000, 0].map(formatUsd)).toEqual([
      '$140k',
      '$149k',
      '$150k',
      '$1,250k',
      '$0k',
    ])
  })

  test('are whole dollars where they are small', () => {
    expect([12_345.6, 999.4, 0].map(formatWholeUsd)).toEqual(['$12,346', '$999', '$0'])
  })

  test('a range names the unit once; a screen reader hears it in words', () => {
    expect(formatUsdRange(band)).toBe('$140–200k')
    expect(speakUsdRange(band)).toBe('140 to 200 thousand dollars')
  })

  test('a multiplier has its sign and three decimals, its logarithm four', () => {
    expect([1.1637, 1, 0.9628].map(formatRatio)).toEqual(['×1.164', '×1.000', '×0.963'])
    expect([11.918390573, -0.15, 12].map(formatLog)).toEqual(['11.9184', '−0.1500', '12.0000'])
    // ln 150,000 = 11.918390573…
    expect(Math.abs(Math.exp(11.9184) - 150_000)).toBeLessThan(8)
  })

  test('months need not be whole', () => {
    expect([1, 24.5, 0, -2, 25].map(formatMonthCount)).toEqual([
      '1 month',
      '24.5 months',
      '0 months',
      '−2 months',
      '25 months',
    ])
  })
})

describe('shares', () => {
  test('are whole per cent', () => {
    expect([0, 0.8333, 0.005, 0.0049, 1].map(formatShare)).toEqual(['0%', '83%', '1%', '0%', '100%'])
  })

  test('an interval names both ends, or one when both round alike', () => {
    expect(formatShareInterval({ min: 0.46, max: 0.52 })).toBe('46–52%')
    expect(formatShareInterval({ min: 0.461, max: 0.464 })).toBe('46%')
    expect([formatCountInterval({ min: 35, max: 37 }), formatCountInterval({ min: 35, max: 35 })]).toEqual([
      '35–37',
      '35',
    ])
  })

  test('a range of per cent keeps one decimal and collapses when it is a point', () => {
    expect(formatPercentRange(30, 40)).toBe('30–40%')
    expect(formatPercentRange(12.55, 20)).toBe('12.6–20%')
    expect(formatPercentRange(50, 50)).toBe('50%')
  })
})

test('numbers have at most one decimal', () => {
  expect([33.75, 105, 0.04, 1234.56].map(formatNumber)).toEqual(['33.8', '105', '0', '1,234.6'])
})

test('a date is its own day in every time zone', () => {
  expect(['2026-11-23', '2026-01-01', '2024-02-29'].map(formatDate)).toEqual([
    'Nov 23, 2026',
    'Jan 1, 2026',
    'Feb 29, 2024',
  ])
})

describe('lists', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/).filter((each) => each !== 'and' && each !== 'or')

  test('one, two and three words', () => {
    expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(formatList)).toEqual(['a', 'a and b', 'a, b and c'])
    expect([['a and b'], ['a and b', 'c'], ['a', 'b and c', 'd']].map(formatList)).toEqual([
      'a and b',
      'a and b, and c',
      'a, b and c, and d',
    ])
    expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(formatAlternatives)).toEqual(['a', 'a or b', 'a, b or c'])
  })

  law('every word is said once, in order', [fc.array(word, { minLength: 1, maxLength: 7 })], (words) => {
    Object.freeze(words)
    expect(formatList(words).split(/, | and /)).toEqual(words)
    expect(formatAlternatives(words).split(/, | or /)).toEqual(words)
  })
})

describe('words', () => {
  test('counts up to five are words, beyond digits', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 1300].map(formatCount)).toEqual([
      'no',
      'one',
      'two',
      'three',
      'four',
      'five',
      '6',
      '1,300',
    ])
  })

  test('only the first letter changes', () => {
    expect(capitalize('all three')).toBe('All three')
    expect(uncapitalize('Sets SLOs')).toBe('sets SLOs')
    expect([capitalize(''), uncapitalize('')]).toEqual(['', ''])
  })

  test('a noun agrees with its count', () => {
    expect(formatPlural(1, 'role')).toBe('1 role')
    expect(formatPlural(2, 'role')).toBe('2 roles')
    expect(formatPlural(0, 'role')).toBe('0 roles')
    expect(formatPlural(1300, 'entry', 'entries')).toBe('1,300 entries')
  })
})

test('a table’s figures and ranges of weeks', () => {
  expect([140_000, 0.83333, 12].map(formatCell)).toEqual(['140,000', '0.833', '12'])
  expect(
    [
      { low: 6, high: 10 },
      { low: 6, high: 6 },
    ].map(formatWeeks),
  ).toEqual(['6–10', '6'])
})
