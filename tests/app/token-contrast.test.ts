/** The contrast of every pairing of colors that the style sheets make, in both themes, by WCAG 2.2. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inkSchema } from '@/data/schema/role'
import { filesUnder } from '../source'
import { type Theme, tokensOf } from '../tokens'

const inks = ['ink', 'ink-2', 'ink-3', 'stop'] as const

/** What is written on what; 1.4.3 asks for 4.5. */
const texts: readonly (readonly [text: string, ground: string])[] = [
  ...['paper', 'panel'].flatMap((ground) => inks.map((ink) => [ink, ground] as const)),
  // Hatching, which lies under what is hidden for being too few.
  ['ink-3', 'panel-2'],
  ['paper', 'ink'],
  // The ramp of maps and grids: dark on its lower steps, light on its upper.
  ...['seq-1', 'seq-2', 'seq-3'].map((step) => ['ink', step] as const),
  ...['seq-4', 'seq-5'].map((step) => ['paper', step] as const),
]

/** What is drawn on what, and has to be seen; 1.4.11 asks for 3. */
const marks: readonly (readonly [mark: string, ground: string])[] = [
  ...['paper', 'panel'].flatMap((ground) => ['focus', 'rule-strong'].map((mark) => [mark, ground] as const)),
  ...inkSchema.options.map((ink) => [`ink-${ink}`, 'paper'] as const),
  ['seq-4', 'paper'],
]

/** The relative luminance of a color written as #rrggbb. */
function luminance(color: string): number {
  expect(color).toMatch(/^#[\da-f]{6}$/i)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(theme: Theme, one: string, other: string): number {
  const tokens = tokensOf(theme)
  const [light = 0, dark = 0] = [one, other].map((name) => luminance(tokens.get(name) ?? name)).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

test('black on white is 21 to 1, and WCAG’s own gray of 4.54', () => {
  expect(contrast('light', '#000000', '#ffffff')).toBeCloseTo(21, 10)
  // https://www.w3.org/WAI/GL/wiki/Relative_luminance: #767676 is the lightest gray that passes on white.
  expect(contrast('light', '#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(texts)('%s is read on %s', (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(marks)('%s is seen on %s', (mark, ground) => {
    expect(contrast(theme, mark, ground)).toBeGreaterThanOrEqual(3)
  })
})

test('no sheet writes in, or lays under text, a color that is not judged here', () => {
  const css = filesUnder(['app', 'components'])
    .filter((path) => path.endsWith('.css'))
    .map((path) => readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, ''))
    .join('\n')
    // An example of what to type, whose meaning stands beside the field.
    .replace(/[^}]*::placeholder\s*\{[^}]*\}/g, '')
  const used = (property: RegExp) => new Set(Array.from(css.matchAll(property), ([, value = '']) => value))
  const written = used(/(?<![\w-])color:\s*([^;}]+)/g)
  const known = new Set(texts.map(([text]) => `var(--${text})`))
  // Where colors are forced the system's own pairs are read on each other.
  const forced = ['HighlightText']
  const judged = (value: string) => value === 'inherit' || known.has(value) || forced.includes(value)
  expect([...written].filter((value) => !judged(value))).toEqual([])
  const grounds = new Set(texts.map(([, ground]) => ground))
  const laid = used(/(?<![\w-])background(?:-color)?:\s*var\(--([\w-]+)\)/g)
  // A bar of a key and the veil behind a dialog, which nothing is written on; and the step of a ramp, each judged by its own name.
  const bare = ['rule-strong', 'veil', 'step']
  expect([...laid].filter((name) => !bare.includes(name) && !grounds.has(name))).toEqual([])
})
