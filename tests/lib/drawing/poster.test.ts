// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillOf, footRoom, frame, posterHeight, posterWidth, sourceLine, titleBottom } from '@/lib/drawing/poster'
import { escapeXml, rect, short, text, wrap } from '@/lib/drawing/svg'
import { law } from '../../law'
import { parse, sizeOf, textsOf, words } from '../picture'

const body = Object.freeze({ svg: '', width: posterWidth, bottom: 500 })

describe('the frame of a picture', () => {
  test('has the least size unless its body needs more', () => {
    expect(sizeOf(frame(words, body))).toEqual([posterWidth, posterHeight])
    expect(sizeOf(frame(words, { ...body, width: 1500, bottom: 900 }))).toEqual([1500, 900 + footRoom(words)])
  })

  law(
    'holds every word of its sources, however many lines they take, below the body and above its own end',
    [fc.integer({ min: 1, max: 120 }), fc.integer({ min: 100, max: 900 })],
    { numRuns: 40 },
    (count, bottom) => {
      const sources = Array.from({ length: count }, (_, index) => `source-${index}`).join(' ')
      const svg = frame({ ...words, sources }, { ...body, bottom })
      const lines = [...parse(svg).querySelectorAll('text')].filter((each) => /source-/.test(each.textContent ?? ''))
      expect(lines.map((line) => line.textContent).join(' ')).toBe(sources)
      for (const line of lines) {
        expect(Number(line.getAttribute('y'))).toBeGreaterThan(bottom)
        expect(Number(line.getAttribute('y'))).toBeLessThan(sizeOf(svg)[1] - 10)
      }
    },
  )

  test('leaves more room for a title of more lines', () => {
    const long = { ...words, title: 'A finding that takes more than one line. '.repeat(3).trim() }
    expect(titleBottom(long) - titleBottom(words)).toBe(88)
    expect(textsOf(frame(long, body)).join(' ')).toContain(long.title)
  })
})

test('a long subtitle takes several lines, all between title and body', () => {
  const long = { ...words, subtitle: 'What is drawn, and in which unit it is drawn. '.repeat(8).trim() }
  const svg = frame(long, { ...body, bottom: titleBottom(long) + 300 })
  const lines = [...parse(svg).querySelectorAll('text')].filter((text) => text.getAttribute('font-size') === '16')
  expect(lines.map(({ textContent }) => textContent).join(' ')).toBe(long.subtitle)
  expect(lines.length).toBeGreaterThan(1)
  const places = lines.map((line) => Number(line.getAttribute('y')))
  expect(places[0]).toBe(titleBottom(words) + 8)
  expect(places.at(-1)).toBe(titleBottom(long) + 8)
})

test('the line of sources ends with the version of the data', () => {
  expect(sourceLine('A survey (2024)', '1.2')).toBe('Sources: A survey (2024). Data version 1.2.')
})

test('paints are literal', () => {
  expect(fillOf('seq-1')).toMatch(/^#/)
  expect(fillOf({ role: 'sre' })).toMatch(/^#/)
})

describe('words broken into lines', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/)

  law(
    'keep every word in order, and no line of several words is too long',
    [fc.array(word, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 40 })],
    (words, most) => {
      const lines = wrap(words.join(' '), most)
      expect(lines.join(' ')).toBe(words.join(' '))
      for (const line of lines.filter((each) => each.includes(' '))) expect(line.length).toBeLessThanOrEqual(most)
    },
  )

  test('a line is filled before the next begins', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  })
})

test('a text says what it was given, whatever that is', () => {
  expect(escapeXml('<a href="x">R&D</a>')).toBe('&lt;a href=&quot;x&quot;&gt;R&amp;D&lt;/a&gt;')
  expect(text(1, 2, '<script>', 12, {})).toContain('>&lt;script&gt;</text>')
})

test('a halo is drawn under the letters, and only where asked for', () => {
  expect(text(0, 0, 'x', 12, { halo: true })).toContain('paint-order="stroke"')
  expect(text(0, 0, 'x', 12, {})).not.toContain('paint-order')
})

test('numbers have at most two decimals', () => {
  expect([short(1 / 3), short(2), short(-0.005)]).toEqual(['0.33', '2', '0'])
  expect(rect(1.005, 2.3333, 10, 20, 'red')).toBe('<rect x="1" y="2.33" width="10" height="20" fill="red"/>')
})
