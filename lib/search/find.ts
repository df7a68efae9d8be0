/** What the search box finds: roles by name and alias, pages by label and alias. */
import { matchSorter, rankings } from 'match-sorter'
import type { Role, RoleGlyph } from '@/data/schema/role'
import { roleHref } from '@/lib/site/urls'
import type { Page } from './pages'

export interface Found {
  readonly href: string
  readonly label: string
  readonly kind: 'role' | 'page' | 'title' | 'place'
  readonly aliases: readonly string[]
  readonly mark: RoleGlyph | null
  /** The role of an entry that is one, with the rule and the names by which titles name it. */
  readonly role?: Pick<Role, 'id' | 'titleRule' | 'name' | 'shortName' | 'aliases'>
}

/** The index the search box works on: every role, then every page. */
export function searchIndex(roles: readonly Role[], pages: readonly Page[]): Found[] {
  return [
    ...roles.map(
      (role): Found => ({
        href: roleHref(role.id),
        label: role.name,
        kind: 'role',
        aliases: [role.mark.code, role.shortName, ...role.aliases],
        mark: role.mark,
        role: {
          id: role.id,
          titleRule: role.titleRule,
          name: role.name,
          shortName: role.shortName,
          aliases: role.aliases,
        },
      }),
    ),
    ...pages.map(
      (page): Found => ({ href: page.href, label: page.label, kind: 'page', aliases: page.aliases, mark: null }),
    ),
  ]
}

/** The entries that match what was typed, best first; everything when nothing was typed. */
export function search(index: readonly Found[], typed: string): Found[] {
  const query = typed.trim().replace(/\s+/g, ' ')
  if (query === '') return [...index]
  return matchSorter([...index], query, { keys: ['label', 'aliases'], threshold: rankings.CONTAINS })
}
