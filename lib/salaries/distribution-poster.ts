/** The distributions of pay as a picture that stands alone: bars, outlines or dots, and every role's percentiles, on one axis. */
import { inkColors, palette } from '@/lib/drawing/palette'
import { type Axis, placeOn } from '@/lib/drawing/plot'
import { footRoom, frame, type PosterWords, posterHeight, posterWidth, titleBottom } from '@/lib/drawing/poster'
import { short, text } from '@/lib/drawing/svg'
import { type Beyond, dotUsd } from '@/lib/evidence/histogram'
import { formatShare } from '@/lib/words/format'
import type { Distribution, HistogramPart } from './distribution'
import { axisX, plotLeft, plotWidth, roleHead, stripHeight, stripSvg } from './strip-poster'

/** A part of the picture: how tall it is, and its SVG once it is known where it begins. */
interface Part {
  readonly height: number
  readonly draw: (top: number) => string
}

const leastHistogram = 210
const mostHistogram = 300
const axisHeight = 34
const offerRoom = 28
/** The most that a row takes of what the least height leaves over. */
const mostSpare = 56

/** An SVG picture of a distribution with its strips, 1200 × 630 or taller when the dots and roles need it. */
export function distributionPoster(drawing: Distribution, words: PosterWords): string {
  const { axis, offer } = drawing
  const top = titleBottom(words) + 36 + (offer ? offerRoom : 0)
  const room = posterHeight - footRoom(words) - top - axisHeight
  const { bars, dots, rows } = fitted(drawing, room)
  const axisTop = top + sum([...bars, ...dots])
  const bottom = axisTop + axisHeight + sum(rows)
  const svg = [
    gridSvg(axis, top, bottom),
    drawn([...bars, ...dots], top),
    offer ? offerSvg(offer, [top, axisTop, bottom]) : '',
    axisSvg(axis, axisTop),
    drawn(rows, axisTop + axisHeight),
  ]
  return frame(words, { svg: svg.join(''), width: posterWidth, bottom: bottom + 8 })
}

/** The parts, grown towards the least height of a picture: the bars, else the rows. */
function fitted(drawing: Distribution, room: number): Record<'bars' | 'dots' | 'rows', Part[]> {
  const dots = drawing.dots.map((lane) => dotPart(lane, drawing.axis))
  const rows = drawing.strips.map((strip): Part => ({ height: stripHeight(strip), draw: (y) => stripSvg(strip, y) }))
  const left = room - sum([...dots, ...rows])
  if (drawing.histograms.length > 0) {
    return { bars: [histogramPart(drawing, Math.max(leastHistogram, Math.min(mostHistogram, left)))], dots, rows }
  }
  const spare = Math.max(0, Math.min(mostSpare, left / (dots.length + rows.length)))
  const grown = ({ height, draw }: Part): Part => ({ height: height + spare, draw: (top) => draw(top + spare / 2) })
  return { bars: [], dots: dots.map(grown), rows: rows.map(grown) }
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { height }) => total + height, 0)
}

function drawn(parts: readonly Part[], top: number): string {
  return parts.map((part, index) => part.draw(top + sum(parts.slice(0, index)))).join('')
}

function histogramPart({ axis, histograms, highest, ruled }: Distribution, height: number): Part {
  const draw = (top: number) => {
    // The highest rule stands a little below the top, where its label has room.
    const y = (share: number) => top + height - (share / highest) * (height - 10)
    const rules = ruled.map(
      (share) =>
        `<path d="M${plotLeft} ${short(y(share))}h${plotWidth}" stroke="${palette.rule}"/>${text(plotLeft - 10, y(share) + 5, formatShare(share), 14, { anchor: 'end', fill: palette['ink-3'] })}`,
    )
    const heads = histograms.map(({ role, style, beyond }, index) =>
      roleHead(role, top + index * 50, [[style, ...beyondWords(beyond)].join(', ')]),
    )
    const base = `<path d="M${plotLeft} ${short(y(0))}h${plotWidth}" stroke="${palette.ink}" stroke-width="1.5"/>`
    return [...rules, ...histograms.map((part) => barsSvg(part, axis, y)), base, ...heads].join('')
  }
  return { height: Math.max(height, histograms.length * 50), draw }
}

/** The edge of the bars: filled, or drawn twice, where the wider stroke keeps it clear of what lies behind. */
function barsSvg({ role, style, bins }: HistogramPart, axis: Axis, y: (share: number) => number): string {
  const x = (usd: number) => short(axisX(placeOn(axis, usd)))
  const [first] = bins
  const steps = bins.map(({ toUsd, share }) => `V${short(y(share))}H${x(toUsd)}`).join('')
  const path = `d="M${x(first?.fromUsd ?? axis.low)} ${short(y(0))}${steps}V${short(y(0))}"`
  const color = inkColors[role.mark.ink]
  if (style === 'filled') return `<path ${path} fill="${color}" fill-opacity=".86"/>`
  const dash = style === 'dashed' ? ' stroke-dasharray="6 3"' : ''
  return `<path ${path} fill="none" stroke="${palette.paper}" stroke-width="6"/><path ${path} fill="none" stroke="${color}" stroke-width="2.5"${dash}/>`
}

function dotPart({ role, dots, rows, beyond }: Distribution['dots'][number], axis: Axis): Part {
  const step = (dotUsd / (axis.high - axis.low)) * plotWidth
  const pitch = Math.min(14, Math.max(8, step * 0.9))
  const height = Math.max(56, rows * pitch + 24)
  const radius = Math.min(pitch, step) * 0.44
  const draw = (top: number) => {
    const circles = dots.map(
      ({ at, row }) =>
        `<circle cx="${short(axisX(at))}" cy="${short(top + height - 6 - (row + 0.5) * pitch)}" r="${short(radius)}" fill="${inkColors[role.mark.ink]}"/>`,
    )
    const notes = ['shown as dots (a histogram needs 30)', ...beyondWords(beyond)]
    return roleHead(role, top + height - 54, notes) + circles.join('')
  }
  return { height, draw }
}

function beyondWords({ below, above }: Beyond): string[] {
  return below + above > 0 ? [`${below + above} beyond the axis`] : []
}

/** The labels that stand clear of each other, from the low end on. */
function labeled({ ticks }: Axis): Axis['ticks'] {
  const pitch = plotWidth / (ticks.length - 1)
  const every = Math.ceil(56 / pitch)
  return ticks.filter((_, index) => index % every === 0)
}

function gridSvg(axis: Axis, top: number, bottom: number): string {
  return labeled(axis)
    .map(({ at }) => `<path d="M${short(axisX(at))} ${short(top)}V${short(bottom)}" stroke="${palette.rule}"/>`)
    .join('')
}

function axisSvg(axis: Axis, top: number): string {
  return labeled(axis)
    .map(({ at, label }) =>
      text(axisX(at), top + 21, label, 14, { anchor: 'middle', fill: palette['ink-3'], halo: true }),
    )
    .join('')
}

/** An upright line with its words on top, dotted from the axis on. */
function offerSvg(
  { at, label }: NonNullable<Distribution['offer']>,
  [top, axisTop, bottom]: readonly [number, number, number],
): string {
  const x = axisX(at)
  const anchor = at > 0.85 ? 'end' : at < 0.15 ? 'start' : 'middle'
  const line = `stroke="${palette.ink}" stroke-width="1.5"`
  return [
    `<path d="M${short(x)} ${short(top - 6)}V${short(axisTop)}" ${line}/>`,
    `<path d="M${short(x)} ${short(axisTop)}V${short(bottom)}" ${line} stroke-dasharray="2 3"/>`,
    text(x, top - 13, label, 16, { anchor, weight: 600, halo: true }),
  ].join('')
}
