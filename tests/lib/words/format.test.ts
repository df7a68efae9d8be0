import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as format from '@/lib/words/format'
import { law } from '../../law'

const band = Object.freeze({ lowUsd: 140_000, highUsd: 200_000 })

test.each<[name: string, write: () => string, expected: string]>([
  ['thousands of dollars', () => format.formatUsd(140_000), '$140k'],
  ['rounded to the nearest, down', () => format.formatUsd(149_499), '$149k'],
  ['rounded to the nearest, up', () => format.formatUsd(149_500), '$150k'],
  ['over a million', () => format.formatUsd(1_250_000), '$1,250k'],
  ['nothing', () => format.formatUsd(0), '$0k'],
  ['whole dollars', () => format.formatWholeUsd(12_345.6), '$12,346'],
  ['few dollars', () => format.formatWholeUsd(999.4), '$999'],
  ['a pay range, its unit once', () => format.formatUsdRange(band), '$140–200k'],
  ['a pay range of one amount', () => format.formatUsdRange({ lowUsd: 149_600, highUsd: 150_400 }), '$150k'],
  [
    'the same as a screen reader hears it',
    () => format.speakUsdRange({ lowUsd: 149_600, highUsd: 150_400 }),
    '150 thousand dollars',
  ],
  ['the same as a screen reader hears it', () => format.speakUsdRange(band), '140 to 200 thousand dollars'],
  ['a multiplier', () => format.formatRatio(1.1637), '×1.164'],
  ['a whole multiplier', () => format.formatRatio(1), '×1.000'],
  ['a logarithm', () => format.formatLog(11.918390573), '11.9184'],
  ['a negative logarithm', () => format.formatLog(-0.15), '−0.1500'],
  ['a month', () => format.formatMonthCount(1), '1 month'],
  ['months that are not whole', () => format.formatMonthCount(24.5), '24.5 months'],
  ['no months', () => format.formatMonthCount(0), '0 months'],
  ['months back', () => format.formatMonthCount(-2), '−2 months'],
  ['a share', () => format.formatShare(0.8333), '83%'],
  ['half a percent', () => format.formatShare(0.005), '1%'],
  ['less than that', () => format.formatShare(0.0049), '0%'],
  ['an interval of shares', () => format.formatShareInterval({ min: 0.46, max: 0.52 }), '46–52%'],
  ['one that rounds to a point', () => format.formatShareInterval({ min: 0.461, max: 0.464 }), '46%'],
  ['an interval of counts', () => format.formatCountInterval({ min: 35, max: 37 }), '35–37'],
  ['one count', () => format.formatCountInterval({ min: 35, max: 35 }), '35'],
  ['a range of percent', () => format.formatPercentRange(30, 40), '30–40%'],
  ['one with a decimal', () => format.formatPercentRange(12.55, 20), '12.6–20%'],
  ['a point', () => format.formatPercentRange(50, 50), '50%'],
  ['a number, at most one decimal', () => format.formatNumber(33.75), '33.8'],
  ['a long one', () => format.formatNumber(1234.56), '1,234.6'],
  ['a small one', () => format.formatNumber(0.04), '0'],
  ['a figure in a table', () => format.formatCell(140_000), '140,000'],
  ['a small figure in a table', () => format.formatCell(0.83333), '0.833'],
  ['weeks', () => format.formatWeeks({ low: 6, high: 10 }), '6–10'],
  ['so many weeks', () => format.formatWeeks({ low: 6, high: 6 }), '6'],
  ['a day, the same in every time zone', () => format.formatDate('2026-01-01'), 'Jan 1, 2026'],
  ['a leap day', () => format.formatDate('2024-02-29'), 'Feb 29, 2024'],
  ['no count', () => format.formatCount(0), 'no'],
  ['counts in words', () => [1, 2, 3, 5, 6, 9].map(format.formatCount).join(' '), 'one two three five six nine'],
  ['a count in digits', () => format.formatCount(10), '10'],
  ['a large count', () => format.formatCount(1300), '1,300'],
  ['one role', () => format.formatPlural(1, 'role'), '1 role'],
  ['no roles', () => format.formatPlural(0, 'role'), '0 roles'],
  ['many entries', () => format.formatPlural(1300, 'entry', 'entries'), '1,300 entries'],
  ['a first letter', () => format.capitalize('all three'), 'All three'],
  ['a first letter of none', () => format.capitalize(''), ''],
  ['a first letter made small', () => format.uncapitalize('Sets SLOs'), 'sets SLOs'],
  ['a first letter of an abbreviation', () => format.uncapitalize('CI runs'), 'CI runs'],
])('%s', (_, write, expected) => {
  expect(write()).toBe(expected)
})

test('four decimals of a logarithm bring $150,000 back to within $8', () => {
  expect(Math.abs(Math.exp(11.9184) - 150_000)).toBeLessThan(8)
})

describe('lists', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/).filter((each) => each !== 'and' && each !== 'or')

  test.each([
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
    [['a and b'], 'a and b', 'a and b'],
    [['a and b', 'c'], 'a and b, and c', 'a and b or c'],
    [['a', 'b and c', 'd'], 'a, b and c, and d', 'a, b and c or d'],
  ])('%j', (words, all, either) => {
    expect(format.formatList(words)).toBe(all)
    expect(format.formatAlternatives(words)).toBe(either)
  })

  test('begin with three names, the first alone with its capital', () => {
    expect(format.firstThree(['CI/CD', 'Containers', 'Languages', 'Tracing'])).toEqual([
      'CI/CD',
      'containers',
      'languages',
    ])
    expect(format.formatFirst(['Tracing', 'Logs', 'Metrics'])).toBe('Tracing, logs, metrics')
    expect(format.formatFirst(['Tracing', 'Logs', 'Metrics', 'CI/CD'])).toBe('Tracing, logs, metrics …')
  })

  law('every word is said once, in order', [fc.array(word, { minLength: 1, maxLength: 7 })], (words) => {
    Object.freeze(words)
    expect(format.formatList(words).split(/, | and /)).toEqual(words)
    expect(format.formatAlternatives(words).split(/, | or /)).toEqual(words)
  })
})
