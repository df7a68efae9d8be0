import type { ReactNode } from 'react'
import { fieldOf, givenFieldOf, markOf } from '@/lib/brief/edits'
import type { Written } from '@/lib/brief/whole'

/** The form whose fields these are, wherever they stand. */
export const formId = 'decide-form'

/** A part of the brief that can be written over in place; emptied, it has again what was written for the manager. */
export function BriefField({ part, label, given, text }: Written) {
  return (
    <>
      {/* Its text is its height: the copy behind it stretches both, and is what is printed. */}
      <span className="grows" data-text={text}>
        <textarea
          key={given}
          form={formId}
          name={fieldOf(part)}
          aria-label={label}
          defaultValue={text}
          rows={1}
          spellCheck
        />
      </span>
      <input key={`given ${given}`} type="hidden" form={formId} name={givenFieldOf(part)} value={markOf(given)} />
    </>
  )
}

/** A row of the brief: its label beside it. */
export function BriefRow({
  id,
  label,
  note,
  children,
}: {
  id: string
  label: string
  note?: string
  children: ReactNode
}) {
  return (
    <section className={`brief-row brief-${id}`} aria-labelledby={`brief-${id}`}>
      <h3 id={`brief-${id}`}>
        {label}
        {note === undefined ? null : <span className="micro">{note}</span>}
      </h3>
      <div>{children}</div>
    </section>
  )
}
