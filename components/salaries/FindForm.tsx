import { useEffect, useState } from 'react'
import { longestFind, salariesHref } from '@/lib/salaries/address'
import { KeptFields } from '../ui/KeptFields'
import { type Explorer, useExplorer } from './explorer'

/** How long someone pauses before the address follows what they typed. */
const pauseMs = 300

/** What is typed to find rows by; the address follows after a pause, and what is asked otherwise is taken over. */
export function useFind(
  asked: string,
  change: Explorer['change'],
): readonly [typed: string, type: (text: string) => void] {
  const [typed, setTyped] = useState(asked)
  // What was last known to be asked: told by us, or found there.
  const [said, setSaid] = useState(asked)
  if (asked !== said) {
    setSaid(asked)
    setTyped(asked)
  }
  const wanted = typed.trim()
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a pause in typing writes the address
  useEffect(() => {
    if (wanted === said) return
    const timer = setTimeout(() => {
      setSaid(wanted)
      change({ find: wanted })
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [wanted, said])
  return [typed, setTyped]
}

/** Finds rows by their words; without script it asks for the page anew, the rest of its address kept. */
export function FindForm({ typed, type }: { typed: string; type: (text: string) => void }) {
  const { address } = useExplorer()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search element would only be one more around the form
    <form role="search" className="cells-find no-print" action="/salaries" onSubmit={(event) => event.preventDefault()}>
      <KeptFields href={salariesHref({ ...address, find: '' })} />
      <label className="field micro">
        Find in the table
        <input
          className="input"
          type="search"
          name="find"
          autoComplete="off"
          placeholder="senior sre california"
          maxLength={longestFind}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </label>
      <button type="submit" className="button no-script">
        Find
      </button>
    </form>
  )
}
