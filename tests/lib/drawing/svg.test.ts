import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeXml, rect, short, text, wrap } from '@/lib/drawing/svg'
import { law } from '../../law'

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
