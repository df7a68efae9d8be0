import { useSearchParams } from 'next/navigation'
import { startTransition, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { type SalariesAddress, salariesHref } from '@/lib/salaries/address'
import type { AddressChange } from './explorer'
import { addressHere, answerHere, answerOf, type Shown } from './live-salaries'

/**
 * What the controls ask and what the explorer shows, apart for as long as an answer takes. `initial` is the server's answer to
 * `query`. Where nothing can be fetched, the server is asked.
 */
export function useSalaries(initial: Shown, query: string, version: string) {
  const [address, setAddress] = useState(initial.address)
  const [shown, setShown] = useState(initial)
  // Whether the answer must be fetched first.
  const [isWaiting, wait] = useState(false)
  // The last question; a slower answer to an earlier one is not shown.
  const asked = useRef(initial.address)

  const show = useCallback(
    async (next: SalariesAddress) => {
      asked.current = next
      setAddress(next)
      // The control moves at once; the answer may take more than a frame on a slow machine.
      const ready = answerHere(next)
      wait(ready === null)
      if (ready !== null) return startTransition(() => setShown(ready))
      try {
        const answer = await answerOf(next, version)
        if (asked.current !== next) return
        wait(false)
        startTransition(() => setShown(answer))
      } catch {
        if (asked.current === next) window.location.assign(salariesHref(next))
      }
    },
    [version],
  )

  const change = useCallback(
    (part: AddressChange) => {
      const next = { ...asked.current, ...(typeof part === 'function' ? part(asked.current) : part) }
      // Before the address is written, since that is told to `follow` at once.
      asked.current = next
      writeAddress(salariesHref(next))
      void show(next)
    },
    [show],
  )

  /** Shows what the address says where it was changed by other means than a control. */
  const follow = useCallback(() => {
    const [before, { pathname, search }] = [asked.current, window.location]
    const isAnswered = pathname + search === salariesHref(before)
    const isServed = before === initial.address && sorted(search) === query
    if (pathname !== '/salaries' || isAnswered || isServed) return
    const isLatest = () => asked.current === before && window.location.search === search
    addressHere(version).then(
      (now) => (isLatest() && salariesHref(now) !== salariesHref(before) ? show(now) : undefined),
      () => (isLatest() ? window.location.reload() : undefined),
    )
  }, [initial, query, version, show])

  return { address, shown, isWaiting, change, follow }
}

/** Whether the browser has the Navigation API. Without it, Next must notice what we write, which draws the page again. */
const tells = typeof window !== 'undefined' && 'navigation' in window

/** Writes an address of the explorer over the one it is at. */
function writeAddress(href: string): void {
  // Next takes no notice of what is written with its own state (`__NA`), which it keeps there.
  window.history.replaceState(tells ? window.history.state : null, '', href)
}

/**
 * Follows an address that changed without a control: going back, or by a link to where the reader began, Next shows again the page
 * that it keeps under that address, though the explorer has since moved on. Apart, so that a control renders the explorer once.
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

function sorted(search: string): string {
  const query = new URLSearchParams(search)
  query.sort()
  return query.toString()
}
