import { roleHref } from '@/lib/site/urls'
import type { RoleFace } from '@/lib/words/role-names'
import { RoleMark } from './RoleMark'

interface RoleNameProps {
  readonly role: RoleFace
  readonly linked?: boolean
  readonly form?: 'short' | 'code' | 'short-or-code'
}

/** A role's mark and short name; `code` shows the code instead, `short-or-code` on narrow screens alone. */
export function RoleName({ role, linked = false, form = 'short' }: RoleNameProps) {
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
      <span>{role.shortName}</span>
    )
  return (
    <span className="who">
      <RoleMark mark={role.mark} />
      {linked ? <a href={roleHref(role.id)}>{words}</a> : words}
    </span>
  )
}
