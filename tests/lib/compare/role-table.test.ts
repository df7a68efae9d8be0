import { expect, test } from 'vitest'
import { roleTable } from '@/lib/compare/role-table'
import { realRole } from '../../roles'

test('a role is a row, each of its lines with its source', () => {
  const role = realRole('performance-engineer')
  const { columns, rows } = roleTable([role])
  const row = Object.fromEntries(columns.map((column, index) => [column, rows[0]?.[index]]))
  expect(row).toMatchObject({
    id: role.id,
    code: role.mark.code,
    aliases: role.aliases.join('; '),
    summary: role.summary.value,
    summary_source: role.summary.origin.source,
    open_if: role.openIf.value,
  })
  expect(rows[0]?.length).toBe(columns.length)
})
