// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { dataset } from '@/data'
import type { Lane, Plot } from '@/lib/drawing'
import { pairGrid, pairPoster } from '@/lib/pair-grid'
import { inkColors, palette } from '@/lib/palette'
import { payPlot } from '@/lib/pay-figure'
import { gridPoster, type PosterWords, plotPoster, posterHeight, posterWidth } from '@/lib/poster'
import { describeSources } from '@/lib/provenance'
import { weekPlot } from '@/lib/week-figure'
import { anyRoles, deepFreeze, guideRoles, madeBand, madeRole, steps } from '../roles'

// Pictures are parsed by the simulated browser, which is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const words: PosterWords = deepFreeze({
  title: 'A finding in one sentence.',
  subtitle: 'What is drawn, in which unit',
  sources: `Sources: ${describeSources(dataset.sources.slice(0, 1))}. Data version ${dataset.manifest.dataVersion}.`,
})

const literal = new Set(['none', 'url(#hatch)', ...Object.values(palette), ...Object.values(inkColors)])

/** The picture's root element, after what every picture must be: well formed, finite, and needing no style sheet. */
function parse(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(documentElement.nodeName).toBe('svg')
  expect(documentElement.querySelector('parsererror')).toBeNull()
  expect(svg).not.toMatch(/var\(|NaN|Infinity|undefined|currentColor/)
  const colors = Array.from(svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g), ([, color = '']) => color)
  expect(colors.filter((color) => !literal.has(color))).toEqual([])
  return documentElement
}

/** Width and height as the first tag gives them. */
function sizeOf(svg: string): [number, number] {
  const [, width, height] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  return [Number(width), Number(height)]
}

const textsOf = (svg: string) => [...parse(svg).querySelectorAll('text')].map((each) => each.textContent ?? '')
const lane = (index: number, heightPx: number): Lane => ({
  key: `l${index}`,
  label: `Lane ${index}`,
  role: null,
  heightPx,
  marks: [
    { kind: 'rect', x: 0, width: 0.5, y: 2, height: 10, paint: 'hatch' },
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
        { at: 0, label: '0', minor: false },
        { at: 1, label: '100', minor: true },
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
    for (const part of [
      words.title,
      words.subtitle,
      words.sources,
      'Performance',
      'SRE',
      'Backend',
      '$140k',
      '$200k',
      '$140–180k',
    ]) {
      expect(said).toContain(part)
    }
    for (const tick of pay.axis.ticks) expect(said).toContain(tick.label)
    expect(parse(svg).getAttribute('aria-label')).toBe(words.title)
  })

  test('draws each role in its own ink and shape', () => {
    const fills = [...parse(plotPoster(pay, words)).querySelectorAll('path')].map((path) => path.getAttribute('fill'))
    for (const role of guideRoles) expect(fills).toContain(inkColors[role.mark.ink])
  })

  test('keeps every bar inside the picture, for any roles with bands', () => {
    const anyBand = fc
      .tuple(fc.integer({ min: 50, max: 300 }), fc.integer({ min: 1, max: 200 }))
      .map(([low, width]) => madeBand(low * 1000, (low + width) * 1000))
    fc.assert(
      fc.property(fc.array(anyBand, { minLength: 1, maxLength: 5 }), (bands) => {
        const plot = payPlot(
          bands.map((band, index) => madeRole(`R${index}`, { bands: [band] })),
          steps,
        ) as Plot
        const svg = plotPoster(plot, words)
        const [width, height] = sizeOf(svg)
        for (const rect of parse(svg).querySelectorAll('svg > rect')) {
          const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((name) => Number(rect.getAttribute(name))) as [
            number,
            number,
            number,
            number,
          ]
          expect(Math.min(x, y, w, h)).toBeGreaterThanOrEqual(0)
          expect(x + w).toBeLessThanOrEqual(width)
          expect(y + h).toBeLessThanOrEqual(height)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('the week is drawn too', () => {
    const said = textsOf(plotPoster(weekPlot(guideRoles) as Plot, words)).join(' ')
    for (const range of ['30–40%', '25–35%', '20–30%', '10–20%']) expect(said).toContain(range)
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
  test('is text in the picture, not markup', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, subtitle, label) => {
        const plot = deepFreeze({ ...plotOf(1), lanes: [{ ...lane(0, 34), label }] })
        const svg = plotPoster(plot, { title, subtitle, sources: subtitle })
        const texts = textsOf(svg)
        expect(texts).toContain(label)
        expect(texts).toContain(subtitle)
        expect(parse(svg).getAttribute('aria-label')?.replace(/\s/g, ' ')).toBe(title.replace(/\s/g, ' '))
        expect(texts.join(' ').split(/ +/)).toEqual(
          expect.arrayContaining(title.split(/ +/).filter((word) => word !== '')),
        )
      }),
    )
  })
})

describe('a grid as a picture', () => {
  const square = (count: number) => {
    const roles = dataset.roles.slice(0, count)
    return { roles, grid: pairGrid(roles, dataset.traits, 'counts') }
  }

  test('has a head for every column and row, and a text for every cell but the diagonal', () => {
    fc.assert(
      fc.property(anyRoles(2, 5), (roles) => {
        const { cells, ...heads } = pairPoster(roles, pairGrid(roles, dataset.traits, 'counts'))
        const texts = textsOf(gridPoster({ cells, ...heads }, words))
        for (const role of roles) expect(texts).toEqual(expect.arrayContaining([role.mark.code, role.shortName]))
        for (const cell of cells.flat()) if (cell !== null) expect(texts).toContain(cell.text)
        expect(texts.filter((each) => /^\d+(–\d+)? of \d+(–\d+)?$/.test(each))).toHaveLength(
          (roles.length * (roles.length - 1)) / 2,
        )
      }),
      { numRuns: 10 },
    )
  })

  test('is as tall as its rows need', () => {
    const heights = [2, 5, 9, 13].map((count) => {
      const { roles, grid } = square(count)
      return sizeOf(gridPoster(pairPoster(roles, grid), words))[1]
    })
    expect(heights).toEqual([...heights].sort((x, y) => x - y))
    const many = Array.from({ length: 60 }, (_, index) => `Row ${index}`)
    const poster = deepFreeze({
      columns: ['A'],
      rows: many,
      cells: many.map(() => [{ text: 'core', paint: 'seq-5' as const }]),
    })
    expect(sizeOf(gridPoster(poster, words))[1]).toBeGreaterThan(60 * 26)
  })

  test('writes light on the dark steps of the ramp and dark elsewhere', () => {
    const paints = ['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5', null] as const
    const poster = deepFreeze({
      columns: paints.map((paint) => `to ${paint}`),
      rows: ['row'],
      cells: [paints.map((paint) => ({ text: `on ${paint}`, paint }))],
    })
    const fills = [...parse(gridPoster(poster, words)).querySelectorAll('text')]
      .filter((each) => each.textContent?.startsWith('on '))
      .map((each) => each.getAttribute('fill'))
    expect(fills).toEqual([palette.ink, palette.ink, palette.ink, palette.paper, palette.paper, palette.ink])
  })

  test('a row without cells is still named', () => {
    expect(textsOf(gridPoster(deepFreeze({ columns: ['A'], rows: ['alone'], cells: [] }), words))).toContain('alone')
  })
})
