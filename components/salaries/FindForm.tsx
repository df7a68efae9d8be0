import { useState } from 'react'
import { salariesHref } from '@/lib/salaries/address'
import { longestFind } from '@/lib/salaries/table/address'
import { KeptFields } from '../ui/KeptFields'
import { type Explorer, useExplorer } from './explorer'

interface FindFormProps {
  readonly asked: string
  readonly change: Explorer['change']
}

/** Finds rows by their words as they are typed; without script it asks for the page anew, the rest of its address kept. */
export function FindForm({ asked, change }: FindFormProps) {
  const { address } = useExplorer()
  // What is typed holds spaces that what is asked does not.
  const [typed, setTyped] = useState(asked)
  if (typed.trim() !== asked) setTyped(asked)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search element would only be one more around the form
    <form
      role="search"
      className="cells-find no-print"
      action="/salaries"
      onSubmit={(event) => {
        event.preventDefault()
        change({}, 'typed')
      }}
    >
      <KeptFields href={salariesHref({ ...address, find: '', from: 1 })} />
      <label className="field micro">
        Find in the table
        <input
          className="input"
          type="search"
          name="find"
          autoComplete="off"
          placeholder="california"
          maxLength={longestFind}
          value={typed}
          onChange={({ target: { value } }) => {
            setTyped(value)
            change({ find: value.trim() }, 'typing')
          }}
          onBlur={() => change({}, 'typed')}
        />
      </label>
      <button type="submit" className="button no-script">
        Find
      </button>
    </form>
  )
}
