import type { ReactNode } from 'react'
import type { Origin } from '@/data/schema/atoms'
import { Chip } from '../ui/Chip'
import { Sentence } from '../ui/Sentence'

interface RoleSectionProps {
  readonly id: string
  readonly label: string
  readonly finding?: string | null
  /** Closed at first: its finding says what is inside. */
  readonly folded?: boolean
  /** Where all of it comes from. */
  readonly origin?: Origin
  readonly children: ReactNode
}

/** A part of a role’s page under its head and finding. Its id is inside, so that an address that names it opens it. */
export function RoleSection({ id, label, finding = null, folded = false, origin, children }: RoleSectionProps) {
  return (
    <details className="section" open={!folded}>
      <summary>
        <h2 className="section-label">{label}</h2>
        {finding === null ? null : (
          <span className="say">
            <Sentence text={finding} />
          </span>
        )}
      </summary>
      <div className="section-body" id={id}>
        {children}
        {origin ? (
          <p className="micro above-12">
            Source <Chip origin={origin} />
          </p>
        ) : null}
      </div>
    </details>
  )
}
