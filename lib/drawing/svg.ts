/** Pieces of an SVG text: every number short, every text escaped. */
import { palette } from './palette'

const sans = 'Instrument Sans, sans-serif'

/** A filled box; lengths in pixels. */
export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"/>`
}

/** How a text is set; the defaults are ink, regular weight, from its start. */
export interface TextStyle {
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly weight?: number
  readonly fill?: string
  readonly family?: string
  readonly halo?: boolean
}

/** A line of text at its baseline, `size` in pixels; a halo keeps it legible over marks. */
export function text(x: number, y: number, content: string, size: number, style: TextStyle): string {
  const { anchor = 'start', weight = 400, fill = palette.ink, family = sans, halo = false } = style
  const outline = halo ? ` paint-order="stroke" stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round"` : ''
  return `<text x="${short(x)}" y="${short(y)}" font-family="${family}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}"${outline}>${escapeXml(drawable(content))}</text>`
}

/** Words broken into lines of at most `most` characters, a longer word on a line of its own. */
export function wrap(words: string, most: number): string[] {
  const lines = ['']
  for (const word of words.split(' ')) {
    const line = lines[lines.length - 1] ?? ''
    if (line !== '' && line.length + word.length + 1 > most) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

/** As the fonts that pictures are drawn with have it: without “±” a whole line would fall back to another font. */
function drawable(content: string): string {
  return content.replaceAll('±', '+/−')
}

/** A text as XML content or attribute value. */
export function escapeXml(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A number with at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
