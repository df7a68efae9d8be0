'use client'
import Link from 'next/link'
import { createContext, type ReactNode, use, useState } from 'react'
import { type CompareAddress, compareHref } from '@/lib/urls'

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

/** Hides the rows in which the roles do not differ. A link where there is no script. */
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
          event.preventDefault()
          change({ differences: !on })
        }}
      >
        <i /> Differences only
      </a>
      <span className="micro" aria-live="polite">
        {on ? `${rows} hidden` : ''}
      </span>
    </>
  )
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
          href={compareHref({ ...address, only: id })}
          aria-current={address.only === id ? 'true' : undefined}
          aria-label={`Show ${name}`}
          onClick={(event) => {
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
  readonly className?: string
  readonly label?: string
  readonly children: ReactNode
}

/** A link to other roles in the same view. */
export function CompareLink({ roles, className, label, children }: CompareLinkProps) {
  const { address } = useView()
  const only = address.only !== null && roles.includes(address.only) ? address.only : null
  return (
    <Link
      href={compareHref({ ...address, roles, only })}
      prefetch={false}
      scroll={false}
      className={className}
      aria-label={label}
    >
      {children}
    </Link>
  )
}
