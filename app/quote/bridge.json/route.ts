import type { NextRequest } from 'next/server'
import { refusal } from '../../file-answer'
import { bridgeIn } from '../bridge'

/** How the explorer's median becomes that of a quote, in a sentence; null where nothing can be quoted. */
export function GET({ nextUrl }: NextRequest): Response {
  const answer = bridgeIn(nextUrl.searchParams)
  if ('why' in answer) return refusal(400, answer.why)
  return Response.json(answer, { headers: { 'Cache-Control': 'public, max-age=3600' } })
}
