import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { roleEvidence } from '@/app/evidence'
import { dataset } from '@/data'
import { formatCsv } from '@/lib/csv'
import { figurePicture, figureTable } from '@/lib/figure-download'
import { type FigureAddress, readFigure } from '@/lib/urls'

const fonts = [
  '@expo-google-fonts/instrument-sans/400Regular/InstrumentSans_400Regular.ttf',
  '@expo-google-fonts/instrument-sans/500Medium/InstrumentSans_500Medium.ttf',
  '@expo-google-fonts/instrument-sans/600SemiBold/InstrumentSans_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => join(process.cwd(), 'node_modules', file))

/** A figure's downloads: its table as CSV, its picture as SVG or PNG. */
export async function GET(_request: Request, { params }: { params: Promise<{ kind: string; file: string }> }) {
  const { kind, file } = await params
  const address = readFigure(
    kind,
    file,
    dataset.roles.map((role) => role.id),
  )
  if (address === null) return refuse(404, `There is no figure at /figures/${kind}/${file}.`)
  const roles = address.roles.flatMap((id) => dataset.roles.find((role) => role.id === id) ?? [])
  if (address.format === 'csv') {
    return answer(
      address,
      formatCsv(figureTable(address.kind, roles, dataset, roleEvidence())),
      'text/csv; charset=utf-8; header=present',
    )
  }
  const picture = figurePicture(address.kind, roles, dataset, roleEvidence())
  if ('why' in picture) return refuse(404, picture.why)
  if (address.format === 'svg') return answer(address, picture.svg, 'image/svg+xml')
  const png = new Resvg(picture.svg, {
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Instrument Sans' },
  })
    .render()
    .asPng()
  return answer(address, new Uint8Array(png), 'image/png')
}

function answer({ kind, roles, format }: FigureAddress, body: BodyInit, type: string): Response {
  const name = `rolescope-${kind}-${roles.length > 5 ? 'all' : roles.join('-vs-')}.${format}`
  const disposition = format === 'csv' ? 'attachment' : 'inline'
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${disposition}; filename="${name}"`,
      'Cache-Control': 'public, max-age=3600',
    },
  })
}

function refuse(status: number, why: string): Response {
  return new Response(`${why}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
