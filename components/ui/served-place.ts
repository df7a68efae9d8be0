import type { ReactNode } from 'react'

/**
 * Where the part of the server that lays out pages leaves what the part that writes HTML takes up. Both run in one process,
 * each with its own copy of every module, so the place is one that they share.
 */
const place = Symbol.for('rolescope.served')
const shared = globalThis as typeof globalThis & { [place]?: Map<string, ReactNode> }

/**
 * As many parts as stand ready at once: each is its arguments alone, not yet rendered. A server that hundreds ask at once lays
 * out the pages of all before it writes the HTML of the first, and one whose part was dropped by then cannot be served.
 */
const most = 2000

/** Leaves a part under a key that says all that it depends on. */
export function leaveServed(key: string, part: ReactNode): void {
  shared[place] ??= new Map()
  const parts = shared[place]
  parts.delete(key)
  parts.set(key, part)
  for (const oldest of parts.keys()) {
    if (parts.size <= most) break
    parts.delete(oldest)
  }
}

/** The part left under a key; in a browser, where no page is laid out, there is none. Throws `RangeError` on a server without it. */
export function takeServed(key: string): ReactNode {
  const part = shared[place]?.get(key)
  if (part === undefined && typeof window === 'undefined')
    throw new RangeError(`nothing was left to serve under ${key}`)
  return part
}
