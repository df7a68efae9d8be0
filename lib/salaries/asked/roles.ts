/** The roles that an address shows on one axis. */
import { type Field, type Left, leave } from '@/lib/site/fields'
import { clip } from '@/lib/site/query'

/** The most roles that are shown on one axis. */
export const maxShown = 3

/** How the roles of an address are read and written: each by its id, one that is not known refused. */
export const rolesField: Field<readonly string[], { readonly roles: ReadonlySet<string> }> = {
  name: 'role',
  read: readRoles,
  write: (roles) => roles,
}

function readRoles(sent: readonly string[], { roles: known }: { readonly roles: ReadonlySet<string> }) {
  const roles: string[] = []
  const left: Left[] = []
  for (const value of sent.flatMap((each) => each.split(',')).map((each) => each.trim().toLowerCase())) {
    if (value === '') continue
    const why = surplus(value, roles)
    if (!known.has(value)) left.push({ ...leave(value, `“${clip(value)}” is not a role we know.`), isRefused: true })
    else if (why === null) roles.push(value)
    else left.push(leave(value, `“${clip(value)}” ${why}`))
  }
  return roles.length > 0 ? { value: roles, left } : { left }
}

function surplus(role: string, roles: readonly string[]): string | null {
  if (roles.includes(role)) return 'was named twice and is shown once.'
  return roles.length === maxShown ? 'is left out: one chart holds three roles at most.' : null
}
