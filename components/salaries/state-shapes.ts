import { useEffect, useState } from 'react'
import type { StateShape } from '@/lib/salaries/map/tiles'
import { fetchJson } from '../ui/fetched'

type Shapes = readonly StateShape[]

/** The outlines of the states where they are wanted: those the page came with, else fetched on first wish; null until then. */
export function useStateShapes(served: Shapes | null, wanted: boolean): Shapes | 'failed' | null {
  const [fetched, setFetched] = useState<Shapes | 'failed' | null>(null)
  const shapes = served ?? fetched
  const missing = shapes === null || shapes === 'failed'
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has failed is asked for again by the next wish, not at once
  useEffect(() => {
    if (!(wanted && missing)) return
    const stop = new AbortController()
    fetchJson<Shapes>('/salaries/states.json', stop.signal)
      .then(setFetched)
      .catch(() => {
        if (!stop.signal.aborted) setFetched('failed')
      })
    return () => stop.abort()
  }, [wanted])
  return wanted ? shapes : null
}
