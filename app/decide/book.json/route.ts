import { briefBook } from '../book'

export const dynamic = 'force-dynamic'

/** What briefs are written from in the browser, the same for everyone: which of it is read, nobody sees. */
export function GET(): Response {
  return Response.json(briefBook(), { headers: { 'Cache-Control': 'public, max-age=3600' } })
}
