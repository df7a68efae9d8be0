import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { commonTools, listedTools, sameTools, toolsAt } from '@/lib/traits/tools'
import { madeRole, ownOrigin } from '../../roles'

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

test('kinds that all list and that any lists, in the vocabulary’s order', () => {
  expect(idsOf(commonTools([one, other], groups))).toEqual([first])
  expect(idsOf(listedTools([one, other], groups))).toEqual([first, second, third])
})

test('a silent role has nothing in common', () => {
  expect(commonTools([one, silent], groups)).toEqual([])
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
