import type { ReactNode } from 'react'

/** A control under its name. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="field micro">
      <span>{label}</span>
      {children}
    </label>
  )
}
