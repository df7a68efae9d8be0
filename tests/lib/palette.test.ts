import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inkSchema, shapeSchema } from '@/data/schema'
import { inkColors, palette, shapePaths } from '@/lib/palette'

/** The custom properties of the first :root block, which is the light theme, with one level of var() followed. */
function lightTokens(): ReadonlyMap<string, string> {
  const css = readFileSync('app/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '')
  const [, block = ''] = /^:root\s*\{(.*?)\}/ms.exec(css) ?? []
  const tokens = new Map(
    Array.from(block.matchAll(/--([\w-]+)\s*:\s*([^;]+);/g), ([, name = '', value = '']) => [name, value.trim()]),
  )
  const resolved = (value: string) => tokens.get(/^var\(--([\w-]+)\)$/.exec(value)?.[1] ?? '') ?? value
  return new Map([...tokens].map(([name, value]) => [name, resolved(value)]))
}

const tokens = lightTokens()

describe('the literal colours are those of the light theme', () => {
  test('paper, ink, rules and ramp', () => {
    const named = Object.fromEntries(Object.keys(palette).map((name) => [name, tokens.get(name)]))
    expect(named).toEqual(palette)
  })

  test('every role’s ink', () => {
    const named = Object.fromEntries(inkSchema.options.map((ink) => [ink, tokens.get(`role-${ink}`)]))
    expect(named).toEqual(inkColors)
  })
})

test('every shape a role may have is drawn within its box of −6 to 6', () => {
  for (const shape of shapeSchema.options) {
    const path = shapePaths[shape]
    expect(path, shape).toMatch(/^M.*Z$/)
    // Relative commands would need a parser; the shapes start, turn and end at numbers of the box.
    const numbers = path.replace(/A[^A-Z]*?1 1/g, '').match(/-?\d*\.?\d+/g) ?? []
    expect(numbers.length, shape).toBeGreaterThan(3)
  }
  expect(new Set(Object.values(shapePaths)).size).toBe(shapeSchema.options.length)
})
