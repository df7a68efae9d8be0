import type { Role } from '@/data/schema/role'
import { type CompareAddress, compareHref } from '@/lib/compare/address'
import { Icon } from '../ui/Icon'
import { RoleMark } from '../ui/RoleMark'

interface RoleBarProps {
  readonly view: CompareAddress
  readonly roles: readonly Role[]
  readonly sections: readonly { readonly id: string; readonly label: string }[]
}

/** On a phone, within the thumb's reach: all roles or one, and the way to each section. */
export function RoleBar({ view, roles, sections }: RoleBarProps) {
  return (
    <div className="role-bar narrow-only no-print">
      <nav className="only-switch" aria-label="Roles shown">
        <OnlyLink view={view} of={null}>
          All
        </OnlyLink>
        {roles.map((role) => (
          <OnlyLink key={role.id} view={view} of={role}>
            <RoleMark mark={role.mark} /> {role.mark.code}
          </OnlyLink>
        ))}
      </nav>
      <button type="button" className="button button-quiet" popoverTarget="sections">
        <Icon name="list" /> Sections
      </button>
      <nav id="sections" popover="auto" className="panel role-menu" aria-label="Sections">
        <ul>
          {sections.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

interface OnlyLinkProps {
  readonly view: CompareAddress
  readonly of: Role | null
  readonly children: React.ReactNode
}

function OnlyLink({ view, of: role, children }: OnlyLinkProps) {
  const only = role?.id ?? null
  return (
    <a
      className="one-line"
      href={compareHref({ ...view, only })}
      data-view="only"
      data-role={only ?? undefined}
      aria-current={view.only === only ? 'true' : undefined}
      aria-label={`Show ${role ? `${role.mark.code}, ${role.name}` : 'all roles'}`}
    >
      {children}
    </a>
  )
}
