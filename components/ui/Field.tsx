import type { ReactNode } from 'react'

interface FieldProps {
  readonly label: ReactNode
  readonly children: ReactNode
  /** What is said of it below, which is no part of its name. */
  readonly foot?: ReactNode
}

/** A control under its name. */
export function Field({ label, children, foot }: FieldProps) {
  return (
    <div className="field micro">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label>
        <span>{label}</span>
        {children}
      </label>
      {foot}
    </div>
  )
}
