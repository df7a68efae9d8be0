import { startTransition, useCallback, useRef, useState } from 'react'
import { type SalariesAddress, salariesHref } from '@/lib/salaries/address'
import { writeAddress } from './AddressWatch'
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
        // Together, since what was shown before must not be seen again.
        startTransition(() => {
          wait(false)
          setShown(answer)
        })
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

function sorted(search: string): string {
  const query = new URLSearchParams(search)
  query.sort()
  return query.toString()
}
