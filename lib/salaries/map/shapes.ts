/** The outlines of the states as SVG paths, small enough to send when they are asked for. */
import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type StateShape, usTiles } from './tiles'

/** The atlas as published: states by name, projected to a page of 975 by 610 (Albers, with Alaska and Hawaii moved in). */
export type StateAtlas = Topology<{ states: GeometryCollection<{ name: string }> }>

/** Units of the atlas to one of ours: a unit is about a pixel where the map is half a page wide. */
const grid = 2
/** Islands smaller than this, in square units of ours, are left out, except a state's largest. */
const leastArea = 3

type Point = readonly [x: number, y: number]

/**
 * The outline of each state that has a tile, in the order of the tiles. Points are rounded to whole units, the same for both
 * sides of a border, so that neighbors still meet. Throws RangeError when the atlas lacks a state.
 */
export function stateShapes(atlas: StateAtlas): StateShape[] {
  const states = feature(atlas, atlas.objects.states).features
  const draw = geoPath().digits(0)
  return usTiles.map(({ code, name }) => {
    const geometry = states.find(({ properties }) => properties.name === name)?.geometry
    const polygons = geometry?.type === 'Polygon' ? [geometry.coordinates] : []
    const rings = (geometry?.type === 'MultiPolygon' ? geometry.coordinates : polygons).flat().map(rounded)
    if (rings.length === 0) throw new RangeError(`the atlas has no ${name}`)
    const coordinates = kept(rings).map((ring) => [ring.map(([x, y]) => [x, y])])
    return { code, path: relative(draw({ type: 'MultiPolygon', coordinates }) ?? '') }
  })
}

/** A ring on whole units, without points that add nothing to its line. */
function rounded(ring: readonly (readonly number[])[]): Point[] {
  const points: Point[] = []
  for (const [x = 0, y = 0] of ring) {
    const next: Point = [Math.round(x / grid), Math.round(y / grid)]
    const [before, last] = [points.at(-2), points.at(-1)]
    if (last && last[0] === next[0] && last[1] === next[1]) continue
    if (before && last && isStraight(before, last, next)) points.pop()
    points.push(next)
  }
  return points
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) === (c[0] - a[0]) * (b[1] - a[1])
}

function kept(rings: readonly Point[][]): Point[][] {
  const areas = rings.map(areaOf)
  const largest = Math.max(...areas)
  return rings.filter((_, index) => areas[index] === largest || (areas[index] as number) >= leastArea)
}

/** The shoelace formula. */
function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Point
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}

/** The same path from point to point instead of from the corner of the page, which is a third shorter. */
function relative(path: string): string {
  return path.replace(/M([^Z]*)Z/g, (_, ring: string) => {
    const points = ring.split('L').map((point) => point.split(',').map(Number) as unknown as Point)
    const moves = points.slice(1).map(([x, y], index) => {
      const [fromX, fromY] = points[index] as Point
      return `${x - fromX},${y - fromY}`
    })
    return `M${points[0]}l${moves.join(' ')}z`
  })
}
