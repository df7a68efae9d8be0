import Link from 'next/link'
import type { Role } from '@/data/schema/role'
import { roleHref } from '@/lib/site/urls'
import { Icon } from '../ui/Icon'
import { RoleMark } from '../ui/RoleMark'
import { OnlySwitch } from './CompareView'

interface RoleBarProps {
  readonly roles: readonly Role[]
  readonly sections: readonly { readonly id: string; readonly label: string }[]
}

/** The bar that stays in sight: column heads and "jump to" on a wide screen, a role switcher on a narrow one. */
export function RoleBar({ roles, sections }: RoleBarProps) {
  return (
    <div className="role-bar">
      <div className="page">
        <div className={`role-heads quiet columns-${roles.length}`}>
          <button type="button" className="jump" popoverTarget="jump-to">
            <span className="micro line">Jump to</span> Sections
          </button>
          {roles.map((role) => (
            <div key={role.id}>
              <b>
                <RoleMark mark={role.mark} size={14} />{' '}
                <Link href={roleHref(role.id)} prefetch={false}>
                  {roles.length > 3 ? role.shortName : role.name}
                </Link>
              </b>
              <span className="micro line">{role.tagline}</span>
            </div>
          ))}
        </div>
        <div className="role-switch narrow-only no-print">
          <OnlySwitch
            roles={roles.map((role) => ({
              id: role.id,
              name: `${role.mark.code}, ${role.name}`,
              label: (
                <>
                  <RoleMark mark={role.mark} /> {role.mark.code}
                </>
              ),
            }))}
          />
          <button type="button" className="icon-button" popoverTarget="jump-to" aria-label="Jump to a section">
            <Icon name="list" />
          </button>
        </div>
        <nav id="jump-to" popover="auto" className="panel role-menu" aria-label="Sections">
          <ul>
            {sections.map(({ id, label }) => (
              <li key={id}>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  )
}
