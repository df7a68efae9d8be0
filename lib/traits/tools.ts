/** Which kinds of tool roles list. A kind that is not listed is not a "no". */
import type { Role } from '@/data/schema/role'
import type { ToolGroup } from '@/data/schema/vocabulary'
import { capitalize, formatCount, formatList, uncapitalize } from '@/lib/words/format'
import { nameAll, nameJobs } from '@/lib/words/role-names'

/** A role's examples of a kind of tool; null when its list has none of that kind, or is not stated. */
export function toolsAt(role: Pick<Role, 'tools'>, group: ToolGroup['id']): readonly string[] | null {
  const tools = role.tools.kind === 'known' ? role.tools.value : []
  return tools.find((tool) => tool.group === group)?.examples ?? null
}

/** The kinds of tool that every role lists, in the vocabulary's order; none when some role's tools are not stated. */
function commonTools(roles: readonly Pick<Role, 'tools'>[], groups: readonly ToolGroup[]): ToolGroup[] {
  return groups.filter((group) => roles.every((role) => toolsAt(role, group.id) !== null))
}

/** The kinds of tool for which every role lists the very same examples, in whatever order. */
export function sameTools(roles: readonly Pick<Role, 'tools'>[], groups: readonly ToolGroup[]): ToolGroup[] {
  const listed = (role: Pick<Role, 'tools'>, group: ToolGroup) => [...(toolsAt(role, group.id) ?? [])].sort().join()
  return commonTools(roles, groups).filter((group) => new Set(roles.map((role) => listed(role, group))).size === 1)
}

/** The kinds of tool that at least one role lists, in the vocabulary's order. */
export function listedTools(roles: readonly Pick<Role, 'tools'>[], groups: readonly ToolGroup[]): ToolGroup[] {
  return groups.filter((group) => roles.some((role) => toolsAt(role, group.id) !== null))
}

/** Which kinds of tool every role’s list has, which only one’s has, and whose tools are not stated. */
export function toolsFinding(roles: readonly Role[], groups: readonly ToolGroup[]): string {
  const stated = roles.filter((role) => role.tools.kind === 'known')
  const silent = roles.filter((role) => role.tools.kind === 'unknown')
  const said = stated.length > 1 ? [commonSentence(stated, groups), ...aloneSentence(stated, groups)] : []
  const silence = silent.length > 0 ? [`The tools of ${nameJobs(silent)} are not stated.`] : []
  return [...said, ...silence].join(' ')
}

function commonSentence(roles: readonly Role[], groups: readonly ToolGroup[]): string {
  const common = commonTools(roles, groups).map((group) => uncapitalize(group.name))
  if (common.length === 0) return 'No kind of tool is common to all.'
  const more = common.length > 3 ? [`${formatCount(common.length - 3)} more`] : []
  return `${capitalize(nameAll(roles.length))} work with ${formatList([...common.slice(0, 3), ...more])}.`
}

/** Of the first two roles that list a kind of tool no other lists, that kind. */
function aloneSentence(roles: readonly Role[], groups: readonly ToolGroup[]): string[] {
  const alone = roles.flatMap((role) => {
    const elsewhere = listedTools(
      roles.filter((other) => other !== role),
      groups,
    )
    const first = listedTools([role], groups).find((group) => !elsewhere.includes(group))
    return first ? [`only ${nameJobs([role])} have ${uncapitalize(first.name)} on their list`] : []
  })
  return alone.length === 0 ? [] : [`${capitalize(alone.slice(0, 2).join('; '))}.`]
}
