// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { distribution } from '@/lib/salaries/distribution'
import { axisX, plotLeft, plotWidth, posterStrip, stripHeight, stripSvg } from '@/lib/salaries/strip-poster'
import { law } from '../../law'
import { parse, textsOf } from '../picture'
import { anyWagesByRole, sre, viewOf } from '../salaries'

const picture = (rows: string) => `<svg xmlns="http://www.w3.org/2000/svg">${rows}</svg>`
function stripOf(wages: readonly number[]) {
  const view = viewOf({ [sre]: wages })
  const [strip] = distribution(view).strips
  const [pay] = view.pays
  if (!strip || !pay) throw new Error('a role without a strip')
  return posterStrip(strip, pay)
}
const said = (wages: readonly number[]) => textsOf(picture(stripSvg(stripOf(wages), 0)))
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
    const view = viewOf(wages)
    const { strips } = distribution(view)
    for (const [index, strip] of strips.entries()) {
      const pay = view.pays[index]
      if (!pay) throw new Error('a strip without pay')
      const row = posterStrip(strip, pay)
      const texts = [...parse(picture(stripSvg(row, 0))).querySelectorAll('text')]
      const figures = texts.filter(({ textContent }) => /^p\d/.test(textContent ?? ''))
      const places = figures.map((text) => Number(text.getAttribute('x')))
      // “p10 $100k” at 15 px is about 70 px wide.
      for (const [at, place] of places.slice(1).entries())
        expect(place - (places[at] as number)).toBeGreaterThanOrEqual(75)
      for (const text of texts) expect(Number(text.getAttribute('y'))).toBeLessThan(stripHeight(row))
    }
  })
})
