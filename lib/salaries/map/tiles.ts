/**
 * The states and the District of Columbia as equal tiles, so that each has the same area to read and to tap. The layout is the
 * one NPR made known in 2015; arrow keys walk it as it is seen, in tiles and in outlines.
 */

import { stateNames } from '@/lib/place/states'

/** One tile: columns and rows count from 1 at the upper left. */
export interface Tile {
  readonly code: string
  readonly name: string
  readonly column: number
  readonly row: number
}

/** A state's outline; `path` is the d of an SVG path in whole units of `shapeBox`. */
export interface StateShape {
  readonly code: string
  readonly path: string
}

/** How wide and high the map is, in its own units. */
export const shapeBox = { width: 488, height: 305 }

// Row by row; a dot is a place without a tile.
const layout = [
  'AK . . . . . . . . . . ME',
  '. . . . . . . . . . VT NH',
  '. WA ID MT ND MN IL WI MI NY RI MA',
  '. OR NV WY SD IA IN OH PA NJ CT .',
  '. CA UT CO NE MO KY WV VA MD DE .',
  '. . AZ NM KS AR TN NC SC DC . .',
  '. . . . OK LA MS AL GA . . .',
  'HI . . . TX . . . . FL . .',
]

/** The 51 tiles, row by row from the upper left. */
export const usTiles: readonly Tile[] = layout.flatMap((line, row) =>
  line
    .split(' ')
    .flatMap((code, column) =>
      code === '.' ? [] : [{ code, name: stateNames[code] ?? code, column: column + 1, row: row + 1 }],
    ),
)

/** Which way each arrow key goes. */
export const arrows: Readonly<Record<string, Way>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
type Way = readonly [columns: number, rows: number]

/**
 * The tile that lies next that way: the nearest one ahead, where a place aside counts double, so that the walk leaps gaps and
 * reaches the far corners. Null at the edge. Throws RangeError on a code without a tile.
 */
export function neighborTile(code: string, [columns, rows]: Way): string | null {
  const from = usTiles.find((tile) => tile.code === code)
  if (from === undefined) throw new RangeError(`${code} has no tile`)
  let best: { code: string; far: number } | null = null
  for (const tile of usTiles) {
    const [across, along] = [tile.column - from.column, tile.row - from.row]
    const ahead = across * columns + along * rows
    const far = ahead + 2 * Math.abs(columns === 0 ? across : along)
    if (ahead > 0 && (best === null || far < best.far)) best = { code: tile.code, far }
  }
  return best?.code ?? null
}
