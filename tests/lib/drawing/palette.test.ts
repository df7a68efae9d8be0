import { describe, expect, test } from 'vitest'
import { inkSchema, shapeSchema } from '@/data/schema/role'
import { inkColors, palette, shapePaths } from '@/lib/drawing/palette'
import { tokensOf } from '../../tokens'

const tokens = tokensOf('light')

const lowerCase = (colors: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(colors).map(([name, color]) => [name, color?.toLowerCase()]))

describe('the literal colours are those of the light theme', () => {
  test('paper, ink, rules and ramp', () => {
    const named = Object.fromEntries(Object.keys(palette).map((name) => [name, tokens.get(name)]))
    expect(lowerCase(named)).toEqual(lowerCase(palette))
  })

  test('every role’s ink', () => {
    const named = Object.fromEntries(inkSchema.options.map((ink) => [ink, tokens.get(`ink-${ink}`)]))
    expect(lowerCase(named)).toEqual(lowerCase(inkColors))
  })
})

/** Every number of a path of absolute commands that is a coordinate: of an arc only its end, of H and V the one they have. */
function coordinates(path: string): number[] {
  return Array.from(path.matchAll(/([MLHVA])([^A-Z]*)/g)).flatMap(([, command, list = '']) => {
    const numbers = (list.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    return command === 'A' ? numbers.filter((_, index) => index % 7 > 4) : numbers
  })
}

test('every shape a role may have is its own, and drawn within its box of −6 to 6', () => {
  for (const shape of shapeSchema.options) {
    expect(shapePaths[shape], shape).toMatch(/^M[MLHVAZ\d .-]+Z$/)
    const reach = coordinates(shapePaths[shape]).map(Math.abs)
    expect(Math.max(...reach), shape).toBeLessThanOrEqual(6)
    expect(Math.max(...reach), shape).toBeGreaterThan(2)
  }
  expect(new Set(Object.values(shapePaths)).size).toBe(shapeSchema.options.length)
})
