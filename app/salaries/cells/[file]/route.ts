import { market } from '@/data'
import { cellsFileOf } from '@/lib/salaries/data-files'
import { packCells } from '@/lib/salaries/pack'

export const dynamic = 'force-static'
export const dynamicParams = false

const files = () => Object.values(market().cells)

export function generateStaticParams() {
  return files().map(({ source }) => ({ file: cellsFileOf(source) }))
}

/** The cells of one source, in columns. The version in their address changes with them and with the way of packing. */
export async function GET(_request: Request, { params }: RouteContext<'/salaries/cells/[file]'>) {
  const { file } = await params
  const asked = files().find(({ source }) => cellsFileOf(source) === file)
  if (asked === undefined) return new Response(null, { status: 404 })
  return Response.json(packCells(asked), { headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })
}
