'use client'
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import { readShortcuts, takeEarlyKeys } from './shortcuts'

const Palette = lazy(() => import('./Palette'))

interface SearchButtonProps {
  readonly className: string
  /** Whether "/", "?" and ⌘K or Ctrl K open it too: once a page. */
  readonly shortcuts: boolean
  /** Its name where the children are not words. */
  readonly label?: string
  readonly children: ReactNode
}

/**
 * Opens the search box: by click, by ⌘K or Ctrl K anywhere, or by "/" and "?" outside a field. A link to the search page where there is no script.
 * The box itself is fetched on first use.
 */
export function SearchButton({ className, shortcuts, label, children }: SearchButtonProps) {
  const [shown, setShown] = useState<'search' | 'keys' | null>(null)
  const early = useEarlyText(shown === 'search')
  useEffect(() => {
    if (!shortcuts) return
    const asked = takeEarlyKeys()
    if (asked !== undefined) {
      early.current = asked
      setShown('search')
    }
    const onKey = (event: KeyboardEvent) => {
      if (isCommandK(event)) {
        event.preventDefault()
        // Asked for again it closes, as such boxes do.
        if (!event.repeat) setShown((now) => (now === 'search' ? null : 'search'))
        return
      }
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
  }, [shortcuts, early])
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
          <Palette mode={shown} onMode={setShown} early={() => early.current} />
        </Suspense>
      )}
    </>
  )
}

/**
 * What is typed between the box being asked for and its field having the focus, which would be lost: the field begins with it. Enter
 * is the end of its line.
 */
function useEarlyText(isOpen: boolean): RefObject<string> {
  const text = useRef('')
  useEffect(() => {
    if (!isOpen) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isInBox(event.target)) return
      if (event.key === 'Backspace') text.current = text.current.slice(0, -1)
      else if (event.key === 'Enter' && !event.repeat) text.current = `${text.current.replace('\n', '')}\n`
      // Of a key that writes, its name is the one character that it writes.
      else if (event.key.length === 1) text.current = text.current.replace('\n', '') + event.key
      else return
      event.preventDefault()
      // Before “?” and “/” are heard as shortcuts.
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => {
      text.current = ''
      window.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [isOpen])
  return text
}

/** ⌘K on a Mac, Ctrl K elsewhere. */
function isCommandK({ key, metaKey, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && metaKey !== ctrlKey && !altKey && !shiftKey
}

function isInBox(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
