import { describe, expect, test } from 'vitest'
import { shapes } from '@/app/salaries/state-shapes'
import { type StateAtlas, stateShapes } from '@/lib/salaries/map/shapes'
import { shapeBox, usTiles } from '@/lib/salaries/map/tiles'

/** Two squares that share a border, at the corner of an atlas whose units are half of ours; the other states are far away. */
function smallAtlas(without?: string): StateAtlas {
  const ring = (x: number, y: number, size: number) => [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ]
  const arcs = usTiles.map((_, index) =>
    ring(index === 1 ? 20.2 : index === 0 ? 0 : 40, index < 2 ? 0.4 : index * 10, 20),
  )
  const geometries = usTiles.map(({ name }, index) => ({
    type: 'Polygon' as const,
    arcs: [[index]],
    properties: { name },
  }))
  return {
    type: 'Topology',
    arcs,
    objects: {
      states: {
        type: 'GeometryCollection',
        geometries: geometries.filter(({ properties }) => properties.name !== without),
      },
    },
  }
}

describe('outlines', () => {
  test('are whole steps of two units of the atlas, each from the point before', () => {
    const [first, second] = stateShapes(smallAtlas())
    expect(first).toEqual({ code: usTiles[0]?.code, path: 'M0,0l10,0 0,10 -10,0z' })
    // Its left border, half a unit off, meets the first one's right border.
    expect(second?.path).toBe('M10,0l10,0 0,10 -10,0z')
  })

  test('a state that the atlas lacks is refused by name', () => {
    expect(() => stateShapes(smallAtlas('Ohio'))).toThrow(/Ohio/)
  })
})

describe('the outlines that are served', () => {
  test('are those of the tiles, in their order', () => {
    expect(shapes.map(({ code }) => code)).toEqual(usTiles.map(({ code }) => code))
  })

  test('are closed lines of whole numbers within the page', () => {
    for (const { path } of shapes) {
      expect(path).toMatch(/^(M\d+,\d+l-?\d+,-?\d+( -?\d+,-?\d+)+z)+$/)
      for (const [x, y] of pointsOf(path)) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(shapeBox.width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(shapeBox.height)
      }
    }
  })

  test('lie as the map of the country does', () => {
    const middle = (code: string) => {
      const points = pointsOf(shapes.find((each) => each.code === code)?.path ?? '')
      return { x: sum(points.map(([x]) => x)) / points.length, y: sum(points.map(([, y]) => y)) / points.length }
    }
    expect(middle('CA').x).toBeLessThan(middle('KS').x)
    expect(middle('KS').x).toBeLessThan(middle('VA').x)
    expect(middle('ND').y).toBeLessThan(middle('KS').y)
    expect(middle('KS').y).toBeLessThan(middle('TX').y)
  })

  // Fetched on a toggle: more would be felt.
  test('weigh no more than 25 KiB before they are packed', () => {
    expect(JSON.stringify(shapes).length).toBeLessThan(25 * 1024)
  })
})

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function pointsOf(path: string): [number, number][] {
  return path.split('z').flatMap((ring) => {
    let [x, y] = [0, 0]
    return [...ring.matchAll(/(-?\d+),(-?\d+)/g)].map(([, dx, dy], index): [number, number] => {
      ;[x, y] = index === 0 ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)]
      return [x, y]
    })
  })
}
