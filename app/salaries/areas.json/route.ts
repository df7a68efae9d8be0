import { dataset, market } from '@/data'
import { areaFace } from '@/lib/salaries/data'

export const dynamic = 'force-static'

/** Every area with its costs of labor and of living, fetched when a place is chosen. */
export function GET() {
  const areas = market().places.areas.map((area) => areaFace(area, dataset.roles, market()))
  return Response.json(areas, { headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })
}
