import { useEffect, useState } from 'react'
import { packEdits } from '@/lib/brief/edits'
import { keptHere, readSaid, type Said, writeSaid } from '@/lib/brief/said'
import { nothingSaid } from '@/lib/decide/answers'
import type { DecideGround } from '@/lib/decide/view'
import { keepBrief, keptBrief } from './kept-brief'

const nothing = { answers: nothingSaid, edits: {}, why: null }

/** What was said, kept behind the address's mark, which no server sees. A choice is a step of the browser's history, typing is none. */
export function useAnswers(initial: Said, ground: DecideGround, dataVersion: string) {
  const [said, setSaid] = useState(initial)
  // Fields hold what was put in by themselves; answers that come from elsewhere begin them anew.
  const [round, setRound] = useState(0)
  const [told, tell] = useState<string | null>(null)
  const queryOf = (of: Said) => writeSaid(of, ground, dataVersion)
  const hrefOf = (of: Said, mark: '?' | '#') => {
    const text = queryOf(of)
    return text === '' ? '/decide' : `/decide${mark}${text}`
  }
  const keep = (next: Said, isStep: boolean) => {
    setSaid(next)
    tell(null)
    const href = hrefOf(next, '#')
    if (href.includes(`&brief=${keptHere}&`)) keepBrief(packEdits(next.edits))
    writeMarked(href, isStep)
  }
  const show = (next: Said) => {
    setSaid(next)
    setRound((now) => now + 1)
  }
  const begin = (next: Said) => {
    keep(next, true)
    show(next)
  }
  const read = (query: URLSearchParams) => readHere(query, ground, dataVersion)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it reads changes with the page alone
  useEffect(() => {
    const follow = () => {
      const { hash, search } = window.location
      const text = hash.slice(1) || search.slice(1)
      const { answers, edits, why } = text === '' ? nothing : read(new URLSearchParams(text))
      tell(why)
      show({ answers, edits })
    }
    // An address without a mark shows what the server made of it.
    if (window.location.hash !== '') follow()
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [ground])
  return { said, round, told, keep, begin, read, hrefOf, queryOf }
}

/** What an address says, with a brief that is kept in this browser. */
function readHere(query: URLSearchParams, ground: DecideGround, dataVersion: string): ReturnType<typeof readSaid> {
  if (query.get('brief') !== keptHere) return readSaid(query, ground, dataVersion)
  const kept = keptBrief()
  const whole = new URLSearchParams(query)
  whole.set('brief', kept ?? '')
  const read = readSaid(whole, ground, dataVersion)
  if (kept !== null) return read
  return { ...read, why: 'This brief was too long for its address: it is in the browser it was written in.' }
}

/** Writes an address with its mark, as a step that going back undoes or over the one it is at. */
function writeMarked(href: string, isStep: boolean): void {
  const { pathname, search, hash } = window.location
  const { state } = window.history
  if (isStep && href !== pathname + search + hash) window.history.pushState(state, '', href)
  else window.history.replaceState(state, '', href)
}
