import { useSearchParams } from 'next/navigation'
import { useLayoutEffect } from 'react'

/** Whether the browser has the Navigation API. Without it, Next must notice what we write, which draws the page again. */
const tells = typeof window !== 'undefined' && 'navigation' in window

/** Writes an address of the page: as a step that the back button undoes, or over the one it is at. */
export function writeAddress(href: string, isStep: boolean): void {
  // Next takes no notice of what is written with its own state (`__NA`), which it keeps there.
  const state = tells ? window.history.state : null
  if (isStep && href !== addressNow()) window.history.pushState(state, '', href)
  else window.history.replaceState(state, '', href)
}

/** The address of the page, without its origin and mark. */
export function addressNow(): string {
  return window.location.pathname + window.location.search
}

/**
 * Follows an address that changed without a control: going back, or by a link to where the reader began, Next shows again the page
 * that it keeps under that address, though the page has since moved on. Apart, so that a control renders the page once.
 */
export function AddressWatch({ follow }: { follow: () => void }) {
  const query = useSearchParams().toString()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the address says is read when it changes
  useLayoutEffect(follow, [query])
  // Next writes the address of another page before effects that are not of the layout are taken back.
  useLayoutEffect(() => {
    if (!tells) return undefined
    window.navigation.addEventListener('currententrychange', follow)
    return () => window.navigation.removeEventListener('currententrychange', follow)
  }, [follow])
  return null
}
