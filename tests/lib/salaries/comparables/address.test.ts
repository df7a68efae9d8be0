import { describe, expect, test } from 'vitest'
import {
  changed,
  comparablesHref,
  defaultSalaries,
  rangesHref,
  readSalaries,
  type SalariesAddress,
  salariesHref,
} from '@/lib/salaries/address'
import { longestRangesFind } from '@/lib/salaries/comparables/address'
import { backend, smallChoices, sre } from '../../salaries'

const address = (part: Partial<SalariesAddress> = {}): SalariesAddress => ({ ...defaultSalaries, ...part })
const read = (query: string) => readSalaries(new URLSearchParams(query), smallChoices)

describe('the ranges of an address', () => {
  test('are the newest of the first role shown where nothing is said', () => {
    expect(read('').address).toMatchObject({
      rangesOf: null,
      rangesBy: { column: 'month', descending: true },
      rangesFind: '',
      rangesFrom: 1,
    })
  })

  test('are read from their own parameters', () => {
    const query = `ranges=${backend}&ranges_by=-high&ranges_find=new+york&ranges_from=21`
    expect(read(query)).toMatchObject({
      address: {
        rangesOf: backend,
        rangesBy: { column: 'high', descending: true },
        rangesFind: 'new york',
        rangesFrom: 21,
      },
      ignored: [],
    })
  })

  test.each([
    ['ranges=wizard', '“wizard” is not a role we know, so the ranges of the first role are listed.'],
    ['ranges_by=luck', '“luck” is not a way to sort ranges, so the newest stand first.'],
    ['ranges_from=0', '“0” is not the number of a range, so the first are listed.'],
    ['ranges_from=-3', '“-3” is not the number of a range, so the first are listed.'],
    [`ranges_find=${'a'.repeat(61)}`, 'Only the first 60 letters of what to find among the ranges are read.'],
  ])('%s is said to be left out', (query, why) => {
    expect(read(query).ignored).toEqual([why])
  })

  test('what is looked for is cut between letters', () => {
    expect([...read(`ranges_find=${'é'.repeat(70)}`).address.rangesFind]).toHaveLength(longestRangesFind)
  })

  test('are written only where they are not as usual', () => {
    expect(
      salariesHref(address({ rangesOf: sre, rangesBy: { column: 'low', descending: false }, rangesFrom: 41 })),
    ).toBe(`/salaries?ranges=${sre}&ranges_by=low&ranges_from=41`)
  })

  test('as a file are all that are found, whichever page is shown and whatever is offered', () => {
    const asked = address({ level: 'senior', offerUsd: 165_000, rangesFind: 'anduril', rangesFrom: 21, find: 'ca' })
    expect(rangesHref(asked)).toBe('/salaries/ranges.csv?level=senior&ranges_find=anduril')
  })

  test('of a figure are listed on the explorer, at their own part of it', () => {
    expect(comparablesHref({ roles: [sre], level: 'senior', place: 'US-CA' })).toBe(
      `/salaries?role=${sre}&level=senior&place=US-CA#comparables`,
    )
  })

  test('begin at the first again where others are asked for, or in another order, and stay where they do not change', () => {
    const asked = address({ rangesFrom: 41 })
    expect(changed(asked, { level: 'senior' }).rangesFrom).toBe(1)
    expect(changed(asked, { place: 'US-CA' }).rangesFrom).toBe(1)
    expect(changed(asked, { rangesFind: 'anduril' }).rangesFrom).toBe(1)
    expect(changed(asked, { rangesBy: { column: 'low', descending: true } }).rangesFrom).toBe(1)
    expect(changed(asked, { map: 'living' }).rangesFrom).toBe(41)
    expect(changed(asked, { rangesFrom: 61 }).rangesFrom).toBe(61)
  })
})
