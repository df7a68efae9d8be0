/** What can be found by name: roles, pages, words of our pages, sources, and what a manager sees before there is a role. */

import type { Symptom } from '@/data/schema/decision'
import type { Role, RoleGlyph } from '@/data/schema/role'
import type { Term } from '@/data/schema/search'
import type { Source } from '@/data/schema/source'
import { roleHref } from '@/lib/site/urls'
import { type TitleRoles, titleRoles } from '@/lib/titles/read'
import type { Page } from './pages'

interface Named {
  readonly label: string
  /** What else it is called; of a role its short name first. */
  readonly names: readonly string[]
}

/** A role with its mark, and the rule by which titles name it. */
export interface RoleEntry extends Named, Pick<Role, 'id' | 'titleRule'> {
  readonly kind: 'role'
  readonly mark: RoleGlyph
}

/** A page of the menu, a source, or a word with what it means. */
export interface PlainEntry extends Named {
  readonly kind: 'page' | 'term' | 'source'
  readonly href: string
  readonly says?: string
}

/** A symptom with the ids of the roles that it calls for. */
export interface SymptomEntry extends Named, Readonly<Record<'leads' | 'helps', readonly string[]>> {
  readonly kind: 'symptom'
  readonly id: string
}

export type Entry = RoleEntry | PlainEntry | SymptomEntry

/** What an index is made of. */
export interface Facts {
  readonly roles: readonly Role[]
  readonly pages: readonly Page[]
  readonly terms: readonly Term[]
  readonly sources: readonly Source[]
  readonly symptoms: readonly Symptom[]
}

/** All that can be found by name, as plain data that can be fetched. */
export function searchIndex({ roles, pages, terms, sources, symptoms }: Facts): Entry[] {
  return [
    ...roles.map(
      ({ id, name, shortName, aliases, titleRule, mark }): RoleEntry => ({
        kind: 'role',
        id,
        label: name,
        names: [shortName, ...aliases],
        ...(titleRule && { titleRule }),
        mark,
      }),
    ),
    ...pages.map(({ href, label, aliases }): PlainEntry => ({ kind: 'page', href, label, names: aliases })),
    ...terms.map(({ term, names, says, href }): PlainEntry => ({ kind: 'term', href, label: term, names, says })),
    ...sources.map(
      ({ id, name, code }): PlainEntry => ({
        kind: 'source',
        href: `/data#source-${id}`,
        label: name,
        names: [code],
      }),
    ),
    ...symptoms.map(
      ({ id, tick, names, leads, helps }): SymptomEntry => ({
        kind: 'symptom',
        id,
        label: tick,
        names,
        leads: leads.map(({ role }) => role),
        helps: helps.map(({ role }) => role),
      }),
    ),
  ]
}

/** The roles of an index. */
export function rolesOf(index: readonly Entry[]): RoleEntry[] {
  return index.flatMap((entry) => (entry.kind === 'role' ? [entry] : []))
}

/** The roles of an index as titles are read for them. */
export function titleRolesOf(index: readonly Entry[]): TitleRoles {
  return titleRoles(
    rolesOf(index).map(({ id, titleRule, label, names: [shortName = label, ...aliases] }) => ({
      id,
      titleRule,
      name: label,
      shortName,
      aliases,
    })),
  )
}

/** A role as sentences name it. */
export function namedRole({ label, names }: RoleEntry): Pick<Role, 'name' | 'shortName'> {
  return { name: label, shortName: names[0] ?? label }
}

/** The address of a role’s own page. */
export function entryHref({ id }: RoleEntry): string {
  return roleHref(id)
}
