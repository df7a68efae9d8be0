import { wagesByPlace } from '../market-facts'

export const dynamic = 'force-static'

/** The occupation survey's pay by place, fetched once that source is asked of one. */
export function GET() {
  return Response.json(wagesByPlace(), { headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })
}
