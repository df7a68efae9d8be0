import type { Role } from '@/data/schema/role'
import { type CompareAddress, explainIgnored, type Ignored } from '@/lib/compare/address'
import { compareTitle } from '@/lib/compare/decision'
import { roleHref } from '@/lib/site/urls'
import { nameRoles } from '@/lib/words/role-names'
import { CopyButton } from '../ui/CopyButton'
import { Icon } from '../ui/Icon'
import { PrintButton } from '../ui/PrintButton'
import { RoleMark } from '../ui/RoleMark'
import { Sentence } from '../ui/Sentence'
import { ChangeRoles, RemoveLink, type RoleOfMany } from './ChangeRoles'
import { placeKey } from './CompareLink'

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

function RoleChip({ view, role, roles }: RoleOfMany) {
  return (
    <li className="role-chip one-line">
      <a id={placeKey(role.id)} className="who" href={roleHref(role.id)}>
        <RoleMark mark={role.mark} /> {role.shortName}
      </a>
      <RemoveLink view={view} role={role} roles={roles} />
    </li>
  )
}
