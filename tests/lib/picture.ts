/** How the tests of pictures read them. */
import { expect } from 'vitest'
import { dataset } from '@/data'
import { inkColors, palette } from '@/lib/drawing/palette'
import type { PosterWords } from '@/lib/drawing/poster'
import { describeSources } from '@/lib/source/credit'
import { deepFreeze } from '../roles'

/** Words for a picture. */
export const words: PosterWords = deepFreeze({
  title: 'A finding in one sentence.',
  subtitle: 'What is drawn, in which unit',
  sources: `Sources: ${describeSources(dataset.sources.slice(0, 1))}. Data version ${dataset.manifest.dataVersion}.`,
})

const literal = new Set(['none', 'url(#hatch)', ...Object.values(palette), ...Object.values(inkColors)])

/** The picture's root element, after what every picture must be: well formed, finite, and needing no style sheet. */
export function parse(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(documentElement.nodeName).toBe('svg')
  expect(documentElement.querySelector('parsererror')).toBeNull()
  expect(svg).not.toMatch(/var\(|NaN|Infinity|undefined|currentColor/)
  const colors = Array.from(svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g), ([, color = '']) => color)
  expect(colors.filter((color) => !literal.has(color))).toEqual([])
  return documentElement
}

/** Width and height as the first tag gives them. */
export function sizeOf(svg: string): [number, number] {
  const [, width, height] = /^<svg [^>]*width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  return [Number(width), Number(height)]
}

/** Every text of a picture. */
export const textsOf = (svg: string) => [...parse(svg).querySelectorAll('text')].map((each) => each.textContent ?? '')
