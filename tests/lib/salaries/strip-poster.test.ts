// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distribution } from '@/lib/salaries/distribution'
import { axisX, labelPlaces, plotLeft, plotWidth, stripHeight, stripSvg } from '@/lib/salaries/strip-poster'
import { law } from '../../law'
import { deepFreeze } from '../../roles'
import { parse, textsOf } from '../picture'
import { anyWagesByRole, sre, viewOf } from '../salaries'

const picture = (rows: string) => `<svg xmlns="http://www.w3.org/2000/svg">${rows}</svg>`
const stripsOf = (wages: Parameters<typeof viewOf>[0]) => distribution(viewOf(wages)).strips
const said = (wages: readonly number[]) =>
  textsOf(
    picture(
      stripsOf({ [sre]: wages })
        .map((strip) => stripSvg(strip, 0))
        .join(''),
    ),
  )
const rising = (count: number) => Array.from({ length: count }, (_, index) => 100_000 + index * 10_000)

test('the axis runs from its low end to its high one', () => {
  expect([axisX(0), axisX(1)]).toEqual([plotLeft, plotLeft + plotWidth])
})

describe('a role’s row', () => {
  test('of eleven wages has all five percentiles, its sample and the interval of its median', () => {
    // 100, 110 … 200: type 7 gives h = 10p, so P10 is 110 and P25 is 125; the interval is from the second to the tenth.
    expect(said(rising(11))).toEqual([
      'SRE',
      '11 filings by 11 employers',
      '95% interval of the median $110–190k',
      'p10 $110k',
      'p25 $125k',
      'p50 $150k',
      'p75 $175k',
      'p90 $190k',
    ])
  })

  test('of six wages has the quartiles, and says why no more', () => {
    const texts = said(rising(6))
    expect(texts.filter((text) => /^p\d/.test(text))).toEqual(['p25 $113k', 'p50 $125k', 'p75 $138k'])
    expect(texts.at(-1)).toContain('fewer than ten filings')
  })

  test('of three wages has its sample and the reason alone', () => {
    const texts = said(rising(3))
    expect(texts.slice(0, 2)).toEqual(['SRE', '3 filings by 3 employers'])
    expect(texts.join(' ')).toContain('fewer than five filings')
    expect(texts.join(' ')).not.toMatch(/\$/)
  })

  law('never sets one figure upon another, and stays inside its height', [anyWagesByRole], { numRuns: 30 }, (wages) => {
    for (const strip of stripsOf(wages)) {
      const texts = [...parse(picture(stripSvg(strip, 0))).querySelectorAll('text')]
      const figures = texts.filter(({ textContent }) => /^p\d/.test(textContent ?? ''))
      const places = figures.map((text) => Number(text.getAttribute('x')))
      // “p10 $100k” at 15 px is about 70 px wide.
      for (const [at, place] of places.slice(1).entries())
        expect(place - (places[at] as number)).toBeGreaterThanOrEqual(75)
      for (const text of texts) expect(Number(text.getAttribute('y'))).toBeLessThan(stripHeight(strip))
    }
  })
})

describe('labels that would run into each other', () => {
  test.each([
    // Two at one place part evenly; a third that is clear of them stays.
    [[50, 50, 90], 10, [45, 55, 90]],
    // Three at one place: the middle one stays.
    [[50, 50, 50], 10, [40, 50, 60]],
    // At an end they move inwards.
    [[0, 0], 10, [0, 10]],
    [[100, 100], 10, [90, 100]],
    // Those that are apart stay where they are.
    [[10, 30, 70], 10, [10, 30, 70]],
    [[], 10, []],
  ])('%j, %i apart, stand at %j', (wanted, gap, expected) => {
    expect(labelPlaces(deepFreeze(wanted), gap, 0, 100)).toEqual(expected)
  })

  const anyRow = fc
    .array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 6 })
    .map((places) => deepFreeze(places.toSorted((a, b) => a - b)))

  law(
    'keep their order, their distance and both ends, and nothing moves that need not',
    [anyRow, fc.double({ min: 0, max: 190, noNaN: true })],
    (wanted, gap) => {
      const places = labelPlaces(wanted, gap, 0, 1000)
      const gaps = places.slice(1).map((place, index) => place - (places[index] as number))
      for (const each of gaps) expect(each).toBeGreaterThanOrEqual(gap - 1e-6)
      for (const place of places) expect(place >= -1e-6 && place <= 1000 + 1e-6).toBe(true)
      const isClear = wanted.slice(1).every((place, index) => place - (wanted[index] as number) >= gap)
      if (isClear)
        places.forEach((place, index) => {
          expect(place).toBeCloseTo(wanted[index] as number, 6)
        })
    },
  )

  test('that cannot fit are refused', () => {
    expect(() => labelPlaces([1, 2, 3], 60, 0, 100)).toThrow(RangeError)
  })
})
