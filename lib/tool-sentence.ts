/** Which tools roles share and which are one role’s, in words. */
import type { Role, ToolGroup } from '@/data/schema'
import { formatCount, formatList, uncapitalize } from './format'
import { nameAll, nameRoles } from './role-names'

/** Which kinds of tool every role lists, and which only one does. */
export function toolsFinding(roles: readonly Role[], groups: readonly ToolGroup[]): string {
  const stated = roles.flatMap((role) =>
    role.tools.kind === 'known' ? [{ role, ids: role.tools.value.map((tool) => tool.group) }] : [],
  )
  if (stated.length < 2)
    return `${nameRoles(roles)}: the tools of ${stated.length === 0 ? 'none' : 'only one'} are stated.`
  const silent = roles.filter((role) => role.tools.kind === 'unknown')
  const silence = silent.length === 0 ? '' : ` The tools of ${nameRoles(silent)} are not stated.`
  const holders = (id: string) => stated.filter(({ ids }) => ids.includes(id))
  const common = groups
    .filter((group) => holders(group.id).length === stated.length)
    .map((group) => uncapitalize(group.name))
  const more = common.length > 3 ? [`${formatCount(common.length - 3)} more`] : []
  const alone = stated.flatMap(({ role }) => {
    const own = groups.find((group) => holders(group.id).length === 1 && holders(group.id)[0]?.role === role)
    return own ? [`${uncapitalize(own.name)} listed only for ${role.shortName}`] : []
  })
  const shared =
    common.length === 0
      ? 'No kind of tool is listed for every role'
      : `Listed for ${silent.length === 0 ? nameAll(stated.length) : nameRoles(stated.map(({ role }) => role))}: ${formatList([...common.slice(0, 3), ...more])}`
  return `${[shared, ...alone.slice(0, 2)].join('; ')}.${silence}`
}
