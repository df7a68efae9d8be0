import { roleHref } from '@/lib/site/urls'
import type { RoleFace } from '@/lib/words/role-names'
import { RoleMark } from './RoleMark'

interface RoleNameProps {
  readonly role: RoleFace
  readonly linked?: boolean
  readonly form?: 'short' | 'full' | 'code' | 'short-or-code'
}

/** A role's mark and short name; `code` shows the code instead on narrow screens. */
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
      <span>{form === 'full' ? role.name : role.shortName}</span>
    )
  return (
    <span className="who">
      <RoleMark mark={role.mark} />
      {linked ? <a href={roleHref(role.id)}>{words}</a> : words}
    </span>
  )
}
