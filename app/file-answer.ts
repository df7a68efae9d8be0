import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { FigureFormat } from '@/lib/site/urls'

const fonts = [
  '@expo-google-fonts/instrument-sans/400Regular/InstrumentSans_400Regular.ttf',
  '@expo-google-fonts/instrument-sans/500Medium/InstrumentSans_500Medium.ttf',
  '@expo-google-fonts/instrument-sans/600SemiBold/InstrumentSans_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => join(process.cwd(), 'node_modules', file))

type FileFormat = FigureFormat | 'json'

const types: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  svg: 'image/svg+xml',
  png: 'image/png',
  json: 'application/json; charset=utf-8',
}

/** A figure as a file: the text of its CSV, SVG or JSON as it is, a PNG drawn from its SVG. `name` is `fileName`’s, without its ending. */
export function fileAnswer(name: string, format: FileFormat, text: string): Response {
  const disposition = format === 'csv' || format === 'json' ? 'attachment' : 'inline'
  return new Response(format === 'png' ? drawn(text) : text, {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `${disposition}; filename="${name}.${format}"`,
      'Cache-Control': 'public, max-age=3600',
    },
  })
}

function drawn(svg: string): Uint8Array<ArrayBuffer> {
  const font = { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Instrument Sans' }
  return new Uint8Array(new Resvg(svg, { font }).render().asPng())
}

/** Why there is no file, in words. */
export function refusal(status: 400 | 404, why: string): Response {
  return new Response(`${why}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
