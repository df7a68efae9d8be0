import type { ReactNode } from 'react'
import { Sentence } from '../ui/Sentence'

interface FoldProps {
  readonly id: string
  readonly label: string
  /** What is found inside, so that it need not be opened to know. */
  readonly finding: string
  readonly children: ReactNode
}

/** A part of the comparison under its name and finding, closed at first. An address that names it opens it: its id is inside. */
export function Fold({ id, label, finding, children }: FoldProps) {
  return (
    <details className="fold">
      <summary>
        <h3>{label}</h3> <Sentence text={finding} />
      </summary>
      <div id={id} className="fold-body">
        {children}
      </div>
    </details>
  )
}
