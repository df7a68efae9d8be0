/** A chart as a picture that stands alone: fixed size, literal colours, its finding and sources burned in. */
import { isDark, type Mark, type Paint, type Plot } from './drawing'
import { inkColors, palette, shapePaths } from './palette'
import { escapeXml, rect, text, wrap } from './svg'

export interface PosterWords {
  /** The finding, in a sentence. */
  readonly title: string
  /** What is drawn: quantity, unit and scope. */
  readonly subtitle: string
  /** Sources with dates, one line. */
  readonly sources: string
}

/** A picture's width in pixels. */
export const posterWidth = 1200
/** A picture's least height in pixels; long ones grow. */
export const posterHeight = 630
const margin = 56
const labelWidth = 270
const plotLeft = margin + labelWidth
const plotWidth = posterWidth - plotLeft - margin - 60
const serif = 'Source Serif 4'

/** An SVG picture of a plot, 1200 × 630 or taller when the lanes need it. */
export function plotPoster(plot: Plot, words: PosterWords): string {
  const title = wrap(words.title, 52)
  const top = titleBottom(title) + (plot.shade ? 70 : 46)
  const laneScale = Math.min(
    1.5,
    Math.max(1, (posterHeight - top - 110) / sum(plot.lanes.map((lane) => lane.heightPx))),
  )
  let y = top
  const lanes = plot.lanes.map((lane) => {
    const at = y
    y += lane.heightPx * laneScale
    return laneSvg(lane, at, laneScale)
  })
  const height = Math.max(posterHeight, y + 110)
  return frame(
    height,
    words,
    title,
    [gridLines(plot, top, y), shadeSvg(plot, top, y), ...lanes, ticksSvg(plot, y)].join(''),
  )
}

export interface GridPoster {
  readonly columns: readonly string[]
  readonly rows: readonly string[]
  /** Row by row; null is an empty cell. */
  readonly cells: readonly (readonly ({ readonly text: string; readonly paint: Paint | null } | null)[])[]
}

/** An SVG picture of a grid of values, 1200 wide and as tall as its rows need. */
export function gridPoster({ columns, rows, cells }: GridPoster, words: PosterWords): string {
  const title = wrap(words.title, 52)
  const top = titleBottom(title) + 64
  const left = margin + Math.max(labelWidth, 20 + 8.5 * Math.max(...rows.map((row) => row.length)))
  const cellHeight = Math.max(26, Math.min(56, (posterHeight - top - 90) / rows.length))
  const cellWidth = Math.min(120, (posterWidth - left - margin) / columns.length)
  const heads = columns.map((column, index) =>
    text(left + (index + 0.5) * cellWidth, top - 10, column, 15, { anchor: 'middle', weight: 600 }),
  )
  const body = rows.flatMap((row, index) => {
    const y = top + index * cellHeight
    const label = text(margin, y + cellHeight / 2 + 5, row, 15, { weight: 600 })
    return [
      label,
      ...(cells[index] ?? []).map((cell, column) => cellSvg(cell, left + column * cellWidth, y, cellWidth, cellHeight)),
    ]
  })
  const height = Math.max(posterHeight, top + rows.length * cellHeight + 90)
  return frame(height, words, title, [...heads, ...body].join(''))
}

function cellSvg(
  cell: { text: string; paint: Paint | null } | null,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  if (cell === null) return ''
  const box = rect(x + 1, y + 1, width - 2, height - 2, cell.paint === null ? palette.panel : fillOf(cell.paint))
  return (
    box +
    text(x + width / 2, y + height / 2 + 5, cell.text, 14, {
      anchor: 'middle',
      weight: 600,
      fill: cell.paint !== null && isDark(cell.paint) ? palette.paper : palette.ink,
    })
  )
}

function laneSvg(lane: Plot['lanes'][number], top: number, scale: number): string {
  const middle = top + Math.min(34, lane.heightPx) * scale * 0.5
  const mark = lane.role
    ? `<path transform="translate(${margin + 8} ${middle}) scale(1.3)" fill-rule="evenodd" fill="${inkColors[lane.role.mark.ink]}" d="${shapePaths[lane.role.mark.shape]}"/>`
    : ''
  const label = text(margin + (lane.role ? 26 : 0), middle + 6, lane.label, 17, { weight: 600 })
  return mark + label + lane.marks.map((each) => markSvg(each, top, scale)).join('')
}

function markSvg(mark: Mark, top: number, scale: number): string {
  const x = plotLeft + mark.x * plotWidth
  const y = top + mark.y * scale
  if (mark.kind === 'rect') return rect(x, y, mark.width * plotWidth, mark.height * scale, fillOf(mark.paint))
  const fill = { value: palette.ink, note: palette['ink-3'], inverse: palette.paper }[mark.tone]
  return text(x + mark.dx, y, mark.text, 16, { anchor: mark.anchor, weight: 500, fill, halo: mark.tone !== 'inverse' })
}

function gridLines(plot: Plot, top: number, bottom: number): string {
  return plot.axis.ticks
    .map(({ at }) => `<path d="M${plotLeft + at * plotWidth} ${top}V${bottom}" stroke="${palette.rule}"/>`)
    .join('')
}

function ticksSvg(plot: Plot, bottom: number): string {
  return plot.axis.ticks
    .map(({ at, label }) =>
      text(plotLeft + at * plotWidth, bottom + 22, label, 14, { anchor: 'middle', fill: palette['ink-3'] }),
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

function frame(height: number, words: PosterWords, title: readonly string[], body: string): string {
  const lines = title.map((line, index) => text(margin, 74 + index * 44, line, 36, { weight: 600, family: serif }))
  const subtitle = text(margin, titleBottom(title) + 8, words.subtitle, 16, { fill: palette['ink-2'] })
  const foot = wrap(words.sources, 118)
    .slice(0, 2)
    .map((line, index) => text(margin, height - 44 + index * 19, line, 14, { fill: palette['ink-2'] }))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${posterWidth}" height="${height}" viewBox="0 0 ${posterWidth} ${height}" role="img" aria-label="${escapeXml(words.title)}">`,
    '<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    '<rect width="8" height="8" fill="#121716" fill-opacity=".05"/><path d="M0 0V8" stroke="#121716" stroke-opacity=".3" stroke-width="2"/></pattern></defs>',
    rect(0, 0, posterWidth, height, palette.paper),
    ...lines,
    subtitle,
    body,
    `<path d="M${margin} ${height - 70}H${posterWidth - margin}" stroke="${palette.ink}"/>`,
    ...foot,
    `<path transform="translate(${posterWidth - margin - 132} ${height - 57})" d="M0 1.5h14v3H0zM5 7.5h14v3H5zM9 13.5h13v3H9z" fill="${palette.ink}"/>`,
    text(posterWidth - margin, height - 42, 'Rolescope', 18, { anchor: 'end', weight: 600 }),
    '</svg>',
  ].join('')
}

function titleBottom(title: readonly string[]): number {
  return 74 + (title.length - 1) * 44 + 28
}

function fillOf(paint: Paint): string {
  if (typeof paint !== 'string') return inkColors[paint.role]
  return paint === 'hatch' ? 'url(#hatch)' : palette[paint]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
