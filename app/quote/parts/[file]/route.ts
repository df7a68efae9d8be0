import { quoteFiles } from '../../part-files'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return [...quoteFiles().keys()].map((file) => ({ file }))
}

/** What quotes are answered from in the browser. The version in a file’s address changes with it and with the way of parting. */
export async function GET(_request: Request, { params }: RouteContext<'/quote/parts/[file]'>) {
  const made = quoteFiles().get((await params).file)
  if (made === undefined) return new Response(null, { status: 404 })
  return Response.json(made(), { headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })
}
