import { packSalaries } from '@/lib/salaries/pack'
import { salaries } from '../market-facts'

export const dynamic = 'force-static'

/** The cells behind the explorer, in columns. The version in their address changes with them and with the way of packing. */
export function GET() {
  return Response.json(packSalaries(salaries().facts.data), {
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  })
}
