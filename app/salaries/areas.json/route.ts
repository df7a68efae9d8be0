import { allAreas } from '../market-facts'

export const dynamic = 'force-static'

/** Every area with its costs of labor and of living, fetched once the page stands. */
export function GET() {
  return Response.json(allAreas(), { headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })
}
