import type { Metadata } from 'next'
import Link from 'next/link'
import { dataset, defaultRoleIds } from '@/data'
import { compareRolesHref } from '@/lib/site/urls'

export const metadata: Metadata = { title: 'Page not found' }

const pages = [
  ['/', 'Home'],
  [compareRolesHref(defaultRoleIds), 'Compare roles'],
  ['/salaries', 'Salaries'],
  ['/quote', 'Quote a pay range'],
  ['/roles', `All ${dataset.roles.length} roles`],
  ['/data', 'Data, methods and sources'],
  ['/search', 'Search'],
] as const

export default function NotFound() {
  return (
    <div className="page">
      <header className="page-head">
        <h1>We can’t find that page.</h1>
        <p className="lead above-12">Check the address for a typo, or start from one of these:</p>
      </header>
      <ul className="ticks">
        {pages.map(([href, words]) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
