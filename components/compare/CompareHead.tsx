import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { explainIgnored, type Ignored, movedRoles } from '@/lib/compare/address'
import { compareTitle } from '@/lib/compare/sentences'
import { maxCompared } from '@/lib/site/urls'
import { nameRoles } from '@/lib/words/role-names'
import { CopyButton } from '../ui/CopyButton'
import { Icon } from '../ui/Icon'
import { PrintButton } from '../ui/PrintButton'
import { RoleMark } from '../ui/RoleMark'
import { RoleName } from '../ui/RoleName'
import { Sentence } from '../ui/Sentence'
import { CompareLink, DifferencesSwitch, PrintedView } from './CompareView'

interface CompareHeadProps {
  readonly roles: readonly Role[]
  /** Every role there is, to add from. */
  readonly known: readonly Role[]
  readonly traits: readonly Trait[]
  readonly ignored: readonly Ignored[]
  /** How many rows "differences only" hides. */
  readonly sameRows: number
}

/** The headline, what the address asked for in vain, and the roles: remove, reorder, add. */
export function CompareHead({ roles, known, traits, ignored, sameRows }: CompareHeadProps) {
  return (
    <header className="page-head compare-head">
      <h1>
        <Sentence text={compareTitle(roles, traits)} />
      </h1>
      {explainIgnored(ignored).map((sentence) => (
        <p key={sentence} className="note above-12" role="status">
          {sentence}
        </p>
      ))}
      {roles.length > 0 ? (
        <p className="print-only small">
          Compared: {nameRoles(roles)}. <PrintedView />
        </p>
      ) : null}
      <div className="compare-tools row no-print">
        <div className="role-chips row">
          <ul className="contents" aria-label="Roles compared">
            {roles.map((role) => (
              <RoleChip key={role.id} role={role} roles={roles} />
            ))}
          </ul>
          <AddRole roles={roles} known={known} />
        </div>
        <div className="compare-actions row">
          {roles.length > 1 ? <DifferencesSwitch hidden={sameRows} /> : null}
          <CopyButton className="button button-quiet">
            <Icon name="link" /> Copy link
          </CopyButton>
          <PrintButton>
            <Icon name="print" /> Print
          </PrintButton>
        </div>
      </div>
    </header>
  )
}

function RoleChip({ role, roles }: { role: Role; roles: readonly Role[] }) {
  const ids = roles.map((each) => each.id)
  const place = ids.indexOf(role.id)
  return (
    <li className="role-chip one-line">
      {place > 0 ? (
        <CompareLink roles={movedRoles(ids, role.id, 'earlier')} label={`Move ${role.shortName} earlier`}>
          <Icon name="left" size={14} />
        </CompareLink>
      ) : null}
      <RoleName role={role} form={ids.length > 3 ? 'short-or-code' : 'short'} />
      {place < ids.length - 1 ? (
        <CompareLink roles={movedRoles(ids, role.id, 'later')} label={`Move ${role.shortName} later`}>
          <Icon name="right" size={14} />
        </CompareLink>
      ) : null}
      {ids.length > 2 ? (
        <CompareLink roles={ids.filter((id) => id !== role.id)} label={`Remove ${role.shortName}`}>
          <Icon name="close" size={14} />
        </CompareLink>
      ) : null}
    </li>
  )
}

function AddRole({ roles, known }: Pick<CompareHeadProps, 'roles' | 'known'>) {
  const left = maxCompared - roles.length
  if (left === 0) return <span className="micro">Five roles: remove one to add another.</span>
  const ids = roles.map((role) => role.id)
  return (
    <>
      <button type="button" className="button button-quiet" popoverTarget="add-role">
        <Icon name="plus" /> Add a role <span className="muted">{left} left</span>
      </button>
      <div id="add-role" popover="auto" className="panel role-menu">
        <ul>
          {known
            .filter((role) => !ids.includes(role.id))
            .map((role) => (
              <li key={role.id}>
                <CompareLink roles={[...ids, role.id]}>
                  <RoleMark mark={role.mark} /> {role.name}
                </CompareLink>
              </li>
            ))}
        </ul>
      </div>
    </>
  )
}
