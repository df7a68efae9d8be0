import type { ReactNode } from 'react'

/** Copies a text, or the page's address when none is given, and says so: the work is `CopyClicks`’. */
export function CopyButton({
  text,
  className = 'link',
  children,
}: {
  text?: string
  className?: string
  children: ReactNode
}) {
  return (
    <button type="button" className={`needs-script ${className}`} data-copy={text ?? ''} aria-live="polite">
      {children}
    </button>
  )
}
