/** What the search box answers to a text that no role or page is called by: the role and level that it names as a job title. */
import { defaultSalaries, salariesHref } from '@/lib/salaries/address'
import type { TitleReading } from '@/lib/titles/read'
import type { Found } from './find'

/** What a text reads as: a role in words with the ways to its pay and its page, or a sentence that it is none of the roles. */
export type TitleAnswer =
  | { readonly kind: 'read'; readonly readsAs: string; readonly found: readonly Found[] }
  | { readonly kind: 'none'; readonly why: string }

/** The answer to a text, from its reading and the entries of the search box. A role that the entries lack is none of them. */
export function titleAnswer(typed: string, { role, level }: TitleReading, index: readonly Found[]): TitleAnswer {
  const entry = index.find((each) => each.role?.id === role)
  if (entry === undefined) return { kind: 'none', why: `“${typed}” is not one of these roles.` }
  const readsAs = `${entry.label}, ${level === 'unstated' ? 'level not stated' : level}`
  const pay = salariesHref({ ...defaultSalaries, roles: [role], level: level === 'unstated' ? 'all' : level })
  const scope = level === 'unstated' ? 'all levels' : level
  return {
    kind: 'read',
    readsAs,
    found: [
      { ...entry, kind: 'title', href: pay, label: `Pay of the ${entry.label}, ${scope}` },
      { ...entry, kind: 'title', label: `${entry.label}, the role` },
    ],
  }
}
