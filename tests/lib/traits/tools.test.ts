import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Role } from '@/data/schema/role'
import type { ToolGroup } from '@/data/schema/vocabulary'
import { listedTools, sameTools, toolsAt, toolsFinding } from '@/lib/traits/tools'
import { nameJobs } from '@/lib/words/role-names'
import { law } from '../../law'
import { anyRoles, madeRole, ownOrigin } from '../../roles'
import { checkWriting, namesIn, phrase } from '../writing'

const groups = dataset.toolGroups.slice(0, 4)
const [first, second, third] = groups.map(({ id }) => id) as [string, string, string]
const withTools = (name: string, ...ids: string[]) =>
  madeRole(name, {
    tools: { kind: 'known', origin: ownOrigin, value: ids.map((group) => ({ group, examples: [`${name} ${group}`] })) },
  })
const [one, other, silent] = [withTools('One', second, first), withTools('Other', first, third), madeRole('Silent')]
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id)

test('a role’s examples of a kind, or null where it lists none', () => {
  expect(toolsAt(one, first)).toEqual([`One ${first}`])
  expect([toolsAt(one, third), toolsAt(silent, first)]).toEqual([null, null])
})

test('kinds that any lists, in the vocabulary’s order', () => {
  expect(idsOf(listedTools([one, other], groups))).toEqual([first, second, third])
  expect(idsOf(listedTools([one, silent], groups))).toEqual([first, second])
})

test('the same only where the very same products are listed, in whatever order', () => {
  const listing = (name: string, ...examples: string[]) =>
    madeRole(name, { tools: { kind: 'known', origin: ownOrigin, value: [{ group: first, examples, matters: 'x' }] } })
  const [ab, ba, abc] = [listing('A', 'a', 'b'), listing('B', 'b', 'a'), listing('C', 'a', 'b', 'c')]
  expect(idsOf(sameTools([ab, ba], groups))).toEqual([first])
  expect(sameTools([ab, abc], groups)).toEqual([])
  expect(sameTools([ab, silent], groups)).toEqual([])
})

const { toolGroups } = dataset

describe('tools', () => {
  const groupNames = (groups: readonly ToolGroup[]) => groups.map(phrase)
  const lists = (role: Role | undefined, group: ToolGroup) =>
    role?.tools.kind === 'known' && role.tools.value.some((tool) => tool.group === group.id)
  const withTools = (name: string, groups: readonly ToolGroup[]): Role =>
    madeRole(name, {
      tools: { kind: 'known', origin: ownOrigin, value: groups.map(({ id }) => ({ group: id, examples: ['one'] })) },
    })
  const anyToolRoles = fc
    .array(fc.option(fc.shuffledSubarray([...toolGroups], { minLength: 1, maxLength: 6 })), {
      minLength: 2,
      maxLength: 5,
    })
    .map((all) =>
      all.map((groups, index) => (groups === null ? madeRole(`R${index}`) : withTools(`R${index}`, groups))),
    )

  law(
    'what is said to be listed for all is, what is said to be only one’s is, and silence means there is none',
    [fc.oneof(anyToolRoles, anyRoles(2, 5))],
    { numRuns: 200 },
    (roles) => {
      const whole = toolsFinding(Object.freeze(roles), toolGroups)
      checkWriting(whole)
      const [, finding = '', silent] = /^(.*?\.)(?: The tools of (.+) are not stated\.)?$/.exec(whole) ?? []
      const quiet = roles.filter((role) => role.tools.kind === 'unknown')
      const stated = roles.filter((role) => role.tools.kind === 'known')
      if (stated.length < 2) {
        expect(whole).toBe(`The tools of ${nameJobs(quiet)} are not stated.`)
        return
      }
      expect(silent ?? '').toBe(quiet.length === 0 ? '' : nameJobs(quiet))
      const common = toolGroups.filter((group) => stated.every((role) => lists(role, group)))
      const [, list] = /^(?:Both|All \w+) work with ([^.]+)\./.exec(finding) ?? []
      expect(list === undefined).toBe(common.length === 0)
      if (list !== undefined) {
        const { found, rest } = namesIn(list, groupNames(toolGroups))
        expect(rest).toMatch(/^(?:\w+ more)?$/)
        expect(groupNames(common)).toEqual(expect.arrayContaining(found))
      }
      for (const [, owner, name] of finding.matchAll(/only ([^;]+?) have ([^;]+?) on their list(?=;|\.$)/gi)) {
        const group = toolGroups.find((each) => phrase(each) === name)
        expect(group).toBeDefined()
        expect(stated.filter((role) => group && lists(role, group)).map((role) => nameJobs([role]))).toEqual([owner])
      }
      const owned = toolGroups.some((group) => stated.filter((role) => lists(role, group)).length === 1)
      expect(/\bonly .+ on their list/i.test(finding)).toBe(owned)
    },
  )
})
