import type { NextRequest } from 'next/server'
import { searched } from '../searched'

/** What is answered to a text, for the search box, which has no names of places. */
export function GET({ nextUrl }: NextRequest) {
  const answer = searched(nextUrl.searchParams.get('q') ?? '')
  return Response.json(answer, { headers: { 'Cache-Control': 'public, max-age=300' } })
}
