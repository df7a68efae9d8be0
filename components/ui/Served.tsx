'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { takeServed } from './served'

/** Seen before on this visit, to come back to without asking again. */
const seen = new Map<string, string>()

/**
 * A part of the page that its HTML alone carries. Next writes all that a page renders into it twice, as HTML and as what
 * the browser would render it from; of this part the browser keeps the HTML, with or without script. Reached by a link
 * within the site, where no HTML came, it is taken from the page's own address.
 */
export function Served({ name }: { name: string }) {
  const isHydrating = useSyncExternalStore(
    nothingToWatch,
    () => false,
    () => true,
  )
  const [isServed] = useState(isHydrating)
  if (typeof window === 'undefined') return <div data-served={name}>{takeServed(name)}</div>
  if (isServed)
    // biome-ignore lint/security/noDangerouslySetInnerHtml: tells React that what is inside is not its own; nothing is set
    return <div data-served={name} suppressHydrationWarning dangerouslySetInnerHTML={asServed} />
  return <Fetched key={name} name={name} />
}

function Fetched({ name }: { name: string }) {
  const [html, setHtml] = useState(() => seen.get(name))
  useEffect(() => {
    if (html !== undefined) return
    const controller = new AbortController()
    fetchPart(name, controller.signal).then(setHtml, () => {
      if (!controller.signal.aborted) window.location.reload()
    })
    return () => controller.abort()
  }, [name, html])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the site's own HTML, from the address that the reader is at
  return <div data-served={name} aria-busy={html === undefined} dangerouslySetInnerHTML={{ __html: html ?? '' }} />
}

async function fetchPart(name: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(window.location.href, { signal, headers: { Accept: 'text/html' } })
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const part = page.querySelector(`[data-served="${CSS.escape(name)}"]`)
  if (part === null) throw new Error(`the page has no part called ${name}`)
  seen.set(name, part.innerHTML)
  return part.innerHTML
}

// One object for good: React leaves alone what it was given before.
const asServed = { __html: '' }

function nothingToWatch() {
  return () => {}
}
