'use client'
import type { ReactNode } from 'react'

/** Prints the page. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className="button button-quiet needs-script" onClick={() => window.print()}>
      {children}
    </button>
  )
}
