/** What every picture of a figure has: a page of literal colors, its finding above, its sources below. */
import { inkColors, palette } from './palette'
import type { Paint } from './plot'
import { escapeXml, rect, text, wrap } from './svg'

/** The words burned into a picture. */
export interface PosterWords {
  /** The finding, in a sentence. */
  readonly title: string
  /** What is drawn: quantity, unit and scope; a long one takes several lines. */
  readonly subtitle: string
  /** Sources with dates, one line. */
  readonly sources: string
}

/** A picture's least width in pixels; wide grids grow. */
export const posterWidth = 1200
/** A picture's least height in pixels; long ones grow. */
export const posterHeight = 630
/** Pixels left free on either side. */
export const margin = 56
// Quoted, since a name with a figure is else no family.
const serif = "'Source Serif 4', serif"
const footLine = 19
const subtitleLine = 22

interface Body {
  readonly svg: string
  readonly width: number
  /** Where it ends, in pixels from the top. */
  readonly bottom: number
}

/** A body between the title and the sources, as an SVG as wide as the body and as tall as all three need. */
export function frame(words: PosterWords, { svg, width, bottom }: Body): string {
  const title = titleLines(words).map((line, index) =>
    text(margin, 74 + index * 44, line, 36, { weight: 600, family: serif }),
  )
  const lines = subtitleLines(words)
  const first = titleBottom(words) + 8 - (lines.length - 1) * subtitleLine
  const subtitle = lines.map((line, index) =>
    text(margin, first + index * subtitleLine, line, 16, { fill: palette['ink-2'] }),
  )
  const height = Math.max(posterHeight, bottom + footRoom(words))
  const foot = height - footRoom(words) + 20
  const sources = sourceLines(words).map((line, index) =>
    text(margin, foot + 26 + index * footLine, line, 14, { fill: palette['ink-2'] }),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(words.title)}">`,
    '<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    '<rect width="8" height="8" fill="#121716" fill-opacity=".05"/><path d="M0 0V8" stroke="#121716" stroke-opacity=".3" stroke-width="2"/></pattern></defs>',
    rect(0, 0, width, height, palette.paper),
    ...title,
    ...subtitle,
    svg,
    `<path d="M${margin} ${foot}H${width - margin}" stroke="${palette.ink}"/>`,
    ...sources,
    `<path transform="translate(${width - margin - 132} ${foot + 13})" d="M0 1.5h14v3H0zM5 7.5h14v3H5zM9 13.5h13v3H9z" fill="${palette.ink}"/>`,
    text(width - margin, foot + 28, 'Rolescope', 18, { anchor: 'end', weight: 600 }),
    '</svg>',
  ].join('')
}

function titleLines(words: PosterWords): string[] {
  return wrap(words.title, 52)
}

function subtitleLines(words: PosterWords): string[] {
  return wrap(words.subtitle, 148)
}

function sourceLines(words: PosterWords): string[] {
  return wrap(words.sources, 118)
}

/** Where title and subtitle end, in pixels from the top; the baseline of the subtitle's last line is 8 below. */
export function titleBottom(words: PosterWords): number {
  return 74 + (titleLines(words).length - 1) * 44 + 28 + (subtitleLines(words).length - 1) * subtitleLine
}

/** The line of sources at a picture's foot, with the version of the data. */
export function sourceLine(sources: string, dataVersion: string): string {
  return `Sources: ${sources}. Data version ${dataVersion}.`
}

/** The pixels that the sources need below a body: 90, and more from the third line on. */
export function footRoom(words: PosterWords): number {
  return 90 + Math.max(0, sourceLines(words).length - 2) * footLine
}

/** A paint as a literal color. */
export function fillOf(paint: Paint): string {
  return typeof paint === 'string' ? palette[paint] : inkColors[paint.role]
}

/** A picture as SVG, or in words why there is none. */
export type Picture = { readonly svg: string } | { readonly why: string }
