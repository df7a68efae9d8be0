import { useEffect, useState } from 'react'
import type { Found } from '@/lib/search/find'
import type { PlaceAnswer } from '@/lib/search/place-answer'
import type { TitleReading } from '@/lib/titles/read'

/** All that can be found by name, once it is fetched. */
export function useSearchIndex(): readonly Found[] | 'failed' {
  const [index, setIndex] = useState<readonly Found[] | 'failed'>([])
  useEffect(() => {
    const stop = new AbortController()
    fetch('/search-index.json', { signal: stop.signal })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
      .then(setIndex)
      .catch(() => {
        if (!stop.signal.aborted) setIndex('failed')
      })
    return () => stop.abort()
  }, [])
  return index
}

type TitleReader = (typed: string, index: readonly Found[]) => TitleReading

/** The reader of job titles, fetched when the box first opens: without it, the box finds what it finds by name. */
export function useTitleReader(): TitleReader | null {
  const [reader, setReader] = useState<{ readonly read: TitleReader } | null>(null)
  useEffect(() => {
    let isOpen = true
    import('@/lib/titles/read').then(
      ({ readTitle, titleRoles }) => {
        const read: TitleReader = (typed, index) =>
          readTitle(typed, titleRoles(index.flatMap(({ role }) => role ?? [])))
        if (isOpen) setReader({ read })
      },
      () => {},
    )
    return () => {
      isOpen = false
    }
  }, [])
  return reader?.read ?? null
}

const pauseMs = 160

/** What the server answers to a text that names a place, once it has stood still; null while it has not, and for none. */
export function usePlaceAnswer(typed: string): PlaceAnswer | null {
  const [come, take] = useState<{ readonly text: string; readonly answer: PlaceAnswer | null } | null>(null)
  const text = typed.trim()
  useEffect(() => {
    if (text.length < 2) return undefined
    const stop = new AbortController()
    const timer = setTimeout(() => {
      fetch(`/search/place.json?${new URLSearchParams({ q: text })}`, { signal: stop.signal })
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
        .then((answer) => take({ text, answer }))
        .catch(() => {})
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text])
  return come !== null && come.text === text ? come.answer : null
}
