import { shapes } from '../state-shapes'

export const dynamic = 'force-static'

/** Fetched when a reader first asks for the states in their own shapes; they change with a new atlas only. */
export function GET() {
  return Response.json(shapes, { headers: { 'Cache-Control': 'public, max-age=604800' } })
}
