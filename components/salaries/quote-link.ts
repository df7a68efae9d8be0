/** Where the explorer leads to a quote. */
import { quoteStartHref } from '@/lib/quote/address'
import type { SalariesView } from '@/lib/salaries/view'
import { paySource } from '@/lib/source/registry'

/** The first role here as a quote: a range even where a cell is too thin to be shown. */
export function quoteOf({ address, pays }: Pick<SalariesView, 'address' | 'pays'>): string {
  const { level, place, source } = address
  const role = pays[0]?.role.id
  const ofRole = role ? { role } : {}
  if (!paySource(source).abilities.isBasis) return quoteStartHref(ofRole)
  return quoteStartHref({ ...ofRole, ...(level === 'all' ? {} : { level }), place, basis: source })
}
