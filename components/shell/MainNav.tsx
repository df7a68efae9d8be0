'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { isCurrent, type Page } from '@/lib/search/pages'

/** The links of the menu, the current page marked. */
export function MainNav({ pages }: { pages: readonly Pick<Page, 'href' | 'label'>[] }) {
  const pathname = usePathname()
  return pages.map(({ href, label }) => (
    <Link key={href} href={href} prefetch={false} aria-current={isCurrent(href, pathname) ? 'page' : undefined}>
      {label}
    </Link>
  ))
}
