import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber, readUsd, writeUsd } from '@/lib/words/amount'
import { law } from '../../law'

describe('readUsd', () => {
  test.each([
    ['150k', 150_000],
    [' $150K ', 150_000],
    ['150 k', 150_000],
    ['$150,000', 150_000],
    ['150 000', 150_000],
    ['150000', 150_000],
    ['USD 150,000', 150_000],
    ['US$150,000 a year', 150_000],
    ['150k/yr', 150_000],
    ['147.5k', 147_500],
    ['1.2M', 1_200_000],
    ['99,500.50', 99_500.5],
  ])('reads “%s”', (text, value) => {
    expect(readUsd(text)).toEqual({ value })
  })

  test.each([
    ['', 'Write an amount, such as 150k or 150,000.'],
    ['US$', '“US$” has no amount. Write 150k or 150,000.'],
    ['12o000', '“12o000” holds the letter “o”. Write digits, such as 150,000 or 150k.'],
    ['150€', '“150€” isn’t in US dollars. Write digits, such as 150,000 or 150k.'],
    ['120k EUR', '“120k EUR” isn’t in US dollars. Write digits, such as 150,000 or 150k.'],
    ['C$120k', '“C$120k” isn’t in US dollars. Write digits, such as 150,000 or 150k.'],
    // The k is not what is wrong: the words ask for one.
    ['200k+', '“200k+” holds “+”. Write digits, such as 150,000 or 150k.'],
    ['165k base', '“165k base” holds the letter “b”. Write digits, such as 150,000 or 150k.'],
    ['15,00', '“15,00” is not one number. Write digits, such as 150,000 or 150k.'],
    ['150.000', 'The point in “150.000” could mark thousands or cents. Write 150k or 150,000.'],
    ['150', '“150” would be $150 a year. Write 150k or 150,000.'],
    ['150000k', '“150000k” would be $150,000,000 a year. Write 150k or 150,000.'],
    ['-150k', '“-150k” would be -$150,000 a year. Write 150k or 150,000.'],
    ['k', '“k” is not one number. Write digits, such as 150,000 or 150k.'],
  ])('says what is wrong with “%s”', (text, expected) => {
    expect(readUsd(text)).toEqual({ why: expected })
  })

  law('reads back every amount it writes', [fc.integer({ min: 1_000, max: 10_000_000 })], (value) => {
    expect(readUsd(writeUsd(value))).toEqual({ value })
  })
})

test('a number is read alone, with its thousands and its scale, and refused in a sentence', () => {
  expect(['7', '-1.5', '150,000', '1.2M'].map(readNumber)).toEqual(
    [7, -1.5, 150_000, 1_200_000].map((value) => ({ value })),
  )
  expect(readNumber('7 apples')).toEqual({ why: '“7 apples” holds the letter “a”.' })
})
