/** Trait levels as a table: one row a trait, with each role's level and where it comes from. */
import type { Role, Trait } from '@/data/schema'
import type { CsvTable } from './csv'

/** One row a trait and role: group, trait, role, level, source, and the section or reason behind the level. */
export function traitTable(roles: readonly Role[], traits: readonly Trait[]): CsvTable {
  const columns = ['group', 'trait', 'role', 'level', 'source', 'section_or_reason']
  const rows = traits.flatMap((trait) =>
    roles.map((role) => {
      const claim = role.traits[trait.id]
      if (claim === undefined || claim.level === 'not-stated')
        return [trait.group, trait.name, role.name, 'not-stated', null, claim?.why ?? null]
      const { origin } = claim
      return [
        trait.group,
        trait.name,
        role.name,
        claim.level,
        origin.source,
        'section' in origin ? origin.section : origin.reason,
      ]
    }),
  )
  return { columns, rows }
}
