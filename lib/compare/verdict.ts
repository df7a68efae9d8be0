/** Which role to open, in two sentences a role. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { standouts } from '@/lib/traits/standouts'
import { formatCount, formatList, uncapitalize } from '@/lib/words/format'
import { oneOf } from '@/lib/words/role-names'

export interface Verdict {
  readonly role: Role
  /** "Open an SRE role if …" */
  readonly when: string
  /** What it alone, or mainly it, brings among the roles compared; or that nothing sets it apart. */
  readonly brings: string
}

/** For each role: when to open it, and what sets it apart among those compared. */
export function verdicts(roles: readonly Role[], traits: readonly Trait[]): Verdict[] {
  return roles.map((role, index) => ({
    role,
    when: `Open ${oneOf(role)} role if ${role.openIf.value}.`,
    brings: describeStandouts(roles, index, traits),
  }))
}

function describeStandouts(roles: readonly Role[], index: number, traits: readonly Trait[]): string {
  const found = roles.length < 2 ? [] : standouts(roles, index, traits)
  const parts = (['only', 'mainly'] as const).flatMap((kind) => {
    const named = found.filter((each) => each.kind === kind).map(({ trait }) => uncapitalize(trait.name))
    const more = named.length > 3 ? [`${formatCount(named.length - 3)} more`] : []
    const opening = kind === 'only' ? 'Alone here, it' : `More than the ${roles.length === 2 ? 'other' : 'others'}, it`
    return named.length === 0 ? [] : [`${opening} ${formatList([...named.slice(0, 3), ...more])}.`]
  })
  return parts.length === 0 ? 'No core or regular trait is known to set it apart here.' : parts.join(' ')
}
