// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { gridPoster } from '@/lib/drawing/grid-poster'
import { palette } from '@/lib/drawing/palette'
import { posterWidth } from '@/lib/drawing/poster'
import { pairGrid, pairPoster } from '@/lib/traits/pair-grid'
import { law } from '../../law'
import { anyRoles, deepFreeze } from '../../roles'
import { parse, sizeOf, textsOf, words } from '../picture'

describe('a grid as a picture', () => {
  const square = (count: number) => {
    const roles = dataset.roles.slice(0, count)
    return { roles, grid: pairGrid(roles, dataset.traits) }
  }

  law(
    'has a head for every column and row, and a text for every cell but the diagonal',
    [anyRoles(2, 5)],
    { numRuns: 10 },
    (roles) => {
      const { cells, ...heads } = pairPoster(roles, pairGrid(roles, dataset.traits))
      const texts = textsOf(gridPoster({ cells, ...heads }, words))
      for (const role of roles) expect(texts).toEqual(expect.arrayContaining([role.mark.code, role.shortName]))
      for (const cell of cells.flat()) if (cell !== null) expect(texts).toContain(cell.text)
      expect(texts.filter((each) => /^\d+(–\d+)? of \d+(–\d+)?$/.test(each))).toHaveLength(
        (roles.length * (roles.length - 1)) / 2,
      )
    },
  )

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

  test('grows wider where its columns would be too narrow for their words, each inside its cell', () => {
    const columns = Array.from({ length: 13 }, (_, index) => `C${index}`)
    const poster = deepFreeze({
      columns,
      rows: ['A row whose name is nearly fifty letters long'],
      cells: [columns.map(() => ({ text: 'occasional', paint: 'seq-1' as const }))],
    })
    const svg = gridPoster(poster, words)
    const [width] = sizeOf(svg)
    expect(width).toBeGreaterThan(posterWidth)
    const cells = [...parse(svg).querySelectorAll('svg > rect')].slice(1)
    expect(cells).toHaveLength(13)
    for (const cell of cells) {
      // “occasional” at 14 px semibold is about 73 px wide.
      expect(Number(cell.getAttribute('width'))).toBeGreaterThan(73)
      expect(Number(cell.getAttribute('x')) + Number(cell.getAttribute('width'))).toBeLessThan(width)
    }
  })
})
