'use client'
import { useEffect, useState } from 'react'
import { keptHtml, useCameAsHtml } from './kept-html'
import { takeServed } from './served-place'

interface ServedProps {
  /** What the part is called in the page. */
  readonly part: string
  /** What it was left under. */
  readonly name: string
}

/**
 * A part of the page that its HTML alone carries. Next writes all that a page renders into it twice, as HTML and as what
 * the browser would render it from; of this part the browser keeps the HTML, with or without script. Reached by a link
 * within the site, where no HTML came, it is taken from the page's own address.
 */
export function Served({ part, name }: ServedProps) {
  const cameAsHtml = useCameAsHtml()
  const left = takeServed(name)
  if (left !== undefined) return <div data-served={part}>{left}</div>
  if (cameAsHtml)
    // biome-ignore lint/security/noDangerouslySetInnerHtml: tells React that what is inside is not its own; nothing is set
    return <div data-served={part} suppressHydrationWarning dangerouslySetInnerHTML={keptHtml} />
  return <Fetched part={part} />
}

function Fetched({ part }: Pick<ServedProps, 'part'>) {
  const [html, setHtml] = useState<string | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    fetchPart(part, controller.signal).then(setHtml, () => {
      if (!controller.signal.aborted) window.location.reload()
    })
    return () => controller.abort()
  }, [part])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the site's own HTML, from the address that the reader is at
  return <div data-served={part} aria-busy={html === null} dangerouslySetInnerHTML={{ __html: html ?? '' }} />
}

async function fetchPart(part: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(window.location.href, { signal, headers: { Accept: 'text/html' } })
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const found = page.querySelector(`[data-served="${part}"]`)
  if (found === null) throw new Error(`the page has no part called ${part}`)
  return found.innerHTML
}
