import { useState } from 'react'
import { salariesHref } from '@/lib/salaries/address'
import { longestRangesFind } from '@/lib/salaries/comparables/address'
import { KeptFields } from '../ui/KeptFields'
import { useExplorer } from './explorer'

/** Finds ranges by employer, title or place as they are typed; without script it asks for the page anew, the rest of its address kept. */
export function ComparablesFind({ asked }: { asked: string }) {
  const { address, change } = useExplorer()
  // What is typed holds spaces that what is asked does not.
  const [typed, setTyped] = useState(asked)
  if (typed.trim() !== asked) setTyped(asked)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search element would only be one more around the form
    <form
      role="search"
      className="comparables-find no-print"
      action="/salaries#comparables"
      aria-label="Find a range"
      onSubmit={(event) => {
        event.preventDefault()
        change({}, 'typed')
      }}
    >
      <KeptFields href={salariesHref({ ...address, rangesFind: '', rangesFrom: 1 })} />
      <label className="field micro">
        Find an employer, title or place
        <input
          className="input"
          type="search"
          name="ranges_find"
          autoComplete="off"
          maxLength={longestRangesFind}
          value={typed}
          onChange={({ target: { value } }) => {
            setTyped(value)
            change({ rangesFind: value.trim() }, 'typing')
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
