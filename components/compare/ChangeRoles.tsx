import type { Role } from '@/data/schema/role'
import { type CompareAddress, movedRoles } from '@/lib/compare/address'
import { maxCompared } from '@/lib/site/urls'
import { Icon } from '../ui/Icon'
import { RoleMark } from '../ui/RoleMark'
import { CompareLink } from './CompareLink'

interface ChangeRolesProps {
  readonly view: CompareAddress
  readonly roles: readonly Role[]
  /** Every role there is, to add from. */
  readonly known: readonly Role[]
}

/** One of the roles compared. */
export type RoleOfMany = Omit<ChangeRolesProps, 'known'> & { readonly role: Role }

/** Everything about which roles stand here, and in which order, in one place. */
export function ChangeRoles({ view, roles, known }: ChangeRolesProps) {
  const left = maxCompared - roles.length
  const ids = roles.map((role) => role.id)
  return (
    <>
      <button type="button" className="button button-quiet" popoverTarget="change-roles">
        <Icon name="plus" /> {left > 0 ? 'Add a role' : 'Change roles'}
      </button>
      <div id="change-roles" popover="auto" className="panel role-menu">
        {roles.length > 1 ? (
          <ul aria-label="Order">
            {roles.map((role) => (
              <li key={role.id} className="one-line">
                <span className="who">
                  <RoleMark mark={role.mark} /> {role.shortName}
                </span>
                <MoveLinks view={view} role={role} roles={roles} />
                <RemoveLink view={view} role={role} roles={roles} />
              </li>
            ))}
          </ul>
        ) : null}
        {left > 0 ? (
          <ul aria-label="Add a role">
            {known
              .filter((role) => !ids.includes(role.id))
              .map((role) => (
                <li key={role.id}>
                  <CompareLink view={view} roles={[...ids, role.id]} at={role.id}>
                    <RoleMark mark={role.mark} /> {role.name}
                  </CompareLink>
                </li>
              ))}
          </ul>
        ) : (
          <p className="micro">Five roles: remove one to add another.</p>
        )}
      </div>
    </>
  )
}

function MoveLinks({ view, role, roles }: RoleOfMany) {
  const ids = roles.map(({ id }) => id)
  const at = roles.indexOf(role)
  return (
    <>
      {at > 0 ? (
        <CompareLink
          view={view}
          roles={movedRoles(ids, role.id, 'earlier')}
          at={role.id}
          label={`Move ${role.shortName} earlier`}
        >
          <Icon name="left" size={14} />
        </CompareLink>
      ) : null}
      {at < ids.length - 1 ? (
        <CompareLink
          view={view}
          roles={movedRoles(ids, role.id, 'later')}
          at={role.id}
          label={`Move ${role.shortName} later`}
        >
          <Icon name="right" size={14} />
        </CompareLink>
      ) : null}
    </>
  )
}

/** Takes a role out; the focus goes to the one that stands in its place. Of two none can go. */
export function RemoveLink({ view, role, roles }: RoleOfMany) {
  if (roles.length < 3) return null
  const rest = roles.filter((each) => each !== role).map(({ id }) => id)
  const next = rest[Math.min(roles.indexOf(role), rest.length - 1)]
  return (
    <CompareLink view={view} roles={rest} at={next} label={`Remove ${role.shortName}`}>
      <Icon name="close" size={14} />
    </CompareLink>
  )
}
