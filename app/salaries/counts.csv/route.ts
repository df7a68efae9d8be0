import type { NextRequest } from 'next/server'
import { formatCsv } from '@/lib/csv'
import { readSalaries } from '@/lib/salaries-query'
import { countTable } from '@/lib/salaries-table'
import { salariesView } from '@/lib/salaries-view'
import { areaOf, salaries } from '../market-facts'

/** The counts by wage behind what an address of the explorer shows. What cannot be read is refused, not passed over. */
export function GET({ nextUrl }: NextRequest) {
  const { facts, choices } = salaries()
  const { address, ignored } = readSalaries(nextUrl.searchParams, choices)
  if (ignored.length > 0) {
    return new Response(`${ignored.join('\n')}\n`, {
      status: 400,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const csv = formatCsv(countTable(salariesView(facts, address, areaOf(address.place))))
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="rolescope-counts.csv"',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
