import type { ReactNode } from 'react'
import { Sentence } from './Sentence'
import { Still } from './Still'

interface SectionProps {
  readonly id: string
  readonly label: string
  readonly finding?: string
  readonly children: ReactNode
}

/** A part of a page: its label, its finding in a sentence, its content, without islands. Folds away, open at first. */
export function Section(props: SectionProps) {
  return <Fold {...props} body={<Still className="section-body">{props.children}</Still>} />
}

/** A section with islands in it. */
export function LiveSection(props: SectionProps) {
  return <Fold {...props} body={<div className="section-body">{props.children}</div>} />
}

function Fold({ id, label, finding, body }: Omit<SectionProps, 'children'> & { readonly body: ReactNode }) {
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
      {body}
    </details>
  )
}
