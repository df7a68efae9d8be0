import { describe, expect, test } from 'vitest'
import { variationsOf } from '@/lib/engine/levers'
import { quoteOf } from '@/lib/engine/make'
import { settingOf } from '@/lib/engine/setting'
import { changeName } from '@/lib/quote/moves'
import { law } from '../../law'
import { anyAsk, quoteIn, realFacts, smallAsk, smallQuote, smallSetting } from '../quotes'

const labels = (part: Parameters<typeof smallAsk>[0], input: string) =>
  variationsOf(smallSetting(part), quoteIn(smallQuote(part)))
    .filter((variation) => variation.input === input)
    .map((variation) => [changeName(variation), variation.patch])

describe('one input is changed at a time', () => {
  test('the level to its neighbours; no stated level has all for neighbours, and the survey knows none', () => {
    expect(labels({}, 'level')).toEqual([
      ['Mid-level instead of senior', { level: 'mid' }],
      ['Staff instead of senior', { level: 'staff' }],
    ])
    expect(labels({ level: 'junior' }, 'level')).toEqual([['Mid-level instead of junior', { level: 'mid' }]])
    expect(labels({ level: 'unstated' }, 'level').map(([label]) => label)).toEqual([
      'Junior instead of no stated level',
      'Mid-level instead of no stated level',
      'Senior instead of no stated level',
      'Staff instead of no stated level',
    ])
    expect(labels({ basis: 'occupation', asOf: '2024-05-15' }, 'level')).toEqual([])
  })

  test('the place to those around it', () => {
    expect(labels({ place: 'cbsa-41860' }, 'place')).toEqual([
      ['California instead of San Francisco', { place: 'US-CA' }],
      ['The United States instead of San Francisco', { place: 'US' }],
    ])
    expect(labels({ place: 'US-CA' }, 'place')).toEqual([
      ['Santa Clara instead of California', { place: 'cbsa-41940' }],
      ['The United States instead of California', { place: 'US' }],
    ])
    // Santa Clara pays most of the best-paid areas, Austin least; Georgia is no state of the small file.
    expect(labels({}, 'place')).toEqual([
      ['California instead of the United States', { place: 'US-CA' }],
      ['Texas instead of the United States', { place: 'US-TX' }],
    ])
  })

  test('the date by a year, from a leap day to the month’s last', () => {
    expect(labels({ asOf: '2028-02-29' }, 'asOf')).toEqual([
      ['Feb 28, 2029 instead of Feb 29, 2028', { asOf: '2029-02-28' }],
      ['Feb 28, 2027 instead of Feb 29, 2028', { asOf: '2027-02-28' }],
    ])
  })

  test('the growth by a point, as an address can hold it', () => {
    expect(labels({ growth: 0.0325 }, 'growth')).toEqual([
      ['4.25% growth a year instead of 3.25%', { growth: 0.0425 }],
      ['2.25% growth a year instead of 3.25%', { growth: 0.0225 }],
    ])
    expect(labels({ growth: 0.005 }, 'growth')[1]).toEqual(['−0.5% growth a year instead of 0.5%', { growth: -0.005 }])
    // An address takes 25 % at the most.
    expect(labels({ growth: 0.24 }, 'growth')[0]).toEqual(['25% growth a year instead of 24%', { growth: 0.25 }])
    expect(labels({ growth: 0.245 }, 'growth')).toEqual([['23.5% growth a year instead of 24.5%', { growth: 0.235 }]])
  })

  test('the basis to each of the others', () => {
    expect(labels({}, 'basis')).toEqual([
      ['Posted ranges instead of visa filings', { basis: 'postings' }],
      ['Advertisements on aijobs.net instead of visa filings', { basis: 'postings-aijobs' }],
      ['Advertisements on isecjobs.com instead of visa filings', { basis: 'postings-isecjobs' }],
      ['The occupation survey instead of visa filings', { basis: 'occupation' }],
      ['The guide instead of visa filings', { basis: 'guide' }],
    ])
  })

  law('to something else than it is, always', [anyAsk], (ask) => {
    const address = { ...smallAsk(), ...ask }
    const answer = quoteOf(realFacts, address)
    if (answer.kind !== 'percentiles') return
    for (const { input, patch, from, to } of variationsOf(settingOf(realFacts, ask), answer)) {
      expect(Object.keys(patch)).toEqual([input])
      expect(patch[input]).not.toBe(address[input])
      expect(to).not.toBe(from)
    }
  })
})
