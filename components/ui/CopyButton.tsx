import type { ReactNode } from 'react'

interface CopyButtonProps {
  readonly text?: string
  /** An address of this site, copied in full after the text. */
  readonly address?: string
  readonly className?: string
  readonly children: ReactNode
}

/** Copies a text, or the page's address when none is given, and says so: the work is `CopyClicks`’. */
export function CopyButton({ text, address, className = 'link', children }: CopyButtonProps) {
  return (
    <button
      type="button"
      className={`needs-script ${className}`}
      data-copy={text ?? ''}
      data-copy-address={address}
      aria-live="polite"
    >
      {children}
    </button>
  )
}
