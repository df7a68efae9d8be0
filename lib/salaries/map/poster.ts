/** The map of the states as a picture that stands alone: tiles with their figures, or the states in their shapes. */
import { palette } from '@/lib/drawing/palette'
import { isDark } from '@/lib/drawing/plot'
import { frame, margin, posterWidth, titleBottom } from '@/lib/drawing/poster'
import { rect, short, text, wrap } from '@/lib/drawing/svg'
import { type StateShape, shapeBox, usTiles } from './tiles'
import type { MapState, MapView } from './view'
import { describeHatched } from './words'

const mapWidth = 756
const tile = mapWidth / 12
const keyLeft = margin + mapWidth + 44
const keyLine = 19
// Letters of a line of 14 px beside the map.
const keyLetters = 40
const hatch = 'url(#hatch)'
// Lighter than in a chart: most states of a map may be hatched.
const hatchOpacity = '.6'

/**
 * An SVG picture of a map with the line of its `sources`, the chosen `place` outlined and told, its classes, its hatch and its note
 * beside it. In `shapes` where there are some, else in tiles.
 */
export function mapPoster(map: MapView, place: string, sources: string, shapes: readonly StateShape[] | null): string {
  const words = { title: map.finding, subtitle: map.title, sources }
  const top = titleBottom(words) + 36
  const drawing = shapes === null ? tilesSvg(map, place, top) : shapesSvg(map, place, top, shapes)
  const height = shapes === null ? tile * 8 : (shapeBox.height / shapeBox.width) * mapWidth
  const key = keySvg(map, place, top)
  return frame(words, {
    svg: drawing + key.svg,
    width: posterWidth,
    bottom: Math.max(top + height, key.bottom) + 12,
  })
}

function tilesSvg(map: MapView, place: string, top: number): string {
  const states = new Map(map.states.map((state) => [state.code, state]))
  const chosen: string[] = []
  const tiles = usTiles.flatMap(({ code, column, row }) => {
    const state = states.get(code)
    if (state === undefined) return []
    const [x, y] = [margin + (column - 1) * tile, top + (row - 1) * tile]
    const fill = fillOf(state, map)
    if (state.id === place) chosen.push(outline(x - 1, y - 1, tile, palette.ink))
    const border = fill === hatch ? outline(x + 1, y + 1, tile - 4, palette.rule) : ''
    return [square(x + 0.5, y + 0.5, tile - 3, fill), border, tileWords(state, map, x + tile / 2 - 1, y)]
  })
  return [...tiles, ...chosen].join('')
}

function square(x: number, y: number, side: number, fill: string): string {
  const box = rect(x, y, side, side, fill)
  return fill === hatch ? `<g fill-opacity="${hatchOpacity}">${box}</g>` : box
}

function outline(x: number, y: number, side: number, stroke: string): string {
  const [at, size] = [`x="${short(x)}" y="${short(y)}"`, `width="${short(side)}" height="${short(side)}"`]
  return `<rect ${at} ${size} fill="none" stroke="${stroke}" stroke-width="${stroke === palette.ink ? 2 : 1}"/>`
}

/** The code above its figure; the code alone in the middle where there is none. */
function tileWords(state: MapState, map: MapView, x: number, y: number): string {
  const step = stepOf(state, map)
  const fill = step !== null && isDark(step) ? palette.paper : palette.ink
  if (state.text === '')
    return text(x, y + 35, state.code, 14, { anchor: 'middle', fill: palette['ink-3'], halo: true })
  return (
    text(x, y + 25, state.code, 14, { anchor: 'middle', fill }) +
    text(x, y + 46, state.text, 18, { anchor: 'middle', fill, weight: 600 })
  )
}

function shapesSvg(map: MapView, place: string, top: number, shapes: readonly StateShape[]): string {
  const states = new Map(map.states.map((state) => [state.code, state]))
  const outlines = shapes.map(({ code, path }) => ({ code, path: enlarged(path) }))
  const paths = outlines.map(({ code, path }) => {
    const state = states.get(code)
    const fill = state === undefined ? hatch : fillOf(state, map)
    const paint =
      fill === hatch ? `fill-opacity="${hatchOpacity}" stroke="${palette.rule}"` : `stroke="${palette.paper}"`
    return `<path d="${path}" fill="${fill}" ${paint} stroke-linejoin="round"/>`
  })
  const chosen = outlines
    .filter(({ code }) => `US-${code}` === place)
    .map(({ path }) => `<path d="${path}" fill="none" stroke="${palette.ink}" stroke-width="2"/>`)
  return `<g transform="translate(${margin} ${short(top)})">${[...paths, ...chosen].join('')}</g>`
}

/** The numbers of a path multiplied, since scaling the drawing would scale its hatch. */
function enlarged(path: string): string {
  return path.replace(/-?\d+(\.\d+)?/g, (number) => short((Number(number) * mapWidth) / shapeBox.width))
}

function stepOf({ classIndex }: MapState, { classes }: MapView) {
  const found = classIndex === null ? undefined : classes[classIndex]
  return found ? (`seq-${found.step}` as 'seq-1') : null
}

function fillOf(state: MapState, map: MapView): string {
  const step = stepOf(state, map)
  return step === null ? hatch : palette[step]
}

/** The classes, the hatch, what has no tile, the chosen state and the note, below each other. */
function keySvg(map: MapView, place: string, top: number): { svg: string; bottom: number } {
  const hatched = describeHatched(map)
  const entries = [
    ...map.classes.map(({ label, step }) => ({ label, fill: palette[`seq-${step}` as 'seq-1'] })),
    ...(hatched === null ? [] : [{ label: hatched, fill: hatch }]),
  ]
  const svg: string[] = []
  let y = top
  for (const { label, fill } of entries) {
    svg.push(square(keyLeft, y + 2, 18, fill))
    const lines = wrap(label, keyLetters - 1)
    svg.push(...lines.map((line, index) => text(keyLeft + 26, y + 16 + index * keyLine, line, 14, {})))
    y += 26 + (lines.length - 1) * keyLine
  }
  for (const paragraph of paragraphs(map, place)) {
    y += 14
    for (const line of wrap(paragraph, keyLetters)) {
      y += keyLine
      svg.push(text(keyLeft, y, line, 14, { fill: palette['ink-2'] }))
    }
  }
  return { svg: svg.join(''), bottom: y + 8 }
}

function paragraphs({ states, elsewhere, note }: MapView, place: string): string[] {
  const chosen = [...states, ...elsewhere].find(({ id }) => id === place)
  const apart = elsewhere.map(({ name, text: figure }) => `${name} ${figure}`)
  return [
    ...(chosen ? [chosen.words] : []),
    ...(apart.length > 0 ? [`Not on the map: ${apart.join(', ')}.`] : []),
    ...(note === '' ? [] : [note]),
  ]
}
