import { describe, expect, test } from 'vitest'
import { arrows, neighborTile, usTiles } from '@/lib/salaries/map/tiles'

const tileOf = (code: string) => {
  const tile = usTiles.find((each) => each.code === code)
  if (tile === undefined) throw new Error(`no tile ${code}`)
  return tile
}
const next = (code: string, key: string) => neighborTile(code, arrows[key] ?? [0, 0])

describe('the grid', () => {
  test('has the fifty states and the District of Columbia, each once and in a place of its own', () => {
    expect(usTiles).toHaveLength(51)
    expect(new Set(usTiles.map(({ code }) => code)).size).toBe(51)
    expect(new Set(usTiles.map(({ name }) => name)).size).toBe(51)
    expect(new Set(usTiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(51)
    expect(usTiles.filter(({ code, name }) => code === name)).toEqual([])
  })

  // The styles place a tile by its column alone: the next row begins where a column does not come after the last one.
  test('starts no row further right than the row before it ends', () => {
    usTiles.forEach(({ column, row }, index) => {
      const before = usTiles[index - 1]
      if (before && before.row !== row) expect(column).toBeLessThanOrEqual(before.column)
    })
  })

  // From the layout as NPR published it.
  test.each([
    ['AK', 1, 1],
    ['ME', 12, 1],
    ['WA', 2, 3],
    ['MA', 12, 3],
    ['CA', 2, 5],
    ['DC', 10, 6],
    ['HI', 1, 8],
    ['TX', 5, 8],
    ['FL', 10, 8],
  ])('%s stands at column %i, row %i', (code, column, row) => {
    expect(tileOf(code)).toMatchObject({ column, row })
  })
})

describe('the arrow keys', () => {
  test.each([
    ['CO', 'ArrowLeft', 'UT'],
    ['CO', 'ArrowRight', 'NE'],
    ['CO', 'ArrowUp', 'WY'],
    ['CO', 'ArrowDown', 'NM'],
    ['WA', 'ArrowLeft', 'AK'],
    ['HI', 'ArrowRight', 'TX'],
    ['ME', 'ArrowRight', null],
    ['AK', 'ArrowLeft', null],
    ['TX', 'ArrowDown', null],
    ['ME', 'ArrowUp', null],
  ])('from %s, %s is %s', (code, key, expected) => {
    expect(next(code, key)).toBe(expected)
  })

  test('lead strictly that way', () => {
    for (const from of usTiles)
      for (const way of Object.values(arrows)) {
        const to = neighborTile(from.code, way)
        if (to === null) continue
        const { column, row } = tileOf(to)
        expect((column - from.column) * way[0] + (row - from.row) * way[1]).toBeGreaterThan(0)
      }
  })

  test('reach every tile from every other', () => {
    for (const { code } of usTiles) {
      const reached = new Set([code])
      for (const from of reached) for (const key in arrows) reached.add(next(from, key) ?? from)
      expect(reached.size).toBe(51)
    }
  })

  test('a code without a tile is a broken contract', () => {
    expect(() => next('PR', 'ArrowUp')).toThrow(RangeError)
  })
})
