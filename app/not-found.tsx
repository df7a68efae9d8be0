import type { Metadata } from 'next'
import Link from 'next/link'
import { dataset, defaultRoleIds } from '@/data'
import { compareRolesHref } from '@/lib/site/urls'

export const metadata: Metadata = { title: 'No such page' }

export default function NotFound() {
  return (
    <div className="page">
      <header className="page-head">
        <h1>There is no page at this address.</h1>
        <p className="lead above-12">It may have been mistyped. These exist:</p>
      </header>
      <ul className="ticks">
        <li>
          <Link href="/" prefetch={false}>
            Home
          </Link>
        </li>
        <li>
          <Link href={compareRolesHref(defaultRoleIds)} prefetch={false}>
            Compare roles
          </Link>
        </li>
        <li>
          <Link href="/roles" prefetch={false}>
            All {dataset.roles.length} roles
          </Link>
        </li>
        <li>
          <Link href="/data" prefetch={false}>
            Data, methods and sources
          </Link>
        </li>
        <li>
          <Link href="/search" prefetch={false}>
            Search
          </Link>
        </li>
      </ul>
    </div>
  )
}
