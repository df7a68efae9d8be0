import type { ReactNode } from 'react'

interface PlainSectionProps {
  readonly id: string
  readonly label: ReactNode
  readonly children: ReactNode
}

/** A part of a page under its label, which does not fold. */
export function PlainSection({ id, label, children }: PlainSectionProps) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-label`}>
      <h2 className="section-label" id={`${id}-label`}>
        {label}
      </h2>
      {children}
    </section>
  )
}
