import { useId, useState } from 'react'
import { formatUsd } from '@/lib/words/format'
import { readOnePay, writePay } from '@/lib/words/pay'
import { Field } from '../ui/Field'
import { useExplorer } from './explorer'

/** What is typed stays as typed; an amount that cannot be read is said beside it and changes nothing. */
export function OfferField() {
  const { address, change } = useExplorer()
  const [typed, type] = useState(() => written(address.offerUsd))
  const [refusal, setRefusal] = useState<string | null>(null)
  // The offer that the field was last known to hold: read from it, or found in the address.
  const [said, setSaid] = useState(address.offerUsd)
  if (address.offerUsd !== said) {
    setSaid(address.offerUsd)
    type(written(address.offerUsd))
    setRefusal(null)
  }
  const id = useId()
  const read = () => {
    const reading = typed.trim() === '' ? { value: null } : readOnePay(typed)
    setRefusal('why' in reading ? reading.why : null)
    if ('why' in reading || reading.value === address.offerUsd) return
    setSaid(reading.value)
    change({ offerUsd: reading.value })
  }
  return (
    <Field label="My offer" foot={refusal === null ? null : <Refusal id={id}>{refusal}</Refusal>}>
      <input
        name="offer"
        type="text"
        autoComplete="off"
        placeholder={formatUsd(150_000)}
        value={typed}
        aria-invalid={refusal === null ? undefined : true}
        aria-describedby={refusal === null ? undefined : id}
        onChange={({ target }) => type(target.value)}
        onBlur={read}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          read()
        }}
      />
    </Field>
  )
}

function Refusal({ id, children }: { id: string; children: string }) {
  return (
    <span id={id} role="alert" className="refusal">
      {children}
    </span>
  )
}

function written(offerUsd: number | null): string {
  return offerUsd === null ? '' : writePay({ lowUsd: offerUsd, highUsd: offerUsd })
}
