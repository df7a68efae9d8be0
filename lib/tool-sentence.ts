/** Which tools roles share and which are one role’s, in words. */
import type { Role, ToolGroup } from '@/data/schema'
import { capitalize, formatCount, formatList, uncapitalize } from './format'
import { nameAll, nameJobs, possessive } from './role-names'

interface ToolList {
  readonly role: Role
  readonly groups: readonly ToolGroup['id'][]
}

/** Which kinds of tool every role’s list has, which only one’s has, and whose tools are not stated. */
export function toolsFinding(roles: readonly Role[], groups: readonly ToolGroup[]): string {
  const lists = roles.flatMap((role): ToolList[] =>
    role.tools.kind === 'known' ? [{ role, groups: role.tools.value.map((tool) => tool.group) }] : [],
  )
  const silent = roles.filter((role) => role.tools.kind === 'unknown')
  const silence = silent.length === 0 ? [] : [`The tools of ${nameJobs(silent)} are not stated.`]
  const said = lists.length < 2 ? [] : [commonSentence(lists, groups), ...aloneSentence(lists, groups)]
  return [...said, ...silence].join(' ')
}

function commonSentence(lists: readonly ToolList[], groups: readonly ToolGroup[]): string {
  const common = groups
    .filter((group) => lists.every((list) => list.groups.includes(group.id)))
    .map((group) => uncapitalize(group.name))
  if (common.length === 0) return 'No kind of tool is in every list.'
  const more = common.length > 3 ? [`${formatCount(common.length - 3)} more`] : []
  return `${capitalize(nameAll(lists.length))} lists of tools have ${formatList([...common.slice(0, 3), ...more])}.`
}

/** Of the first two roles that list a kind of tool no other lists, that kind. */
function aloneSentence(lists: readonly ToolList[], groups: readonly ToolGroup[]): string[] {
  const alone = lists.flatMap(({ role, groups: own }) => {
    const others = lists.filter((list) => list.role !== role)
    const first = groups.find(({ id }) => own.includes(id) && !others.some((list) => list.groups.includes(id)))
    return first ? [`only ${possessive(role)} has ${uncapitalize(first.name)}`] : []
  })
  return alone.length === 0 ? [] : [`${capitalize(alone.slice(0, 2).join('; '))}.`]
}
