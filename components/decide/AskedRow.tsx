import type { ReactNode } from 'react'

interface AskedRowProps {
  readonly label: string
  /** Whether its answer could still change the verdict. */
  readonly isOpen?: boolean
  /** Whether it may stand out of sight. */
  readonly isIdle?: boolean
  readonly children: ReactNode
}

/** A question beside its one field. */
export function AskedRow({ label, isOpen = false, isIdle = false, children }: AskedRowProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="asked-row" data-open={isOpen ? '' : undefined} data-idle={isIdle ? '' : undefined}>
      <span>{label}</span>
      {children}
    </label>
  )
}
