import { useEffect, useState } from 'react'
import type { Found } from '@/lib/search/find'
import type { PlaceAnswer } from '@/lib/search/place-answer'
import type { TitleReading } from '@/lib/titles/read'
import { fetchJson, useAnswerTo } from '../ui/fetched'

/** All that can be found by name, once it is fetched. */
export function useSearchIndex(): readonly Found[] | 'failed' {
  const [index, setIndex] = useState<readonly Found[] | 'failed'>([])
  useEffect(() => {
    const stop = new AbortController()
    fetchJson<readonly Found[]>('/search-index.json', stop.signal)
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

/** What the server answers to a text that names a place, at a pause; null while it has not, and for none. */
export function usePlaceAnswer(typed: string): PlaceAnswer | null {
  return useAnswerTo(typed, fetchPlaceAnswer)
}

function fetchPlaceAnswer(text: string, signal: AbortSignal): Promise<PlaceAnswer | null> {
  return fetchJson<PlaceAnswer | null>(`/search/place.json?${new URLSearchParams({ q: text })}`, signal)
}
