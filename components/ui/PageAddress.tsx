import type { ReactNode } from 'react'

/** Closes a printed page: where it is to be found. The site’s own address is there only when the build was told it. */
export function PageAddress({ site = siteAddress(), children }: { site?: string; children: ReactNode }) {
  return (
    <p className="print-only page-address">
      This page: {site}
      {children}
    </p>
  )
}

/** The site’s own address as the build was told it, for what the browser renders anew; else empty. */
export function siteAddress(): string {
  return (process.env.SITE_URL ?? '').replace(/\/$/, '')
}
