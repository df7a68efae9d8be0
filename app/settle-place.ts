import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

/**
 * Sends who opens a page by the name of a place to its address by the id, in the same step of the history: a name may come to
 * mean something else. Not so where a page asks from within, which follows by itself and keeps its focus.
 */
export async function settlePlace(settled: string): Promise<void> {
  if ((await headers()).get('sec-fetch-dest') !== 'empty') redirect(settled)
}
