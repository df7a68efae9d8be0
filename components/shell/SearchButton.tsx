'use client'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { readShortcuts } from './shortcuts'

const Palette = lazy(() => import('./Palette'))

interface SearchButtonProps {
  readonly className: string
  /** Whether "/" and "?" open it too: once a page. */
  readonly shortcuts: boolean
  /** Its name where the children are not words. */
  readonly label?: string
  readonly children: ReactNode
}

/**
 * Opens the search box: by click, or by "/" and "?" outside a field. A link to the search page where there is no script.
 * The box itself is fetched on first use.
 */
export function SearchButton({ className, shortcuts, label, children }: SearchButtonProps) {
  const [shown, setShown] = useState<'search' | 'keys' | null>(null)
  useEffect(() => {
    if (!shortcuts) return
    const onKey = (event: KeyboardEvent) => {
      const asked = event.key === '/' ? 'search' : event.key === '?' ? 'keys' : null
      if (
        asked === null ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target) ||
        !readShortcuts()
      )
        return
      event.preventDefault()
      setShown(asked)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [shortcuts])
  return (
    <>
      <a
        className={className}
        href="/search"
        aria-label={label}
        aria-haspopup="dialog"
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          setShown('search')
        }}
      >
        {children}
      </a>
      {shown === null ? null : (
        <Suspense>
          <Palette mode={shown} onMode={setShown} />
        </Suspense>
      )}
    </>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
