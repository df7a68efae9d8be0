'use client'
import { createContext, type ReactNode, use } from 'react'
import { changed, type SalariesAddress, salariesHref } from '@/lib/salaries/address'
import { keepsFocus } from '../live/focus'
import type { Manner } from '../live/forms'
import { isElsewhere } from '../ui/clicks'

/** What another choice changes, by itself or by what was asked last. */
export type AddressChange = Partial<SalariesAddress> | ((asked: SalariesAddress) => Partial<SalariesAddress>)

export interface Explorer {
  readonly address: SalariesAddress
  /** Shows another part of the evidence; the address of the page follows. */
  readonly change: (part: AddressChange, manner?: Manner) => void
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
  /** Whether the page goes to its finding, since what changes is out of sight from where the link stands. */
  readonly reveals?: boolean
  readonly children: ReactNode
}

/** A choice as a link, so that it works without script; with it, the page answers in place. */
export function ChoiceLink({ part, className, label, current, reveals = false, children }: ChoiceLinkProps) {
  const { address, change } = useExplorer()
  return (
    <a
      ref={keepsFocus}
      href={salariesHref(changed(address, part))}
      className={className}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (isElsewhere(event)) return
        event.preventDefault()
        change(part)
        if (reveals) revealFinding()
      }}
    >
      {children}
    </a>
  )
}

/** The finding of the page, which links lead to that change it from afar. */
export const findingId = 'finding'

function revealFinding(): void {
  const finding = document.getElementById(findingId)
  finding?.focus({ preventScroll: true })
  finding?.closest('.explorer')?.scrollIntoView()
}
