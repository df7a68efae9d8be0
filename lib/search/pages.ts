/** The pages that exist, for the menu and the search box. A page is named here when it is built, not before. */
import { compareRolesHref } from '@/lib/site/urls'

export interface Page {
  readonly href: string
  readonly label: string
  /** Other words people type for it. */
  readonly aliases: readonly string[]
  readonly inMenu: boolean
}

/** Every page but those of single roles; `defaultRoles` are the ones the comparison opens with. */
export function pages(defaultRoles: readonly string[]): Page[] {
  return [
    { href: '/', label: 'Home', aliases: ['start'], inMenu: false },
    {
      href: '/decide',
      label: 'Decide',
      aliases: ['which role', 'which role to open', 'which role should i open', 'brief', 'hiring brief'],
      inMenu: true,
    },
    {
      href: compareRolesHref(defaultRoles),
      label: 'Compare',
      aliases: ['comparison', 'side by side', 'versus'],
      inMenu: true,
    },
    {
      href: '/quote',
      label: 'Quote',
      aliases: ['range', 'pay range', 'salary range', 'posting', 'offer', 'offer check', 'check an offer'],
      inMenu: true,
    },
    {
      href: '/salaries',
      label: 'Salaries',
      aliases: ['pay', 'evidence', 'wages', 'map of pay', 'map', 'histogram'],
      inMenu: true,
    },
    { href: '/roles', label: 'Roles', aliases: ['all roles', 'jobs'], inMenu: true },
    {
      href: '/data',
      label: 'Data',
      aliases: ['sources', 'methods', 'glossary', 'licenses'],
      // At the foot of every page.
      inMenu: false,
    },
  ]
}

/** Whether a page of the menu holds the address: its own, or one below it. */
export function isCurrent(href: string, pathname: string): boolean {
  const section = `/${href.split('/')[1] ?? ''}`
  return pathname === section || pathname.startsWith(`${section}/`)
}
