/** A chart as a picture that stands alone: fixed size, literal colors, its finding and sources burned in. */
import { labelsWithRoom } from './axis-labels'
import { inkColors, palette, shapePaths } from './palette'
import { baselineDrop, dotPitch, dotSize, type Plot, type PlotMark } from './plot'
import { fillOf, footRoom, frame, margin, type PosterWords, posterHeight, posterWidth, titleBottom } from './poster'
import { rect, short, text } from './svg'

const labelWidth = 270
const plotLeft = margin + labelWidth
const plotWidth = posterWidth - plotLeft - margin - 60
const axisRoom = 20
const valueSize = 16
// Half the height of a figure, .7 of the size: the letters do not grow with the lanes.
const valueDrop = 0.35 * valueSize

/** An SVG picture of a plot, 1200 × 630 or taller when the lanes need it. */
export function plotPoster(plot: Plot, words: PosterWords): string {
  const top = titleBottom(words) + (plot.shade ? 70 : 46)
  const room = posterHeight - top - axisRoom - footRoom(words)
  const laneScale = Math.min(1.5, Math.max(1, room / sum(plot.lanes.map((lane) => lane.heightPx))))
  let y = top
  const lanes = plot.lanes.map((lane) => {
    const at = y
    y += lane.heightPx * laneScale
    return laneSvg(lane, at, laneScale)
  })
  const svg = [gridLines(plot, top, y), shadeSvg(plot, top, y), ...lanes, ticksSvg(plot, y)].join('')
  return frame(words, { svg, width: posterWidth, bottom: y + axisRoom })
}

function laneSvg(lane: Plot['lanes'][number], top: number, scale: number): string {
  const middle = top + Math.min(34, lane.heightPx) * scale * 0.5
  if (lane.strip) {
    const label = text(margin + 26, middle + 5, `${lane.label} ${lane.strip.brief}`, 14, { fill: palette['ink-2'] })
    return label + lane.marks.map((each) => markSvg(each, top, scale)).join('')
  }
  const mark = lane.role
    ? `<path transform="translate(${margin + 8} ${middle}) scale(1.3)" fill-rule="evenodd" fill="${inkColors[lane.role.mark.ink]}" d="${shapePaths[lane.role.mark.shape]}"/>`
    : ''
  const label = text(margin + (lane.role ? 26 : 0), middle + 6, lane.label, 17, { weight: 600 })
  return mark + label + lane.marks.map((each) => markSvg(each, top, scale)).join('')
}

function markSvg(mark: PlotMark, top: number, scale: number): string {
  const x = plotLeft + mark.x * plotWidth
  if (mark.kind === 'rect') return rectSvg(mark, x, top, scale)
  if (mark.kind === 'cap') return rect(x - 1, top + mark.y * scale, 2, mark.height * scale, fillOf(mark.paint))
  if (mark.kind === 'tick') return rect(x - 1.5, top + mark.y * scale, 3, mark.height * scale, palette.ink)
  if (mark.kind === 'stack') return stackSvg(mark, x, top, scale)
  const y = top + (mark.y - baselineDrop) * scale + valueDrop
  const fill = { value: palette.ink, note: palette['ink-3'], inverse: palette.paper }[mark.tone]
  const style = { anchor: mark.anchor, weight: 500, fill, halo: mark.tone !== 'inverse' }
  return text(x + mark.dx, y, mark.text, valueSize, style)
}

const dash = 9
const gap = 5

function rectSvg(mark: Extract<PlotMark, { kind: 'rect' }>, x: number, top: number, scale: number): string {
  const [y, width, height] = [top + mark.y * scale, mark.width * plotWidth, mark.height * scale]
  const fill = fillOf(mark.paint)
  if (!mark.dashed) return rect(x, y, width, height, fill)
  return `<path d="M${short(x)} ${short(y + height / 2)}H${short(x + width)}" stroke="${fill}" stroke-width="${short(height)}" stroke-dasharray="${dash} ${gap}"/>`
}

function stackSvg(
  { y, count, paint }: Extract<PlotMark, { kind: 'stack' }>,
  x: number,
  top: number,
  scale: number,
): string {
  return Array.from({ length: count }, (_, index) => {
    const middle = top + (y - index * dotPitch) * scale
    return `<circle cx="${x}" cy="${middle}" r="${(dotSize / 2) * scale}" fill="${fillOf(paint)}"/>`
  }).join('')
}

function gridLines(plot: Plot, top: number, bottom: number): string {
  return plot.axis.ticks
    .map(({ at }) => `<path d="M${plotLeft + at * plotWidth} ${top}V${bottom}" stroke="${palette.rule}"/>`)
    .join('')
}

function ticksSvg(plot: Plot, bottom: number): string {
  const shown = labelsWithRoom(plot.axis, { plotPx: plotWidth, letterPx: 8, ends: 'centered' })
  return plot.axis.ticks
    .map(({ at, label }, index) =>
      shown.has(index)
        ? text(plotLeft + at * plotWidth, bottom + 22, label, 14, { anchor: 'middle', fill: palette['ink-3'] })
        : '',
    )
    .join('')
}

function shadeSvg(plot: Plot, top: number, bottom: number): string {
  if (plot.shade === null) return ''
  const { from, to, label, note } = plot.shade
  const [x, width] = [plotLeft + from * plotWidth, (to - from) * plotWidth]
  return (
    rect(x, top, width, bottom - top, 'url(#hatch)') +
    text(x + width / 2, top - 12, `${label} ${note}`, 17, { anchor: 'middle', weight: 600 })
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
