/** Trait levels as a table: one row a trait, with each role's level and where it comes from. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { levelBasis } from '@/lib/source/provenance'
import type { CsvTable } from '@/lib/words/csv'
import { claimOf } from './levels'

/** One row a trait and role: group, trait, role, level, source, the section or reason behind the level, who set it, and what shows the trait in a person. */
export function traitTable(roles: readonly Role[], traits: readonly Trait[]): CsvTable {
  const columns = ['group', 'trait', 'role', 'level', 'source', 'section_or_reason', 'level_is', 'shows']
  const rows = traits.flatMap((trait) =>
    roles.map((role) => {
      const claim = claimOf(role, trait)
      const named = [trait.group, trait.name, role.name, claim.level]
      if (claim.level === 'not-stated') return [...named, null, claim.why, null, trait.shows]
      const { origin } = claim
      const ground = 'section' in origin ? origin.section : origin.reason
      return [...named, origin.source, ground, levelBasis(origin), trait.shows]
    }),
  )
  return { columns, rows }
}
