import { packSalaries } from '@/lib/salaries/pack'
import { salaries } from '../market-facts'

export const dynamic = 'force-static'

/** What the explorer's sources share. The version in its address changes with it and with the way of packing. */
export function GET() {
  return Response.json(packSalaries(salaries().facts.data), {
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  })
}
