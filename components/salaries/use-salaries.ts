import { type RefObject, startTransition, useCallback, useRef, useState } from 'react'
import { changed, type SalariesAddress, salariesHref } from '@/lib/salaries/address'
import { useAddressWriter } from './address-writer'
import type { AddressChange, Manner } from './explorer'
import { isAlive, loadAnswer } from './later-answer'
import { addressHere, answerHere, answerOf, answerWithAreas, type Shown } from './live-salaries'

interface Answers {
  /** What is asked, at once. */
  readonly address: SalariesAddress
  readonly shown: Shown
  /** Whether the answer must be fetched first. */
  readonly isWaiting: boolean
  /** The last question; a slower answer to an earlier one is not shown. */
  readonly asked: RefObject<SalariesAddress>
  readonly show: (next: SalariesAddress) => Promise<void>
}

function useAnswers(initial: Shown, version: string): Answers {
  const [address, setAddress] = useState(initial.address)
  const [shown, setShown] = useState(initial)
  const [isWaiting, wait] = useState(false)
  const asked = useRef(initial.address)
  const show = useCallback(
    async (next: SalariesAddress) => {
      asked.current = next
      setAddress(next)
      // The control moves at once; the answer may take more than a frame on a slow machine.
      const ready = isAlive() ? answerHere(next) : null
      wait(ready === null)
      // Together, since what was shown before must not be seen again.
      const put = (answer: Shown) => {
        if (asked.current !== next) return
        startTransition(() => {
          wait(false)
          setShown(answer)
        })
      }
      try {
        const [answer] = ready ? [ready] : await Promise.all([answerOf(next, version), loadAnswer()])
        put(answer)
        const more = await answerWithAreas(answer, version)
        if (more !== null) put(more)
      } catch {
        if (asked.current === next) window.location.assign(salariesHref(next))
      }
    },
    [version],
  )
  return { address, shown, isWaiting, asked, show }
}

/**
 * What the controls ask and what the explorer shows, apart for as long as an answer takes. `initial` is the server's answer to
 * `query`. Where nothing can be fetched, the server is asked.
 */
export function useSalaries(initial: Shown, query: string, version: string) {
  const { asked, show, ...answers } = useAnswers(initial, version)
  const writer = useAddressWriter(asked)

  const change = useCallback(
    (part: AddressChange, manner: Manner = 'choice') => {
      if (manner !== 'typing') writer.settle()
      if (manner === 'typed') return
      const next = changed(asked.current, typeof part === 'function' ? part(asked.current) : part)
      // Before the address is written, since that is told to `follow` at once.
      asked.current = next
      if (manner === 'typing') writer.type()
      else writer.choose(salariesHref(next))
      void show(next)
    },
    [asked, show, writer],
  )

  /** Shows what the address says where it was changed by other means than a control. */
  const follow = useCallback(() => {
    const [before, { pathname, search }] = [asked.current, window.location]
    const isAnswered = pathname + search === salariesHref(before)
    const isServed = before === initial.address && sorted(search) === query
    if (pathname !== '/salaries' || isAnswered || isServed || writer.isBehind()) return
    const isLatest = () => asked.current === before && window.location.search === search
    addressHere(version).then(
      (now) => (isLatest() && salariesHref(now) !== salariesHref(before) ? show(now) : undefined),
      () => (isLatest() ? window.location.reload() : undefined),
    )
  }, [initial, query, version, asked, show, writer])

  return { ...answers, change, follow }
}

function sorted(search: string): string {
  const query = new URLSearchParams(search)
  query.sort()
  return query.toString()
}
