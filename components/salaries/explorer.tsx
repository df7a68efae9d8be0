'use client'
import { createContext, type ReactNode, use } from 'react'
import { type SalariesAddress, salariesHref } from '@/lib/salaries/address'
import { isElsewhere } from '../ui/clicks'

/** What another choice changes, by itself or by what was asked last. */
export type AddressChange = Partial<SalariesAddress> | ((asked: SalariesAddress) => Partial<SalariesAddress>)

export interface Explorer {
  readonly address: SalariesAddress
  /** Shows another part of the evidence; the address of the page follows. */
  readonly change: (part: AddressChange) => void
}

const ExplorerContext = createContext<Explorer | null>(null)

/** What the explorer shows, for the controls inside it. */
export function useExplorer(): Explorer {
  const explorer = use(ExplorerContext)
  if (explorer === null) throw new RangeError('a control of the explorer stands outside of it')
  return explorer
}

export function ExplorerProvider({ value, children }: { value: Explorer; children: ReactNode }) {
  return <ExplorerContext value={value}>{children}</ExplorerContext>
}

interface ChoiceLinkProps {
  readonly part: Partial<SalariesAddress>
  readonly className?: string
  readonly label?: string | undefined
  readonly current?: boolean
  readonly children: ReactNode
}

/** A choice as a link, so that it works without script; with it, the page answers in place. */
export function ChoiceLink({ part, className, label, current, children }: ChoiceLinkProps) {
  const { address, change } = useExplorer()
  return (
    <a
      href={salariesHref({ ...address, ...part })}
      className={className}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (isElsewhere(event)) return
        event.preventDefault()
        change(part)
      }}
    >
      {children}
    </a>
  )
}
