import Link from 'next/link'
import type { Role } from '@/data/schema/role'
import { roleHref } from '@/lib/site/urls'
import { RoleMark } from './RoleMark'

export type NamedRole = Pick<Role, 'id' | 'name' | 'shortName' | 'mark'>

/** A role's mark and short name; `code` shows the code instead on narrow screens. */
export function RoleName({
  role,
  linked = false,
  form = 'short',
}: {
  role: NamedRole
  linked?: boolean
  form?: 'short' | 'full' | 'code' | 'short-or-code'
}) {
  const words =
    form === 'short-or-code' ? (
      <>
        <span className="wide-only">{role.shortName}</span>
        <abbr className="narrow-only" title={role.name}>
          {role.mark.code}
        </abbr>
      </>
    ) : form === 'code' ? (
      <abbr title={role.name}>{role.mark.code}</abbr>
    ) : (
      <span>{form === 'full' ? role.name : role.shortName}</span>
    )
  return (
    <span className="who">
      <RoleMark mark={role.mark} />
      {linked ? (
        <Link href={roleHref(role.id)} prefetch={false}>
          {words}
        </Link>
      ) : (
        words
      )}
    </span>
  )
}
