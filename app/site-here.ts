import { headers } from 'next/headers'
import { siteAddress } from '@/components/ui/PageAddress'

/** Where this site is, as the build was told, else as it was asked for: without a slash at the end. */
export async function siteHere(): Promise<string> {
  return siteAsked(await headers())
}

/** The same of a request. */
export function siteAsked(asked: Pick<Headers, 'get'>): string {
  const told = siteAddress()
  const host = asked.get('x-forwarded-host') ?? asked.get('host')
  if (told !== '' || host === null) return told
  return `${asked.get('x-forwarded-proto') ?? 'http'}://${host}`
}
