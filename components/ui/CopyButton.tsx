import type { ReactNode } from 'react'

interface CopyButtonProps {
  readonly text?: string
  readonly className?: string
  readonly children: ReactNode
}

/** Copies a text, or the page's address when none is given, and says so: the work is `CopyClicks`’. */
export function CopyButton({ text, className = 'link', children }: CopyButtonProps) {
  return (
    <button type="button" className={`needs-script ${className}`} data-copy={text ?? ''} aria-live="polite">
      {children}
    </button>
  )
}
