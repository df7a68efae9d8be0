import { type NamedRole, RoleName } from './RoleName'

/** The role nearest to another, or all that could be: which one is nearest may hang on levels nobody states. */
export function NearestNames({ roles }: { roles: readonly NamedRole[] }) {
  if (roles.length === 0) return <span className="not-stated">not comparable</span>
  return (
    <ul className="nearest-names wrapped">
      {roles.map((role) => (
        <li key={role.id}>
          <RoleName role={role} linked />
        </li>
      ))}
    </ul>
  )
}
