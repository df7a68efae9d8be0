import { expect, test } from 'vitest'
import { named, operations } from '@/lib/api/openapi/operations'

const all = operations(['a-role'])

test('every address and operation is named once, and answers with a named schema', () => {
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const { answers } of all) {
    expect(answers.length).toBeGreaterThan(0)
    expect(answers.filter((name) => named[name] === undefined)).toEqual([])
  }
})

test('a part of the path has its values, and only such a path has a part', () => {
  for (const { path, part } of all) {
    expect(part === undefined ? !path.includes('{') : path.includes(`{${part.name}}`) && part.values.length > 0).toBe(
      true,
    )
  }
})
