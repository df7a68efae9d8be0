import type { Role } from '@/data/schema/role'
import { compareRolesHref } from '@/lib/site/urls'
import { formatCount } from '@/lib/words/format'
import { oneOf } from '@/lib/words/role-names'
import { RoleMark } from '../ui/RoleMark'

interface RolesBesideProps {
  readonly roles: readonly Role[]
  /** How many roles there are in all. */
  readonly count: number
}

/** What each of the first roles is opened for, and the way to their comparison. */
export function RolesBeside({ roles, count }: RolesBesideProps) {
  return (
    <section className="door" aria-labelledby="door-compare">
      <h2 id="door-compare">Not sure which role you need?</h2>
      <p className="small">When to open each of these.</p>
      <ul className="door-rows">
        {roles.map((role) => (
          <li key={role.id}>
            <RoleMark mark={role.mark} size={14} />
            <span>
              <b>Open {oneOf(role)}</b> if {role.openIf.value}.
            </span>
          </li>
        ))}
      </ul>
      <p className="door-go">
        <a href={compareRolesHref(roles.map(({ id }) => id))} className="button">
          Compare these {formatCount(roles.length)}
        </a>
        <a href="/roles">All {count} roles</a>
      </p>
    </section>
  )
}
