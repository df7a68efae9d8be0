import type { ReactNode } from 'react'

/** Prints the page, `whole` with every fold open: the work is `PageClicks`’. */
export function PrintButton({ whole = false, children }: { whole?: boolean; children: ReactNode }) {
  return (
    <button type="button" className="button button-quiet needs-script" data-print={whole ? 'all' : ''}>
      {children}
    </button>
  )
}
