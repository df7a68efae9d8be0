import { useEffect } from 'react'
import type { SourceId } from '@/lib/source/registry'
import { fetchOthers, fetchSalaries } from './live-salaries'

/** Fetches what the first control needs once the page is idle, and the other sources' cells once the reader has begun to do something. */
export function usePrefetch(source: SourceId, version: string): void {
  useEffect(() => whenIdle(() => void fetchSalaries(source, version).catch(() => {})), [source, version])
  useEffect(() => whenUsed(() => whenIdle(() => void fetchOthers(version))), [version])
}

/** Runs at the first sign of a reader: a pointer that moves, a touch or a key. */
function whenUsed(act: () => void): () => void {
  const signs = ['pointermove', 'pointerdown', 'keydown'] as const
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
