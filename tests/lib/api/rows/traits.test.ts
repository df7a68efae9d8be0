import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { traitRows, traitRowsSchema } from '@/lib/api/rows/traits'

const answer = traitRowsSchema.parse(traitRows(dataset))

test('every trait has every role’s level, as the role’s file gives it', () => {
  expect(answer.traits.map(({ id }) => id)).toEqual(dataset.traits.map(({ id }) => id))
  for (const { id, levels } of answer.traits) {
    expect(levels.map(({ role, level }) => [role, level])).toEqual(
      dataset.roles.map((role) => [role.id, role.traits[id]?.level]),
    )
  }
})
