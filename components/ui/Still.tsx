'use client'
import { type ReactNode, useState, useSyncExternalStore } from 'react'

/**
 * A part of the page with nothing alive in it. React would walk every node of it in the browser to find that out; here
 * it keeps what the server sent as it stands. Islands belong outside. Reached by a link within the site, when no
 * server's HTML is there to keep, it renders like any other part.
 */
export function Still({ children, className }: { children: ReactNode; className?: string }) {
  const isHydrating = useSyncExternalStore(
    nothingToWatch,
    () => false,
    () => true,
  )
  const [isServed] = useState(isHydrating)
  if (isServed && typeof window !== 'undefined')
    // biome-ignore lint/security/noDangerouslySetInnerHtml: tells React that what is inside is not its own; nothing is set
    return <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
  return <div className={className}>{children}</div>
}

function nothingToWatch() {
  return () => {}
}
