import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { NamedPlace } from '@/components/quote/QuoteLive'
import { textsOf } from '@/lib/site/query'

/** How a query names its place where that is not its id; null where it is, or none is named. */
export function namedPlace(query: URLSearchParams, id: string): NamedPlace | null {
  const [asked] = textsOf(query, 'place')
  return asked === undefined || asked === id ? null : { asked, id }
}

/**
 * Sends who opens a page by the name of a place to its address by the id, in the same step of the history: a name may come to
 * mean something else. Not so where a page asks from within, which follows by itself and keeps its focus.
 */
export async function settlePlace(path: string, query: URLSearchParams, { id }: NamedPlace): Promise<void> {
  if ((await headers()).get('sec-fetch-dest') === 'empty') return
  const settled = new URLSearchParams(query)
  settled.set('place', id)
  redirect(`${path}?${settled}`)
}
