/** Records parted by role: a key is a role’s where the first of its words is the role’s id. */

/** Records within records, by keys of one id or of several with spaces between them. */
export interface Records {
  readonly [key: string]: unknown
}

const firstOf = (key: string) => key.split(' ', 1)[0] as string

/** What is of no single role, at any depth. Lists stay whole. */
export function withoutRoles(records: Records, roles: ReadonlySet<string>): Records {
  const kept = Object.entries(records).filter(([key]) => !roles.has(firstOf(key)))
  return Object.fromEntries(kept.map(([key, each]) => [key, isRecords(each) ? withoutRoles(each, roles) : each]))
}

/** What is of one role alone, at any depth; records without any of it are left out. */
export function ofRole(records: Records, role: string): Records {
  const own = Object.entries(records).flatMap(([key, each]) => {
    if (firstOf(key) === role) return [[key, each] as const]
    const within = isRecords(each) ? ofRole(each, role) : {}
    return Object.keys(within).length > 0 ? [[key, within] as const] : []
  })
  return Object.fromEntries(own)
}

/** Several records as one, at any depth. */
export function merged(parts: readonly Records[]): Records {
  const found: Record<string, unknown> = {}
  for (const part of parts)
    for (const [key, each] of Object.entries(part)) {
      const before = found[key]
      found[key] = isRecords(before) && isRecords(each) ? merged([before, each]) : each
    }
  return found
}

function isRecords(value: unknown): value is Records {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
