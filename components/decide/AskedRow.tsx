import type { ReactNode } from 'react'

/** A question beside its one field. */
export function AskedRow({
  label,
  isOpen = false,
  children,
}: {
  label: string
  isOpen?: boolean
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="asked-row" data-open={isOpen ? '' : undefined}>
      <span>{label}</span>
      {children}
    </label>
  )
}
