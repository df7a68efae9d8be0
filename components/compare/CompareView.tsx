'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useState } from 'react'
import { type CompareAddress, compareHref, readCompare } from '@/lib/compare/address'
import { textsOf } from '@/lib/site/query'
import { decodedPath } from '@/lib/site/routing'
import { isElsewhere } from '../ui/clicks'
import { refocus, remember } from './refocus'

interface View {
  readonly address: CompareAddress
  readonly change: (part: Partial<CompareAddress>) => void
}

const ViewContext = createContext<View | null>(null)

function useView(): View {
  const view = use(ViewContext)
  if (view === null) throw new RangeError('a compare control stands outside CompareView')
  return view
}

/** Holds the view of one comparison, which its address carries: whether equal rows are hidden, and the one role shown. */
export function CompareView({ address: initial, children }: { address: CompareAddress; children: ReactNode }) {
  const [address, setAddress] = useState(initial)
  const pathname = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path, or the page rendered anew, is when the address may say otherwise
  useLayoutEffect(() => setAddress(viewInAddress(initial)), [initial, pathname])
  useEffect(refocus, [])
  const change = (part: Partial<CompareAddress>) => {
    const next = { ...address, ...part }
    setAddress(next)
    window.history.replaceState(null, '', compareHref(next))
  }
  const column = address.only === null ? undefined : address.roles.indexOf(address.only) + 1
  return (
    <ViewContext value={{ address, change }}>
      <div className="compare" data-differences={address.differences || undefined} data-only={column}>
        {children}
      </div>
    </ViewContext>
  )
}

// Going back, Next restores the page under the address it was asked for, though the reader’s address has since changed.
function viewInAddress(address: CompareAddress): CompareAddress {
  const [, , ...path] = window.location.pathname.split('/').map((part) => decodedPath(part) ?? part)
  const only = textsOf(new URLSearchParams(window.location.search), 'only')
  const { address: now } = readCompare(path, only, new Set(address.roles))
  return now.roles.join() === address.roles.join() ? now : address
}

/** Hides the rows in which the roles are the same, or nearly so. A link where there is no script. */
export function DifferencesSwitch({ hidden }: { hidden: number }) {
  const { address, change } = useView()
  const on = address.differences
  const rows = `${hidden} ${hidden === 1 ? 'row' : 'rows'}`
  return (
    <>
      <a
        className="switch"
        href={compareHref({ ...address, differences: !on })}
        aria-current={on ? 'true' : undefined}
        onClick={(event) => {
          if (isElsewhere(event)) return
          event.preventDefault()
          change({ differences: !on })
        }}
      >
        <i /> Differences only
      </a>
      <span className="micro" aria-live="polite">
        {on ? `${rows} hidden: the same, or one level apart` : ''}
      </span>
    </>
  )
}

/** The view in words, for paper, which has no switches. */
export function PrintedView() {
  const { address } = useView()
  return address.differences ? 'Rows in which they are the same, or nearly so, are left out.' : 'All rows are shown.'
}

/** Where the view is to be found; paper always shows every role. */
export function ViewAddress() {
  const { address } = useView()
  return compareHref({ ...address, only: null })
}

export interface SwitchRole {
  readonly id: string
  readonly name: string
  readonly label: ReactNode
}

/** On a narrow screen: shows all roles or one. */
export function OnlySwitch({ roles }: { roles: readonly SwitchRole[] }) {
  const { address, change } = useView()
  const options = [{ id: null, name: 'all roles', label: 'All' }, ...roles]
  return (
    <nav className="only-switch" aria-label="Roles shown">
      {options.map(({ id, name, label }) => (
        <a
          key={name}
          className="one-line"
          href={compareHref({ ...address, only: id })}
          aria-current={address.only === id ? 'true' : undefined}
          aria-label={`Show ${name}`}
          onClick={(event) => {
            if (isElsewhere(event)) return
            event.preventDefault()
            change({ only: id })
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}

interface CompareLinkProps {
  readonly roles: readonly string[]
  readonly label?: string
  readonly children: ReactNode
}

/** A link to other roles in the same view; one that shows only a sign says in its label what it does. */
export function CompareLink({ roles, label, children }: CompareLinkProps) {
  const { address } = useView()
  const only = address.only !== null && roles.includes(address.only) ? address.only : null
  return (
    <Link
      href={compareHref({ ...address, roles, only })}
      prefetch={false}
      scroll={false}
      className={label && 'icon-button'}
      aria-label={label}
      onClick={(event) => {
        if (!isElsewhere(event)) remember(label)
      }}
    >
      {children}
    </Link>
  )
}
