import { useEffect, useState } from 'react'
import type { Found } from '@/lib/search/find'
import type { readTitle } from '@/lib/titles/read'

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

/** The reader of job titles, fetched when the box first opens: without it, the box finds what it finds by name. */
export function useTitleReader(): typeof readTitle | null {
  const [reader, setReader] = useState<{ readonly readTitle: typeof readTitle } | null>(null)
  useEffect(() => {
    let isOpen = true
    import('@/lib/titles/read').then(
      (loaded) => isOpen && setReader(loaded),
      () => {},
    )
    return () => {
      isOpen = false
    }
  }, [])
  return reader?.readTitle ?? null
}
