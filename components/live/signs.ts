/** When a page fetches what it answers from: not while it is read, but once someone is there to ask. */

/** Runs at the first sign of a reader: a pointer that moves, a touch, a key, the focus on something, or a page that scrolls. */
export function whenUsed(act: () => void): () => void {
  const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const
  const stop = new AbortController()
  const once = () => {
    stop.abort()
    act()
  }
  // On the way down: React stops what is done in a part that is not alive yet before it comes up again.
  const listening = { signal: stop.signal, passive: true, capture: true }
  for (const sign of signs) window.addEventListener(sign, once, listening)
  return () => stop.abort()
}

/** Runs once the page has nothing better to do, or in a while. */
export function whenIdle(act: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 300)
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(act, { timeout: 2000 })
  return () => window.cancelIdleCallback(handle)
}
