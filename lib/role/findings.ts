/** What each part of a role’s page says before it is read: its finding, computed from what stands in it. */
import type { Role, SectionValue } from '@/data/schema/role'
import { capitalize, firstThree, formatCount, formatList, formatPlural, uncapitalize } from '@/lib/words/format'
import { type Named, oneOf } from '@/lib/words/role-names'

/** When to open the role, in a sentence. */
export function openFinding({ openIf, ...role }: Named & Pick<Role, 'openIf'>): string {
  return `Open ${oneOf(role)} if ${openIf.value}.`
}

/** How many questions there are, and on what. */
export function interviewFinding(areas: SectionValue<'interviewAreas'>): string {
  const count = areas.reduce((sum, { topics }) => sum + topics.length, 0)
  return `${formatPlural(count, 'question')} on ${formatList(areas.map(({ area }) => uncapitalize(area)))}.`
}

/** How many a list has and which stands first, in its own words: "Five, starting with “Renaming the operations team.”" */
export function firstOf(items: readonly string[]): string {
  const [first = '', ...rest] = items
  return rest.length === 0 ? `“${first}.”` : `${capitalize(formatCount(items.length))}, starting with “${first}.”`
}

/** What candidates weigh. */
export function expectationFinding(items: SectionValue<'expectations'>): string {
  return `What they weigh: ${formatList(items.map(({ aspect }) => uncapitalize(aspect)))}.`
}

/** Where to look, by the names of the pools. */
export function poolFinding(pools: SectionValue<'pools'>): string {
  const [first] = pools
  return `Start with ${uncapitalize(first?.pool ?? '')}.`
}

/** The kinds of tools that stand first, and how many kinds there are. */
export function toolFinding(groups: readonly string[]): string {
  const first = firstThree(groups)
  const rest = groups.length - first.length
  return `${formatList(first)}${rest > 0 ? `; ${formatPlural(rest, 'more kind', 'more kinds')}` : ''}.`
}
