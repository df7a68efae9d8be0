'use client'
import { useEffect, useRef, useState } from 'react'
import type { LiveAnswer, liveAnswers } from '@/lib/live-answers'

interface TryField {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly long?: boolean
}

interface TryFormProps {
  readonly kind: keyof typeof liveAnswers
  readonly title: string
  readonly fields: readonly TryField[]
  /** The answer to the values the fields begin with. */
  readonly initial: LiveAnswer
  /** Where the form goes without script; a form without an address is hidden then. */
  readonly action?: string
}

/** A method on the reader's own numbers. The arithmetic is fetched when a field is first entered; what is typed is never changed. */
export function TryForm({ kind, title, fields, initial, action }: TryFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [answer, setAnswer] = useState(initial)
  const recompute = async () => {
    const computed = await answerOf(kind, () => (form.current ? typedIn(form.current) : {}))
    setAnswer(computed)
  }
  // A browser that brings back what was typed before, or a reader faster than the script, is answered too.
  useEffect(() => {
    const typed = form.current ? typedIn(form.current) : {}
    if (fields.some(({ name, value }) => typed[name] !== value)) void recompute()
  }, [])
  return (
    <form
      ref={form}
      className={`try ${action ? '' : 'needs-script'}`}
      action={action}
      aria-label={title}
      autoComplete="off"
      onFocus={() => void load().catch(() => undefined)}
      onInput={() => void recompute()}
      onSubmit={(event) => {
        event.preventDefault()
        if (action && answer.spelled) window.location.assign(`${action}?${new URLSearchParams(answer.spelled)}`)
      }}
    >
      <h4>{title}</h4>
      <div className="try-fields">
        {fields.map((field) => (
          <Field
            key={field.name}
            id={`try-${kind}-${field.name}`}
            field={field}
            refusal={answer.refusals[field.name]}
          />
        ))}
        {action ? (
          <button type="submit" className="button">
            Get it as JSON
          </button>
        ) : null}
      </div>
      <AnswerList answer={answer} />
    </form>
  )
}

function Field({ id, field, refusal }: { id: string; field: TryField; refusal: string | undefined }) {
  const shared = {
    id,
    name: field.name,
    defaultValue: field.value,
    className: 'input',
    spellCheck: false,
    'aria-invalid': refusal !== undefined,
    ...(refusal === undefined ? {} : { 'aria-describedby': `${id}-refusal` }),
  }
  return (
    <div className={field.long ? 'try-long' : ''}>
      <label className="field" htmlFor={id}>
        {field.label}
      </label>
      {field.long ? <textarea {...shared} rows={2} /> : <input {...shared} />}
      {refusal === undefined ? null : (
        <p id={`${id}-refusal`} className="refusal">
          {refusal}
        </p>
      )}
    </div>
  )
}

function AnswerList({ answer }: { answer: LiveAnswer }) {
  const spoken = useSettled([answer.says, ...Object.values(answer.refusals)].join(' '))
  return (
    <div className="try-answer">
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      <p>
        <b>{answer.says}</b>
      </p>
      <dl>
        {answer.rows.map(({ label, value, working }) => (
          <div key={label}>
            <dt>
              {label} {working ? <span className="micro">{working}</span> : null}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const failed: LiveAnswer = {
  refusals: {},
  says: 'The arithmetic did not load. Check the connection, then type again.',
  rows: [],
}

function load() {
  return import('@/lib/live-answers')
}

async function answerOf(kind: TryFormProps['kind'], typed: () => Record<string, string>): Promise<LiveAnswer> {
  try {
    const { liveAnswers } = await load()
    return liveAnswers[kind](typed())
  } catch {
    return failed
  }
}

function typedIn(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
}

/** A text once it has stood still, empty until it first changes: a screen reader should hear the end of typing, not every key. */
function useSettled(text: string): string {
  const first = useRef(text)
  const [settled, setSettled] = useState('')
  useEffect(() => {
    if (text === first.current) return
    first.current = ''
    const timer = window.setTimeout(() => setSettled(text), 400)
    return () => window.clearTimeout(timer)
  }, [text])
  return settled
}
