import { redirect } from 'next/navigation'
import { defaultRoleIds } from '@/data'
import { compareRolesHref } from '@/lib/urls'

/** The comparison opens with the default roles, at their own address. */
export default function DefaultComparison() {
  redirect(compareRolesHref(defaultRoleIds))
}
