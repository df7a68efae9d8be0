import { type RefObject, startTransition, useCallback, useRef, useState } from 'react'
import { addressNow, writeAddress } from './AddressWatch'
import { useAddressWriter } from './address-writer'
import type { Manner } from './forms'

/** How a page answers in the browser. */
export interface Answering<Asked, Shown> {
  /** The path of the page. */
  readonly page: string
  readonly hrefOf: (asked: Asked) => string
  /** The address that an answer is kept under; the asked one’s own where left out. */
  readonly settledHref?: (shown: Shown) => string
  /** The answer from what has come already, so that one rendering shows it; null where something must be fetched first. */
  readonly here: (asked: Asked) => Shown | null
  /** The answer, once what it needs has come; rejected where only the server has it. */
  readonly answer: (asked: Asked) => Promise<Shown>
  /** The answer again with more, once more has come; null where it said all there is. */
  readonly more?: (shown: Shown) => Promise<Shown | null>
  /** What the address of the page asks; rejected where only the server reads it. */
  readonly read: () => Promise<Asked>
}

interface Served<Asked, Shown> {
  /** The server’s answer, and what it was asked. */
  readonly shown: Shown
  readonly asked: Asked
  /** The query that the server read, sorted. */
  readonly query: string
}

/** What is asked and what is shown, apart for as long as an answer takes. */
export interface Live<Asked, Shown> {
  /** What is asked, at once. */
  readonly asked: Asked
  readonly shown: Shown
  /** Whether the answer must be fetched first. */
  readonly isWaiting: boolean
  /** Asks something else; the address follows. Typing may end in what was asked last. */
  readonly ask: (next: Asked, manner: Manner) => void
  /** Shows what the address says where it was changed by other means than a control. */
  readonly follow: () => void
  /** What was asked last, for changes of it. */
  readonly last: RefObject<Asked>
}

/** What is asked, what is shown, and the way from one to the other. */
function useAnswers<Asked, Shown>(
  { shown: first, asked: firstAsked }: Pick<Served<Asked, Shown>, 'shown' | 'asked'>,
  answering: Answering<Asked, Shown>,
) {
  const [asked, setAsked] = useState(firstAsked)
  const [shown, setShown] = useState(first)
  const [isWaiting, wait] = useState(false)
  const last = useRef(firstAsked)
  /** The address that the last answer is kept under. */
  const kept = useRef<string | null>(null)
  const show = useCallback(
    async (next: Asked) => {
      last.current = next
      setAsked(next)
      // The control moves at once; the answer may take more than a frame on a slow machine.
      const ready = answering.here(next)
      wait(ready === null)
      // Together, since what was shown before must not be seen again.
      const put = (answer: Shown) => {
        if (last.current !== next) return
        const href = answering.settledHref?.(answer)
        if (href !== undefined && href !== addressNow() && addressNow() === answering.hrefOf(next)) {
          // Before it is written, since that is told to `follow` at once.
          kept.current = href
          writeAddress(href, false)
        }
        startTransition(() => {
          wait(false)
          setShown(() => answer)
        })
      }
      try {
        const answer = ready ?? (await answering.answer(next))
        put(answer)
        const more = (await answering.more?.(answer)) ?? null
        if (more !== null) put(more)
      } catch {
        if (last.current === next) window.location.assign(answering.hrefOf(next))
      }
    },
    [answering],
  )
  return { asked, shown, isWaiting, last, kept, show }
}

/**
 * Answers in place, and has the address and the browser’s history follow; a slower answer to an earlier question is not shown. Where
 * nothing can be fetched, the server is asked. `answering` must stay the same.
 */
export function useLive<Asked, Shown>(
  served: Served<Asked, Shown>,
  answering: Answering<Asked, Shown>,
): Live<Asked, Shown> {
  const { asked: firstAsked, query } = served
  const { last, kept, show, ...answers } = useAnswers(served, answering)
  const writer = useAddressWriter()

  const ask = useCallback(
    (next: Asked, manner: Manner) => {
      const href = answering.hrefOf(next)
      const isSame = href === answering.hrefOf(last.current)
      if (manner === 'choice' || (manner === 'typed' && isSame)) writer.settle()
      if (manner === 'typed' && isSame) return
      // Before the address is written, since that is told to `follow` at once.
      last.current = next
      kept.current = null
      if (manner === 'choice') writer.choose(href)
      else writer.type(href)
      if (manner === 'typed') writer.settle()
      void show(next)
    },
    [answering, show, writer, last, kept],
  )

  const follow = useCallback(() => {
    const [before, now, { pathname, search }] = [last.current, addressNow(), window.location]
    const isServed = before === firstAsked && sorted(search) === query
    const isAnswered = now === answering.hrefOf(before) || now === kept.current
    if (pathname !== answering.page || isServed || isAnswered || writer.isBehind()) return
    const isLatest = () => last.current === before && addressNow() === now
    answering.read().then(
      (next) => (isLatest() && answering.hrefOf(next) !== answering.hrefOf(before) ? show(next) : undefined),
      () => (isLatest() ? window.location.reload() : undefined),
    )
  }, [answering, firstAsked, query, show, writer, last, kept])

  return { ...answers, last, ask, follow }
}

function sorted(search: string): string {
  const query = new URLSearchParams(search)
  query.sort()
  return query.toString()
}
