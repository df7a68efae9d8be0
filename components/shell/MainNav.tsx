'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { carriedHref } from '@/lib/search/carried'
import { isCurrent, type Page } from '@/lib/search/pages'

/** The links of the menu, the current page marked. Each takes along the job that is looked at, as soon as one turns to it. */
export function MainNav({ pages }: { pages: readonly Pick<Page, 'href' | 'label'>[] }) {
  const pathname = usePathname()
  return pages.map(({ href, label }) => (
    <MenuLink key={`${href} ${pathname}`} href={href} label={label} pathname={pathname} />
  ))
}

function MenuLink({ href, label, pathname }: Pick<Page, 'href' | 'label'> & { readonly pathname: string }) {
  const [carried, carry] = useState(href)
  // Pages change their own address without telling anyone, so it is read when it is wanted.
  const turn = () => carry(carriedHref(href, pathname, new URLSearchParams(window.location.search)))
  return (
    <Link
      href={carried}
      prefetch={false}
      aria-current={isCurrent(href, pathname) ? 'page' : undefined}
      onPointerEnter={turn}
      onPointerDown={turn}
      onFocus={turn}
    >
      {label}
    </Link>
  )
}
