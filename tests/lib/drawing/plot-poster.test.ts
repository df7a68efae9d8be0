// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inkColors } from '@/lib/drawing/palette'
import type { Lane, Plot } from '@/lib/drawing/plot'
import { plotPoster } from '@/lib/drawing/plot-poster'
import { posterHeight, posterWidth } from '@/lib/drawing/poster'
import { payPlot } from '@/lib/pay/figure'
import { weekPlot } from '@/lib/week/figure'
import { law } from '../../law'
import { deepFreeze, guideRoles, madeBand, madeRole, steps } from '../../roles'
import { parse, sizeOf, textsOf, words } from '../picture'

const lane = (index: number, heightPx: number): Lane => ({
  key: `l${index}`,
  label: `Lane ${index}`,
  role: null,
  heightPx,
  marks: [
    { kind: 'rect', x: 0, width: 0.5, y: 2, height: 10, paint: 'seq-2' },
    { kind: 'text', x: 0.5, dx: 7, y: 12, anchor: 'start', text: `mark ${index}`, tone: 'note' },
  ],
  says: '…',
})
const plotOf = (lanes: number, heightPx = 34): Plot =>
  deepFreeze({
    axis: {
      low: 0,
      high: 100,
      ticks: [
        { at: 0, label: '0' },
        { at: 1, label: '100' },
      ],
    },
    lanes: Array.from({ length: lanes }, (_, index) => lane(index, heightPx)),
    shade: null,
  })

/** Text that XML may hold; the rest of Unicode's control characters have no place in a title. */
const anyText = fc.oneof(
  fc.constantFrom('<b>', '&amp;', '"', "'", ']]>', '<!--', '</svg>', 'a & b'),
  fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')),
)

describe('a plot as a picture', () => {
  const pay = payPlot(guideRoles, steps) as Plot

  test('stands alone: its finding, what is drawn, its sources, its lanes, values and ticks are in it', () => {
    const svg = plotPoster(pay, words)
    expect(sizeOf(svg)).toEqual([posterWidth, posterHeight])
    const said = textsOf(svg).join(' ')
    const values = ['$140k', '$200k', '$140–180k', ...pay.axis.ticks.map(({ label }) => label)]
    for (const part of [...Object.values(words), 'Performance', 'SRE', 'Backend', ...values])
      expect(said).toContain(part)
    expect(parse(svg).getAttribute('aria-label')).toBe(words.title)
  })

  test('draws each role in its own ink and shape', () => {
    const fills = [...parse(plotPoster(pay, words)).querySelectorAll('path')].map((path) => path.getAttribute('fill'))
    for (const role of guideRoles) expect(fills).toContain(inkColors[role.mark.ink])
  })

  const anyBand = fc
    .tuple(fc.integer({ min: 50, max: 300 }), fc.integer({ min: 1, max: 200 }))
    .map(([low, width]) => madeBand(low * 1000, (low + width) * 1000))

  law(
    'keeps every bar inside the picture, for any roles with bands',
    [fc.array(anyBand, { minLength: 1, maxLength: 5 })],
    { numRuns: 25 },
    (bands) => {
      const roles = bands.map((band, index) => madeRole(`R${index}`, { bands: [band] }))
      const svg = plotPoster(payPlot(roles, steps) as Plot, words)
      const [width, height] = sizeOf(svg)
      for (const rect of parse(svg).querySelectorAll('svg > rect')) {
        const side = (name: string) => Number(rect.getAttribute(name))
        expect(Math.min(...['x', 'y', 'width', 'height'].map(side))).toBeGreaterThanOrEqual(0)
        expect(side('x') + side('width')).toBeLessThanOrEqual(width)
        expect(side('y') + side('height')).toBeLessThanOrEqual(height)
      }
    },
  )

  test('what is dashed spans its bar, and a cap stands where its line ends', () => {
    const paint = { role: 'sre' } as const
    const marks = [
      { kind: 'rect', x: 0, width: 0.5, y: 10, height: 10, paint, dashed: true },
      { kind: 'cap', x: 0.5, y: 10, height: 10, paint },
    ] as const
    const plot = plotOf(1, 34)
    const picture = parse(plotPoster({ ...plot, lanes: plot.lanes.map((each) => ({ ...each, marks })) }, words))
    const dashed = picture.querySelector('path[stroke-dasharray]')
    const [, from, to] = /^M([\d.]+) [\d.]+H([\d.]+)$/.exec(dashed?.getAttribute('d') ?? '') ?? []
    const cap = [...picture.querySelectorAll('rect')].find((rect) => rect.getAttribute('width') === '2')
    expect(dashed?.getAttribute('stroke')).toBe(inkColors.sre)
    expect(cap?.getAttribute('fill')).toBe(inkColors.sre)
    expect(Number(cap?.getAttribute('x')) + 1).toBeCloseTo(Number(to), 1)
    expect(Number(from)).toBeLessThan(Number(to))
  })

  test('the week is drawn too', () => {
    const said = textsOf(plotPoster(weekPlot(guideRoles) as Plot, words)).join(' ')
    for (const range of ['30–40%', '25–35%', '20–30%', '10–20%']) expect(said).toContain(range)
  })

  test('sets each value level with the middle of its bar, however tall the lanes', () => {
    const picture = parse(plotPoster(weekPlot(guideRoles) as Plot, words))
    const middles = [...picture.querySelectorAll('rect')].map(
      (bar) => Number(bar.getAttribute('y')) + Number(bar.getAttribute('height')) / 2,
    )
    const values = [...picture.querySelectorAll('text')].filter(({ textContent }) => textContent?.startsWith('PE '))
    expect(values).toHaveLength(4)
    // A figure of Instrument Sans is 700 of 1000 units tall: at 16 px its foot is 5.6 below its middle.
    for (const value of values) {
      const middle = Number(value.getAttribute('y')) - 5.6
      expect(Math.min(...middles.map((each) => Math.abs(each - middle)))).toBeLessThan(0.1)
    }
  })

  test('grows with its lanes, never below its least height, and all lanes fit above the foot', () => {
    const heights = Array.from({ length: 40 }, (_, index) => sizeOf(plotPoster(plotOf(index + 1), words))[1])
    for (const [index, height] of heights.entries()) {
      expect(height).toBeGreaterThanOrEqual(Math.max(posterHeight, heights[index - 1] ?? 0))
      expect(height).toBeGreaterThan((index + 1) * 34)
    }
    expect((heights.at(-1) ?? 0) - (heights.at(-2) ?? 0)).toBeCloseTo(34, 6)
    expect(sizeOf(plotPoster(plotOf(20, 68), words))[1]).toBeGreaterThan(sizeOf(plotPoster(plotOf(20, 34), words))[1])
  })

  test('grows with a long title, whose words are all there', () => {
    const title = 'Every word of a long finding has to be somewhere. '.repeat(6).trim()
    const svg = plotPoster(plotOf(12), { ...words, title })
    expect(textsOf(svg).join(' ')).toContain(title)
    expect(sizeOf(svg)[1]).toBeGreaterThan(sizeOf(plotPoster(plotOf(12), words))[1])
  })
})

describe('whatever is written', () => {
  law('is text in the picture, not markup', [anyText, anyText, anyText], (title, subtitle, label) => {
    const plot = deepFreeze({ ...plotOf(1), lanes: [{ ...lane(0, 34), label }] })
    const svg = plotPoster(plot, { title, subtitle, sources: subtitle })
    const texts = textsOf(svg)
    expect(texts).toContain(label)
    expect(texts).toContain(subtitle)
    expect(parse(svg).getAttribute('aria-label')?.replace(/\s/g, ' ')).toBe(title.replace(/\s/g, ' '))
    expect(texts.join(' ').split(/ +/)).toEqual(expect.arrayContaining(title.split(/ +/).filter((word) => word !== '')))
  })
})
