import { useEffect, useState } from 'react'
import { type Edits, longestKept, packEdits, takeEdits } from '@/lib/brief/edits'
import { readAnswers, writeAnswers } from '@/lib/decide/address'
import { type Answers, nothingSaid } from '@/lib/decide/answers'
import type { DecideGround } from '@/lib/decide/view'
import { keepBrief, keptBrief } from './kept-brief'

/** All that was said: the answers, and what was written into the brief. */
export interface Said {
  readonly answers: Answers
  readonly edits: Edits
}

/** In an address whose brief is too long for it: it is kept in this browser. */
const here = 'here'

/** What was said, kept behind the address's mark, which no server sees. A choice is a step of the browser's history, typing is none. */
export function useAnswers(initial: Said, ground: DecideGround) {
  const [said, setSaid] = useState(initial)
  // Fields hold what was put in by themselves; answers that come from elsewhere begin them anew.
  const [round, setRound] = useState(0)
  const [lost, setLost] = useState<string | null>(null)
  const queryOf = ({ answers, edits }: Said) => {
    const packed = packEdits(edits)
    const brief = packed.length > longestKept ? here : packed
    return [writeAnswers(answers, ground), ...(brief === '' ? [] : [`brief=${brief}`])]
      .filter((each) => each !== '')
      .join('&')
  }
  const hrefOf = (of: Said, mark: '?' | '#') => {
    const text = queryOf(of)
    return text === '' ? '/decide' : `/decide${mark}${text}`
  }
  const keep = (next: Said, isStep: boolean) => {
    setSaid(next)
    setLost(null)
    const href = hrefOf(next, '#')
    if (href.endsWith(`brief=${here}`)) keepBrief(packEdits(next.edits))
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
  const read = (query: URLSearchParams): Said & { readonly why: string | null } => {
    const isHere = query.get('brief') === here
    const kept = isHere ? keptBrief() : null
    if (isHere) query.set('brief', kept ?? '')
    const { edits, rest, why } = takeEdits(query)
    const missing =
      isHere && kept === null
        ? 'This brief was too long for its address: it is in the browser it was written in.'
        : null
    return { answers: readAnswers(rest, ground).answers, edits, why: missing ?? why }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it reads changes with the page alone
  useEffect(() => {
    const follow = () => {
      const { hash, search } = window.location
      const text = hash.slice(1) || search.slice(1)
      const { why, ...found } =
        text === '' ? { answers: nothingSaid, edits: {}, why: null } : read(new URLSearchParams(text))
      setLost(why)
      show(found)
    }
    // An address without a mark shows what the server made of it.
    if (window.location.hash !== '') follow()
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [ground])
  return { said, round, lost, keep, begin, read, hrefOf, queryOf }
}

/** Writes an address with its mark, as a step that going back undoes or over the one it is at. */
function writeMarked(href: string, isStep: boolean): void {
  const { pathname, search, hash } = window.location
  const { state } = window.history
  if (isStep && href !== pathname + search + hash) window.history.pushState(state, '', href)
  else window.history.replaceState(state, '', href)
}
