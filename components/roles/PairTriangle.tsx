import type { Role } from '@/data/schema/role'
import { compareRolesHref } from '@/lib/site/urls'
import { likenessClasses } from '@/lib/traits/likeness-classes'
import type { PairOfRoles, TriangleRow } from '@/lib/traits/triangle'
import { RoleMark } from '../ui/RoleMark'
import { RoleName } from '../ui/RoleName'

interface PairTriangleProps {
  /** The roles, alike ones as neighbors. */
  readonly roles: readonly Role[]
  readonly rows: readonly TriangleRow[]
  readonly closest: readonly PairOfRoles[]
}

/** Each pair of roles once, a way to its comparison; in the half that is empty, the closest pairs. */
export function PairTriangle({ roles, rows, closest }: PairTriangleProps) {
  return (
    <div className="pair-box">
      <table className="heat triangle" data-roving="">
        <caption className="visually-hidden">How alike each pair of roles is, percent</caption>
        <colgroup>
          <col className="triangle-names" />
        </colgroup>
        <thead>
          <tr>
            <td />
            {roles.slice(0, -1).map((role) => (
              <th key={role.id} scope="col">
                <RoleName role={role} form="code" />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ role, pairs }) => (
            <tr key={role.id}>
              <th scope="row">
                <RoleName role={role} form="short-or-code" />
              </th>
              {pairs.map((pair) => (
                <PairCell key={pair.says} pair={pair} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <LikenessKey />
      <ClosestPairs pairs={closest} />
    </div>
  )
}

function PairCell({ pair: { roles, says, text, step } }: { pair: PairOfRoles }) {
  return (
    <td className={step ?? 'pair-none'}>
      <a href={compareRolesHref(roles.map(({ id }) => id))} aria-label={says}>
        {text}
      </a>
    </td>
  )
}

function ClosestPairs({ pairs }: { pairs: readonly PairOfRoles[] }) {
  return (
    <div className="closest">
      <h3>Closest pairs</h3>
      <ol>
        {pairs.map(({ roles, says, text }) => (
          <li key={says}>
            <a href={compareRolesHref(roles.map(({ id }) => id))}>
              {roles.map((role) => (
                <span key={role.id} className="who">
                  <RoleMark mark={role.mark} /> {role.shortName}
                </span>
              ))}
              <b>{text}%</b> <span className="visually-hidden">alike</span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The five classes of the cells. */
function LikenessKey() {
  return (
    <p className="likeness-key wrapped micro" aria-hidden="true">
      {likenessClasses.map(({ step, words }) => (
        <span key={step} className={step}>
          {words}
        </span>
      ))}
    </p>
  )
}
