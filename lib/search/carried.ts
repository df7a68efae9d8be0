/** What of an address a link to another page takes along: the job that someone looks at. */

interface Job {
  readonly roles: readonly string[]
  readonly level: string | null
  readonly place: string | null
}

/**
 * The address of a page of the menu with the role, level and place of the page that one stands on, where both know them: between
 * `/quote` and `/salaries`, and from a role’s page to either. Else the page’s own address. `query` is that of `pathname`.
 */
export function carriedHref(href: string, pathname: string, query: URLSearchParams): string {
  const job = href === '/quote' || href === '/salaries' ? jobOf(pathname, query) : null
  if (job === null || pathname === href) return href
  const { roles, level, place } = job
  const shown = href === '/quote' ? roles.slice(0, 1) : roles
  const carried = new URLSearchParams(shown.map((role) => ['role', role]))
  // Neither page has every level of the other: all of them, or none that a title states.
  if (level !== null && level !== 'all') carried.set('level', level)
  if (place !== null) carried.set('place', place)
  return carried.size === 0 ? href : `${href}?${carried}`
}

function jobOf(pathname: string, query: URLSearchParams): Job | null {
  const role = /^\/roles\/([a-z-]+)$/.exec(pathname)?.[1]
  if (role !== undefined) return { roles: [role], level: null, place: null }
  if (pathname !== '/quote' && pathname !== '/salaries') return null
  const sent = (name: string) => query.getAll(name).filter((text) => text.trim() !== '')
  return { roles: sent('role'), level: sent('level')[0] ?? null, place: sent('place')[0] ?? null }
}
