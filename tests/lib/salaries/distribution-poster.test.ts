// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inkColors, palette } from '@/lib/drawing/palette'
import { posterHeight, posterWidth } from '@/lib/drawing/poster'
import { distribution } from '@/lib/salaries/distribution'
import { distributionPoster } from '@/lib/salaries/distribution-poster'
import { axisX } from '@/lib/salaries/strip-poster'
import type { SalariesView } from '@/lib/salaries/view'
import { law } from '../../law'
import { parse, sizeOf, textsOf, words } from '../picture'
import { anyWagesByRole, backend, performance, sre, viewOf } from '../salaries'

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
      ...['a dot each: under 30 make no shape', '40 filings by 40 employers', '10 filings by 10 employers'],
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
