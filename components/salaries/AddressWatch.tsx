import { useSearchParams } from 'next/navigation'
import { useLayoutEffect } from 'react'

/**
 * Follows an address that changed without a control: going back, or by a link to where the reader began, Next shows again the page
 * that it keeps under that address, though the explorer has since moved on. Apart, so that a control renders the explorer once.
 */
export function AddressWatch({ follow }: { follow: () => void }) {
  const query = useSearchParams().toString()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the address says is read when it changes
  useLayoutEffect(follow, [query])
  return null
}
