import { useId, useState } from 'react'
import { formatUsd } from '@/lib/format'
import { readUsd, writeUsd } from '@/lib/number-input'
import { useExplorer } from './explorer'
import { Field } from './Field'

/** What is typed stays as typed; an amount that cannot be read is said beside it and changes nothing. */
export function OfferField() {
  const { address, change } = useExplorer()
  const [refusal, setRefusal] = useState<string | null>(null)
  const id = useId()
  const read = (typed: string) => {
    if (typed.trim() === '') {
      setRefusal(null)
      if (address.offerUsd !== null) change({ offerUsd: null })
      return
    }
    const reading = readUsd(typed)
    setRefusal(reading.kind === 'refused' ? reading.why : null)
    if (reading.kind === 'read' && reading.value !== address.offerUsd) change({ offerUsd: reading.value })
  }
  return (
    <Field label="My offer">
      <input
        name="offer"
        type="text"
        inputMode="text"
        autoComplete="off"
        placeholder={formatUsd(150_000)}
        defaultValue={address.offerUsd === null ? '' : writeUsd(address.offerUsd)}
        aria-invalid={refusal === null ? undefined : true}
        aria-describedby={refusal === null ? undefined : id}
        onBlur={({ target }) => read(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          read(event.currentTarget.value)
        }}
      />
      {refusal === null ? null : (
        <span id={id} role="alert" className="refusal">
          {refusal}
        </span>
      )}
    </Field>
  )
}
