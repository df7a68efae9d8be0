import type { ReactNode } from 'react'

/** A fact at its shortest, in a list of them: without a value it is not stated, and why is said elsewhere on the page. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? <span className="not-stated">not stated</span>}</dd>
    </div>
  )
}
