import type { NextRequest } from 'next/server'
import { searchedPlace } from '../searched'

/** What the search box answers to a text that names a place; null where it names none. */
export function GET({ nextUrl }: NextRequest) {
  const answer = searchedPlace(nextUrl.searchParams.get('q') ?? '')
  return Response.json(answer, { headers: { 'Cache-Control': 'public, max-age=300' } })
}
