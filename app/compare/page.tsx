import { redirect } from 'next/navigation'
import { defaultRoleIds } from '@/data'
import { queryOf } from '@/lib/site/query'
import { compareRolesHref } from '@/lib/site/urls'

/** The comparison opens with the default roles, at their own address, under the same query. */
export default async function DefaultComparison({ searchParams }: PageProps<'/compare'>) {
  const query = queryOf(await searchParams)
  redirect(compareRolesHref(defaultRoleIds) + (query.size > 0 ? `?${query}` : ''))
}
