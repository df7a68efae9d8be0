'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { LiveAnswer, liveAnswers } from '@/lib/method/live-answers'
import { Icon } from '../ui/Icon'
import { AnswerList } from './AnswerList'

interface TryField {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly long?: boolean
}

export interface TryFormProps {
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
  const place = useRef<HTMLElement>(null)
  const [answer, setAnswer] = useState(initial)
  const recompute = async () => setAnswer(await answerOf(kind, () => typedIn(place.current)))
  // A browser that brings back what was typed before, or a reader faster than the script, is answered too.
  useEffect(() => {
    const typed = typedIn(place.current)
    if (fields.some(({ name, value }) => typed[name] !== value)) void answerOf(kind, () => typed).then(setAnswer)
  }, [fields, kind])
  const inputs = fields.map((field) => (
    <Field
      key={field.name}
      id={`try-${kind}-${field.name}`}
      field={field}
      refusal={answer.refusals[field.name]}
      onType={() => void recompute()}
    />
  ))
  return (
    <section ref={place} className={`try beside-wide full-row no-print ${action ? '' : 'needs-script'}`}>
      <h4 className="full-row">{title}</h4>
      {action ? (
        <AddressForm action={action} spelled={answer.spelled}>
          {inputs}
        </AddressForm>
      ) : (
        <div className="try-fields">{inputs}</div>
      )}
      <AnswerList answer={answer} />
    </section>
  )
}

interface AddressFormProps {
  readonly action: string
  readonly spelled: LiveAnswer['spelled']
  readonly children: ReactNode
}

/** A form that opens an address of the API: as typed without script, as the API spells it with script. */
function AddressForm({ action, spelled, children }: AddressFormProps) {
  return (
    <form
      className="try-fields"
      action={action}
      onSubmit={(event) => {
        event.preventDefault()
        if (spelled) window.location.assign(`${action}?${new URLSearchParams(spelled)}`)
      }}
    >
      {children}
      <button type="submit" className="button">
        Get it as JSON
      </button>
    </form>
  )
}

interface FieldProps {
  readonly id: string
  readonly field: TryField
  readonly refusal: string | undefined
  readonly onType: () => void
}

function Field({ id, field, refusal, onType }: FieldProps) {
  return (
    <div className={field.long ? 'full-row' : undefined}>
      <label className="field micro" htmlFor={id}>
        {field.label}
      </label>
      {/* Not a textarea: React empties one of what was typed before it came alive. */}
      <input
        id={id}
        type="text"
        name={field.name}
        defaultValue={field.value}
        className="input"
        autoComplete="off"
        spellCheck={false}
        onFocus={() => void load().catch(() => undefined)}
        onInput={onType}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal === undefined ? undefined : `${id}-refusal`}
      />
      {refusal === undefined ? null : (
        <p id={`${id}-refusal`} className="refusal small">
          <Icon name="alert" size={14} /> <span>{refusal}</span>
        </p>
      )}
    </div>
  )
}

const failed: LiveAnswer = {
  refusals: {},
  says: 'The arithmetic did not load. Check the connection, then type again.',
  rows: [],
}

function load() {
  return import('@/lib/method/live-answers')
}

async function answerOf(kind: TryFormProps['kind'], typed: () => Record<string, string>): Promise<LiveAnswer> {
  const loaded = await load().catch(() => null)
  return loaded ? loaded.liveAnswers[kind](typed()) : failed
}

function typedIn(place: HTMLElement | null): Record<string, string> {
  return Object.fromEntries([...(place?.querySelectorAll('input') ?? [])].map(({ name, value }) => [name, value]))
}
