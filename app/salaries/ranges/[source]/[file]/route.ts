import { packedRanges } from '@/app/posted-ranges'
import { dataset } from '@/data'
import { rangedSources } from '@/lib/source/registry'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return rangedSources.flatMap((source) => dataset.roles.map(({ id }) => ({ source, file: `${id}.json` })))
}

/** The single ranges of one role, fetched when their list comes into view. The version in their address changes with them. */
export async function GET(_request: Request, { params }: RouteContext<'/salaries/ranges/[source]/[file]'>) {
  const { source, file } = await params
  const ranges = packedRanges(source, file.replace(/\.json$/, ''))
  if (ranges === null) return new Response(null, { status: 404 })
  return Response.json(ranges, { headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })
}
