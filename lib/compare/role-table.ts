/** Roles in brief as a table for download. */
import type { Role } from '@/data/schema/role'
import { tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'

/** One row a role: its id, names and lines, with the source of each line. */
export function roleTable(roles: readonly Role[]): CsvTable {
  return tableOf(roles, {
    id: ({ id }) => id,
    name: ({ name }) => name,
    short_name: ({ shortName }) => shortName,
    code: ({ mark }) => mark.code,
    aliases: ({ aliases }) => aliases.join('; '),
    tagline: ({ tagline }) => tagline,
    summary: ({ summary }) => summary.value,
    summary_source: ({ summary }) => summary.origin.source,
    focus: ({ focus }) => focus.value,
    focus_source: ({ focus }) => focus.origin.source,
    best_for: ({ bestFor }) => bestFor.value,
    best_for_source: ({ bestFor }) => bestFor.origin.source,
    open_if: ({ openIf }) => openIf.value,
    open_if_source: ({ openIf }) => openIf.origin.source,
  })
}
