import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { traitTable } from '@/lib/traits/table'
import { guideOrigin, guideRoles, madeRole, ownOrigin } from '../../roles'

test('one row a trait and role, in the vocabulary’s order, with the level and where it comes from', () => {
  const { columns, rows } = traitTable(guideRoles, dataset.traits)
  expect(rows).toHaveLength(dataset.traits.length * guideRoles.length)
  const at = ['trait', 'role'].map((name) => columns.indexOf(name))
  expect(rows.map((row) => at.map((column) => row[column]))).toEqual(
    dataset.traits.flatMap((trait) => guideRoles.map((role) => [trait.name, role.name])),
  )
})

test('a section, a reason and a silence', () => {
  const trait = (id: string) => ({ id, group: 'skills', name: `Does ${id}`, definition: '…', shows: `Did ${id}.` })
  const role = madeRole('One', {
    traits: {
      a: { level: 'core', origin: guideOrigin },
      b: { level: 'no', origin: ownOrigin },
      c: { level: 'not-stated', why: 'Nobody says.' },
    },
  })
  expect(traitTable([role], ['a', 'b', 'c'].map(trait)).rows.map((row) => row.slice(1))).toEqual([
    ['Does a', 'One Engineer', 'core', 'guide', 'A section', 'our reading', 'Did a.'],
    ['Does b', 'One Engineer', 'no', 'editorial', 'A reason', 'our judgment', 'Did b.'],
    ['Does c', 'One Engineer', 'not-stated', null, 'Nobody says.', null, 'Did c.'],
  ])
})
