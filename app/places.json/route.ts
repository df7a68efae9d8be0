import { fieldName } from '@/lib/place/asked'
import { offeredPlaces } from '@/lib/place/offered'
import { placeNames } from '../place-names'

export const dynamic = 'force-static'

/** Every place that is offered while one is typed, fetched when a place is first asked for. */
export function GET() {
  const names = placeNames()
  const offered = offeredPlaces(names, (id) => fieldName(id, () => names))
  return Response.json(offered, { headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } })
}
