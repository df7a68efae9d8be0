import { expect, test } from 'vitest'
import { examples } from '@/lib/search/examples'

test('each example is a text of its own, with what it leads to', () => {
  expect(new Set(examples.map(({ typed }) => typed.toLowerCase())).size).toBe(examples.length)
  for (const { typed, leadsTo } of examples) {
    expect(typed.trim()).toBe(typed)
    expect(leadsTo).not.toBe('')
  }
})
