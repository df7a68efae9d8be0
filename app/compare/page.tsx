import { redirect } from 'next/navigation'
import { defaultRoleIds } from '@/data'
import { compareRolesHref } from '@/lib/site/urls'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The comparison opens with the default roles, at their own address, under the same query. */
export default async function DefaultComparison({ searchParams }: Props) {
  const pairs = Object.entries(await searchParams).flatMap(([name, value = []]) =>
    [value].flat().map((each) => [name, each]),
  )
  const query = pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
  redirect(compareRolesHref(defaultRoleIds) + query)
}
