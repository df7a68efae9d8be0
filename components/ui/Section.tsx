import type { ReactNode } from 'react'
import { Sentence } from './Sentence'

interface SectionProps {
  readonly id: string
  readonly label: string
  readonly finding?: string
  readonly children: ReactNode
}

/** A part of a page: its label, its finding in a sentence, its content. Folds away, open at first. */
export function Section({ id, label, finding, children }: SectionProps) {
  return (
    <details className="section" id={id} open>
      <summary>
        <h2 className="section-label">{label}</h2>
        {finding ? (
          <span className="say">
            <Sentence text={finding} />
          </span>
        ) : null}
      </summary>
      <div className="section-body">{children}</div>
    </details>
  )
}
