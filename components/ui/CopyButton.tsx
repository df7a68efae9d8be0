'use client'
import { type ReactNode, useState } from 'react'

/** Copies a text, or the page's address when none is given, and says so. */
export function CopyButton({
  text,
  className = '',
  children,
}: {
  text?: string
  className?: string
  children: ReactNode
}) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text ?? window.location.href)
      setState('copied')
    } catch {
      setState('refused')
    }
    window.setTimeout(() => setState('idle'), 2000)
  }
  return (
    <button type="button" className={`needs-script ${className}`} onClick={copy} aria-live="polite">
      {state === 'copied' ? 'Copied' : state === 'refused' ? 'The browser refused to copy' : children}
    </button>
  )
}
