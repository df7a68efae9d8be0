// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { inkColors, palette } from '@/lib/drawing/palette'
import type { Picture } from '@/lib/drawing/poster'
import { posterHeight, posterWidth } from '@/lib/drawing/poster'
import type { SalariesAddress } from '@/lib/salaries/address'
import { distribution } from '@/lib/salaries/distribution'
import { distributionPoster } from '@/lib/salaries/distribution-poster'
import { distributionPicture } from '@/lib/salaries/downloads'
import { salariesHeadline } from '@/lib/salaries/sentences'
import { axisX, labelPlaces, plotLeft, plotWidth, stripHeight, stripSvg } from '@/lib/salaries/strip-poster'
import type { SalariesView } from '@/lib/salaries/view'
import { law } from '../../law'
import { deepFreeze } from '../../roles'
import { parse, sizeOf, textsOf, words } from '../picture'
import { realData, realExplorer } from '../real-salaries'
import { address, anyWagesByRole, backend, performance, sre, viewOf } from '../salaries'

const drawn = (view: SalariesView) => distributionPoster(distribution(view), words)
const many = (usd: number, count: number) => Array<number>(count).fill(usd)
const inks = { [sre]: inkColors.sre, [backend]: inkColors.backend, [performance]: inkColors.performance }

describe('the distributions as a picture', () => {
  const view = viewOf({
    [sre]: [...many(110_000, 30), ...many(150_000, 10)],
    [backend]: [...many(130_000, 20), ...many(170_000, 20)],
    [performance]: [...many(120_000, 3), 140_000, ...many(160_000, 6)],
  })

  test('stand alone: finding, roles with sample and style, figures, axis and sources are in it', () => {
    const texts = textsOf(drawn(view))
    for (const part of [
      ...[words.title, words.subtitle, 'SRE', 'filled', 'Backend', 'outlined', 'Performance'],
      ...['shown as dots (a histogram needs 30)', '40 filings by 40 employers', '10 filings by 10 employers'],
      ...['p50 $110k', '$120k', '$140k', '60%'],
    ])
      expect(texts).toContain(part)
    expect(texts.join(' ')).toContain(words.sources)
  })

  test('fill the bars of the first role, outline those of the second, and set a dot for each of the few', () => {
    const picture = parse(drawn(view))
    const paths = [...picture.querySelectorAll('path')]
    expect(paths.filter((path) => path.getAttribute('fill-opacity') === '.86')).toHaveLength(1)
    const edge = paths.filter((path) => path.getAttribute('stroke-width') === '2.5')
    expect(edge.map((path) => [path.getAttribute('fill'), path.getAttribute('stroke')])).toEqual([
      ['none', inks[backend]],
    ])
    const dots = [...picture.querySelectorAll('circle')]
    expect(dots.map((dot) => dot.getAttribute('fill'))).toEqual(many(1, 10).map(() => inks[performance]))
  })

  test('draw each bar as high as its share', () => {
    // Three of four in one step, one of four in another: heights from the base stand as three to one.
    const view = viewOf({ [sre]: [...many(110_000, 30), ...many(150_000, 10)] })
    const path = parse(drawn(view)).querySelector('path[fill-opacity]')?.getAttribute('d') ?? ''
    const base = Number(/^M[\d.]+ ([\d.]+)/.exec(path)?.[1])
    const heights = Array.from(path.matchAll(/V([\d.]+)/g), ([, y]) => base - Number(y)).filter((height) => height > 0)
    expect(heights).toHaveLength(2)
    expect((heights[0] as number) / (heights[1] as number)).toBeCloseTo(3, 2)
  })

  test('have the offer as a line with its words, and none without one', () => {
    const offered = viewOf({ [sre]: many(110_000, 30) }, { offerUsd: 120_000 })
    const svg = drawn(offered)
    expect(textsOf(svg)).toContain('your offer $120k')
    const at = distribution(offered).offer?.at ?? -1
    const dotted = parse(svg).querySelector('path[stroke-dasharray="2 3"]')
    expect(dotted?.getAttribute('stroke')).toBe(palette.ink)
    expect(Number(/^M([\d.]+)/.exec(dotted?.getAttribute('d') ?? '')?.[1])).toBeCloseTo(axisX(at), 1)
    expect(drawn(view)).not.toContain('stroke-dasharray="2 3"')
  })

  test('leave out the labels of an axis that would touch', () => {
    const wide = viewOf({ [sre]: [...many(100_000, 15), ...many(900_000, 15)] })
    const labels = textsOf(drawn(wide)).filter((text) => /^\$[\d,]+k$/.test(text))
    expect(labels.length).toBeGreaterThan(3)
    // “$1,000k” at 14 px is about 50 px wide.
    expect(labels.length).toBeLessThanOrEqual(1 + (axisX(1) - axisX(0)) / 50)
  })

  law(
    'keep every mark and line of text inside the picture, which grows with its rows',
    [anyWagesByRole, fc.option(fc.integer({ min: 1000, max: 900_000 }))],
    { numRuns: 25 },
    (wages, offerUsd) => {
      const view = viewOf(wages, { offerUsd })
      const svg = drawn(view)
      const [width, height] = sizeOf(svg)
      expect([width, height >= posterHeight]).toEqual([posterWidth, true])
      for (const text of parse(svg).querySelectorAll('text')) {
        expect(Number(text.getAttribute('y'))).toBeLessThan(height - 10)
        expect(Number(text.getAttribute('x'))).toBeLessThanOrEqual(width)
      }
      const dots = view.pays.flatMap(({ found }) => (found?.drawing === 'dots' ? [found.n] : []))
      expect(parse(svg).querySelectorAll('circle')).toHaveLength(dots.reduce((sum, n) => sum + n, 0))
    },
  )
})

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

const viewAt = (part: Partial<SalariesAddress>) => realExplorer.page(address(part), null, []).view
const distributionAt = (part: Partial<SalariesAddress>) => distributionPicture(viewAt(part), realData, dataset.sources)
const saidIn = (picture: Picture) => ('svg' in picture ? textsOf(picture.svg).join(' ') : '')

describe('the picture of the distributions', () => {
  test.each<[Partial<SalariesAddress>, string[]]>([
    [
      {},
      [
        'all levels, United States, Apr 2024 +/− 4 months',
        'Height: share of a role’s filings',
        'Base pay only',
        'fiscal year 2024',
      ],
    ],
    [{ roles: [performance] }, ['A dot: one filing', 'Base pay only; bonus and equity not included.']],
    [{ source: 'postings-aijobs', roles: [backend], level: 'senior' }, ['senior, United States', 'advertised ranges']],
    [{ source: 'occupation' }, ['A proxy: wages with incentive pay', 'sample not stated']],
    [{ roles: [sre], place: 'US-CA', offerUsd: 150_000 }, ['all levels, California', 'your offer $150k']],
  ])('at %j says what is found, drawn and measured, with sources and data version', (part, parts) => {
    const picture = distributionAt(part)
    for (const each of [
      salariesHeadline(viewAt(part)),
      `Data version ${realData.dataVersion}.`,
      'Strips: 10th to 90th percentile',
      ...parts,
    ])
      expect(saidIn(picture)).toContain(each)
  })

  test('is not drawn where every role is hidden, and says why of each', () => {
    const hidden = { roles: [performance, sre], level: 'junior', place: 'US-WY' } as const
    expect(distributionAt(hidden)).toEqual({
      why: 'Nothing to draw for Performance Engineer: There is no filing here.\nNothing to draw for Site Reliability Engineer: There is no filing here.',
    })
  })
})
