import { describe, expect, test } from 'vitest'
import { neighborTile, usTiles, type Way } from '@/lib/salaries/map/tiles'

const tileOf = (code: string) => {
  const tile = usTiles.find((each) => each.code === code)
  if (tile === undefined) throw new Error(`no tile ${code}`)
  return tile
}
const ways: readonly Way[] = ['left', 'right', 'up', 'down']

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
  test.each<[string, Way, string | null]>([
    ['CO', 'left', 'UT'],
    ['CO', 'right', 'NE'],
    ['CO', 'up', 'WY'],
    ['CO', 'down', 'NM'],
    ['WA', 'left', 'AK'],
    ['HI', 'right', 'TX'],
    ['ME', 'right', null],
    ['AK', 'left', null],
    ['TX', 'down', null],
    ['ME', 'up', null],
  ])('from %s, %s is %s', (code, way, next) => {
    expect(neighborTile(code, way)).toBe(next)
  })

  test('lead strictly that way', () => {
    for (const from of usTiles) {
      for (const way of ways) {
        const next = neighborTile(from.code, way)
        if (next === null) continue
        const to = tileOf(next)
        const ahead = {
          left: from.column - to.column,
          right: to.column - from.column,
          up: from.row - to.row,
          down: to.row - from.row,
        }
        expect(ahead[way]).toBeGreaterThan(0)
      }
    }
  })

  test('reach every tile from every other', () => {
    for (const { code } of usTiles) {
      const reached = new Set([code])
      for (const from of reached) for (const way of ways) reached.add(neighborTile(from, way) ?? from)
      expect(reached.size).toBe(51)
    }
  })

  test('a code without a tile is a broken contract', () => {
    expect(() => neighborTile('PR', 'up')).toThrow(RangeError)
  })
})
