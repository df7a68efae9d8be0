/** Which kinds of tool roles list. A kind that is not listed is not a "no". */
import type { Role, ToolGroup } from '@/data/schema'

/** A role's examples of a kind of tool; null when its list has none of that kind, or is not stated. */
export function toolsAt(role: Pick<Role, 'tools'>, group: ToolGroup['id']): readonly string[] | null {
  const tools = role.tools.kind === 'known' ? role.tools.value : []
  return tools.find((tool) => tool.group === group)?.examples ?? null
}

/** The kinds of tool that every role lists, in the vocabulary's order; none when some role's tools are not stated. */
export function commonTools(roles: readonly Pick<Role, 'tools'>[], groups: readonly ToolGroup[]): ToolGroup[] {
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
