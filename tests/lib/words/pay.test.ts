import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeUsd } from '@/lib/words/amount'
import { readOnePay, readPay, writePay, writePlainPay } from '@/lib/words/pay'
import { law } from '../../law'

/** METHODS, units: 2,080 hours, 52 weeks, 12 months a year; each result worked by hand. */
describe('readPay', () => {
  test.each([
    ['150k', 150_000],
    ['$150,000', 150_000],
    ['USD 150,000 a year', 150_000],
    ['165000', 165_000],
    ['1.2M', 1_200_000],
    ['72.50/hr', 150_800],
    ['$72.50 an hour', 150_800],
    ['72.5 per hour', 150_800],
    ['$72.50 hourly', 150_800],
    ['12k a month', 144_000],
    ['12,000/mo', 144_000],
    ['$12k monthly', 144_000],
    ['3k/week', 156_000],
    ['15k/yr', 15_000],
    ['150k p.a.', 150_000],
    ['150k per annum', 150_000],
    ['99,500.50', 99_500.5],
  ])('reads “%s” as one amount', (text, usd) => {
    expect(readPay(text)).toEqual({ value: { lowUsd: usd, highUsd: usd } })
    expect(readOnePay(text)).toEqual({ value: usd })
  })

  test.each([
    ['120-150k', 120_000, 150_000],
    ['120k-150k', 120_000, 150_000],
    ['$120,000 – $150,000', 120_000, 150_000],
    ['120k to 150k a year', 120_000, 150_000],
    ['$120,000 - 150,000', 120_000, 150_000],
    ['60-70/hr', 124_800, 145_600],
    // As job boards write it, with the unit at both ends.
    ['$60/hr - $70/hr', 124_800, 145_600],
    ['$150K/yr - $210K/yr', 150_000, 210_000],
    ['$60 an hour to $70 an hour', 124_800, 145_600],
    ['10-12k a month', 120_000, 144_000],
    ['$1.1–1.2m', 1_100_000, 1_200_000],
  ])('reads “%s” as a range', (text, lowUsd, highUsd) => {
    expect(readPay(text)).toEqual({ value: { lowUsd, highUsd } })
  })

  test.each([
    ['', 'Write an amount. Write 150k, 72.50/hr or 12k a month.'],
    ['US$', '“US$” has no amount. Write 150k, 72.50/hr or 12k a month.'],
    ['/hr', '“” has no amount. Write 150k, 72.50/hr or 12k a month.'],
    ['12o000', '“12o000” holds the letter “o”. Write 150k, 72.50/hr or 12k a month.'],
    ['150€', '“150€” isn’t in US dollars. Write 150k, 72.50/hr or 12k a month.'],
    ['15,00', '“15,00” is not one number. Write 150k, 72.50/hr or 12k a month.'],
    ['150.000', 'The point in “150.000” could mark thousands or cents. Write 150k or 150,000.'],
    ['72.50', '“72.50” of what? Write 72.5/hr for $150,800 a year or 72500/yr for $72,500 a year.'],
    ['150', '“150” of what? Write 150/hr for $312,000 a year or 150000/yr for $150,000 a year.'],
    [
      '12k',
      '“12k” of what? Write 12000/wk for $624,000 a year, 12000/mo for $144,000 a year or 12000/yr for $12,000 a year.',
    ],
    [
      '120-150',
      '“120-150” of what? Write 120-150/hr for $249,600–$312,000 a year or 120000-150000/yr for $120,000–$150,000 a year.',
    ],
    ['0', '“0” would be $0 a year. Write 150k, 72.50/hr or 12k a month.'],
    ['-150k', '“-150k” would be -$150,000 a year. Write 150k, 72.50/hr or 12k a month.'],
    ['150k/hr', '“150k/hr” would be $312,000,000 a year. Write 150k, 72.50/hr or 12k a month.'],
    ['72.50 a year', '“72.50 a year” would be $72.50 a year. Write 150k, 72.50/hr or 12k a month.'],
    ['150k-120k', 'The range falls: its low, “150k”, is above its high.'],
    ['120k-150k-180k', '“120k-150k-180k” is not a range. Give both ends, such as 120k-150k.'],
    ['60/hr-12k/mo', '“60/hr-12k” holds “/”. Write 150k, 72.50/hr or 12k a month.'],
    ['120k-', '“120k-” is not a range. Give both ends, such as 120k-150k.'],
    ['500 a day', '“500 a day” holds the letter “a”. Write 150k, 72.50/hr or 12k a month.'],
  ])('says what is wrong with “%s”', (text, why) => {
    expect(readPay(text)).toMatchObject({ why })
    expect(readOnePay(text)).toEqual(readPay(text))
  })

  law('reads back every amount that it writes', [fc.integer({ min: 1_000, max: 10_000_000 })], (usd) => {
    const pay = { lowUsd: usd, highUsd: usd }
    expect([writePay(pay), writePlainPay(pay)].map(readPay)).toEqual([{ value: pay }, { value: pay }])
  })

  law(
    'reads back every range that it writes',
    [fc.integer({ min: 1_000, max: 5_000_000 }), fc.integer({ min: 1, max: 5_000_000 })],
    (lowUsd, more) => {
      const pay = { lowUsd, highUsd: lowUsd + more }
      expect([writePay(pay), writePlainPay(pay)].map(readPay)).toEqual([{ value: pay }, { value: pay }])
    },
  )

  law('makes an hour’s pay a year’s by 2,080', [fc.integer({ min: 1000, max: 100_000 })], (cents) => {
    const usd = Math.round(cents * 20.8 * 100) / 100
    expect(readPay(`${writeUsd(cents / 100)}/hr`)).toEqual({ value: { lowUsd: usd, highUsd: usd } })
  })

  law('what it asks back, it reads', [fc.integer({ min: 1, max: 19_999 })], (amount) => {
    const reading = readPay(String(amount))
    const near = 'near' in reading ? (reading.near ?? []) : []
    expect(near.every(({ value }) => 'value' in readPay(value))).toBe(true)
  })
})

test('one amount is not a range, whose ends are offered', () => {
  expect(readOnePay('120-150k')).toEqual({
    why: '“120-150k” is a range. Write one amount, such as $135,000.',
    near: [
      { value: '120000', name: '$120,000', note: 'a year' },
      { value: '150000', name: '$150,000', note: 'a year' },
    ],
  })
})
