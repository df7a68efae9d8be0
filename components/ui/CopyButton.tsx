import type { ReactNode } from 'react'

interface CopyButtonProps {
  readonly text?: string
  /** An address of this site, copied in full after the text. */
  readonly address?: string
  readonly className?: string
  /** What to do next once a link has brought it: it takes the focus that the link had. `next` is the id of what it is told with. */
  readonly next?: string
  readonly children: ReactNode
}

/** Copies a text, or the page's address when none is given, and says so: the work is `PageClicks`’. */
export function CopyButton({ text, address, className = 'link', next, children }: CopyButtonProps) {
  return (
    <button
      type="button"
      className={`needs-script ${className}`}
      data-copy={text ?? ''}
      data-copy-address={address}
      data-next-act={next}
      aria-describedby={next}
      aria-live="polite"
    >
      {children}
    </button>
  )
}
