/** Roles in brief as a table for download. */
import type { Role } from '@/data/schema/role'
import type { CsvTable } from '@/lib/words/csv'

/** One row a role: its id, names and lines, with the source of each line. */
export function roleTable(roles: readonly Role[]): CsvTable {
  const lines = ['summary', 'focus', 'bestFor', 'openIf'] as const
  return {
    columns: [
      'id',
      'name',
      'short_name',
      'code',
      'aliases',
      'tagline',
      'summary',
      'summary_source',
      'focus',
      'focus_source',
      'best_for',
      'best_for_source',
      'open_if',
      'open_if_source',
    ],
    rows: roles.map((role) => [
      role.id,
      role.name,
      role.shortName,
      role.mark.code,
      role.aliases.join('; '),
      role.tagline,
      ...lines.flatMap((line) => [role[line].value, role[line].origin.source]),
    ]),
  }
}
