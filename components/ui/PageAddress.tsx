import type { ReactNode } from 'react'

/** Closes a printed page: where it is to be found. The site’s own address is there only when the build was told it. */
export function PageAddress({ children }: { children: ReactNode }) {
  return (
    <p className="print-only page-address">
      This page: {(process.env.SITE_URL ?? '').replace(/\/$/, '')}
      {children}
    </p>
  )
}
