import { useEffect } from 'react'
import type { SourceId } from '@/lib/source/registry'
import { fetchOthers, fetchSalaries } from './live-salaries'

/**
 * Fetches what the controls answer from once someone does something, since they are served what the address shows: the cells of
 * its source and the arithmetic first, then the other sources’ cells.
 */
export function usePrefetch(source: SourceId, version: string): void {
  useEffect(
    () =>
      whenUsed(() =>
        whenIdle(
          () =>
            void fetchSalaries(source, version).then(
              () => fetchOthers(version),
              () => {},
            ),
        ),
      ),
    [source, version],
  )
}

/** Runs at the first sign of a reader: a pointer that moves, a touch, a key, the focus on something, or a page that scrolls. */
export function whenUsed(act: () => void): () => void {
  const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const
  const stop = new AbortController()
  const once = () => {
    stop.abort()
    act()
  }
  for (const sign of signs) window.addEventListener(sign, once, { signal: stop.signal, passive: true })
  return () => stop.abort()
}

function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 300)
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(act, { timeout: 2000 })
  return () => window.cancelIdleCallback(handle)
}
