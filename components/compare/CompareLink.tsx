import type { ReactNode } from 'react'
import { type CompareAddress, compareHref, withRoles } from '@/lib/compare/address'

interface CompareLinkProps {
  readonly view: CompareAddress
  readonly roles: readonly string[]
  /** The role that the reader finds the focus on. */
  readonly at: string | undefined
  readonly label?: string
  readonly children: ReactNode
}

/** The id of the place where a role stands among those compared. */
export function placeKey(role: string): string {
  return `at-${role}`
}

/** A link to other roles in the same view; one that shows only a sign says in its label what it does. */
export function CompareLink({ view, roles, at, label, children }: CompareLinkProps) {
  return (
    <a
      href={`${compareHref(withRoles(view, roles))}${at ? `#${placeKey(at)}` : ''}`}
      data-roles={roles.join(' ')}
      className={label && 'icon-button'}
      aria-label={label}
    >
      {children}
    </a>
  )
}

/** Hides what is the same for all, or nearly so. */
export function DifferencesSwitch({ view, hidden }: { view: CompareAddress; hidden: string }) {
  const on = view.differences
  return (
    <>
      <a
        className="switch no-print"
        href={compareHref({ ...view, differences: !on })}
        data-view="differences"
        aria-current={on ? 'true' : undefined}
      >
        <i /> Differences only
      </a>{' '}
      <span className="micro" aria-live="polite">
        <span data-when="differences" hidden={!on}>
          {hidden}
        </span>
      </span>
    </>
  )
}
