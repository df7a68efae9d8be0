import type { Role } from '@/data/schema/role'
import { type CompareAddress, explainIgnored, type Ignored, movedRoles } from '@/lib/compare/address'
import { compareTitle } from '@/lib/compare/decision'
import { maxCompared, roleHref } from '@/lib/site/urls'
import { nameRoles } from '@/lib/words/role-names'
import { CopyButton } from '../ui/CopyButton'
import { Icon } from '../ui/Icon'
import { PrintButton } from '../ui/PrintButton'
import { RoleMark } from '../ui/RoleMark'
import { Sentence } from '../ui/Sentence'
import { CompareLink, placeKey } from './CompareLink'

interface CompareHeadProps {
  readonly view: CompareAddress
  readonly roles: readonly Role[]
  /** Every role there is, to add from. */
  readonly known: readonly Role[]
  readonly ignored: readonly Ignored[]
}

/** The sentence that decides, what the address asked for in vain, and the roles: add, remove, reorder. */
export function CompareHead({ view, roles, known, ignored }: CompareHeadProps) {
  return (
    <header className={`page-head compare-head columns-${roles.length}`}>
      <h1>
        <Sentence text={compareTitle(roles)} />
      </h1>
      {explainIgnored(ignored).map((sentence) => (
        <p key={sentence} className="note above-12" role="status">
          {sentence}
        </p>
      ))}
      {roles.length > 0 ? (
        <p className="print-only small">
          Compared: {nameRoles(roles)}.{' '}
          <span data-when="differences" hidden={!view.differences}>
            Rows in which they are the same, or nearly so, are left out.
          </span>
        </p>
      ) : null}
      <div className="compare-tools row no-print">
        <ul className="role-chips one-line" aria-label="Roles compared">
          {roles.map((role) => (
            <RoleChip key={role.id} view={view} role={role} roles={roles} />
          ))}
        </ul>
        <ChangeRoles view={view} roles={roles} known={known} />
        <div className="compare-actions row">
          <CopyButton className="button button-quiet">
            <Icon name="link" /> Copy link
          </CopyButton>
          {roles.length > 1 ? (
            <>
              <PrintButton>
                <Icon name="print" /> Print, 1 page
              </PrintButton>
              <PrintButton whole>Print all</PrintButton>
            </>
          ) : null}
        </div>
      </div>
    </header>
  )
}

type ChipProps = Omit<CompareHeadProps, 'known' | 'ignored'> & { readonly role: Role }

function RoleChip({ view, role, roles }: ChipProps) {
  return (
    <li className="role-chip one-line">
      <a id={placeKey(role.id)} className="who" href={roleHref(role.id)}>
        <RoleMark mark={role.mark} /> {role.shortName}
      </a>
      <RemoveLink view={view} role={role} roles={roles} />
    </li>
  )
}

/** Takes a role out; the focus goes to the one that stands in its place. Of two none can go. */
function RemoveLink({ view, role, roles }: ChipProps) {
  if (roles.length < 3) return null
  const rest = roles.filter((each) => each !== role).map(({ id }) => id)
  const next = rest[Math.min(roles.indexOf(role), rest.length - 1)]
  return (
    <CompareLink view={view} roles={rest} at={next} label={`Remove ${role.shortName}`}>
      <Icon name="close" size={14} />
    </CompareLink>
  )
}

/** Everything about which roles stand here, and in which order, in one place. */
function ChangeRoles({ view, roles, known }: Omit<CompareHeadProps, 'ignored'>) {
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

function MoveLinks({ view, role, roles }: ChipProps) {
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
