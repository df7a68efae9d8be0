'use client'
import type { ReactNode } from 'react'
import { keptHtml, useCameAsHtml } from './kept-html'

/**
 * A part of the page with nothing alive in it. React would walk every node of it in the browser to find that out; here
 * it keeps what the server sent as it stands. Islands belong outside. Reached by a link within the site, when no
 * server's HTML is there to keep, and while developing, it renders like any other part.
 */
export function Still({ children, className }: { children: ReactNode; className?: string }) {
  const cameAsHtml = useCameAsHtml()
  if (cameAsHtml && typeof window !== 'undefined' && process.env.NODE_ENV !== 'development')
    // biome-ignore lint/security/noDangerouslySetInnerHtml: tells React that what is inside is not its own; nothing is set
    return <div data-still="" className={className} suppressHydrationWarning dangerouslySetInnerHTML={keptHtml} />
  return (
    <div data-still="" className={className}>
      {children}
    </div>
  )
}
