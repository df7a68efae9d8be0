import { searchable } from '../search/searched'

export const dynamic = 'force-static'

/** All that can be found by name, fetched when the search box first opens. */
export function GET() {
  return Response.json(searchable())
}
