import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { hasBrief, typedEdits } from '@/lib/brief/edits'
import { packEdits } from '@/lib/brief/packed'
import { keptHere, type ReadSaid, readSaid, type Said, writeSaid } from '@/lib/brief/said'
import { readAnswers } from '@/lib/decide/address'
import { inOrderOf, nothingSaid } from '@/lib/decide/answers'
import type { DecideGround } from '@/lib/decide/view'
import { keepBrief, keptBrief } from './kept-brief'

const nothing = { answers: nothingSaid, edits: {}, packed: '', why: null }

/** What was said, kept behind the address's mark, which no server sees. A choice is a step of the browser's history, typing is none. */
export function useAnswers(initial: Said, ground: DecideGround, dataVersion: string) {
  const [said, setSaid] = useState(initial)
  // Fields hold what was put in by themselves; answers that come from elsewhere begin them anew.
  const [round, setRound] = useState(0)
  const [told, tell] = useState<string | null>(null)
  // Packing takes a moment, in which more may be said.
  const turn = useRef(0)
  const hrefOf = (of: Said, mark: '?' | '#') => {
    const text = writeSaid(of, ground, dataVersion)
    return text === '' ? '/decide' : `/decide${mark}${text}`
  }
  const write = (whole: Said, isStep: boolean) => {
    const href = hrefOf(whole, '#')
    if (href.includes(`&brief=${keptHere}&`)) keepBrief(whole.packed)
    writeMarked(href, isStep)
  }
  const keep = async (next: Omit<Said, 'packed'>, isStep: boolean) => {
    turn.current += 1
    const now = turn.current
    setSaid({ ...next, packed: said.packed })
    tell(null)
    const whole = { ...next, packed: await packEdits(next.edits) }
    if (turn.current !== now) return
    setSaid(whole)
    write(whole, isStep)
  }
  const show = ({ answers, edits, packed, why }: Said & Pick<ReadSaid, 'why'>) => {
    turn.current += 1
    setSaid({ answers, edits, packed })
    tell(why)
    setRound((now) => now + 1)
  }
  /** Takes what the form says now. */
  const take = (query: URLSearchParams, isStep: boolean) => {
    const { edits, rest } = typedEdits(query)
    const { answers } = readAnswers(rest, ground)
    return keep({ answers: inOrderOf(answers, said.answers), edits: hasBrief(query) ? edits : said.edits }, isStep)
  }
  /** Takes answers from elsewhere, given as a query. */
  const begin = async (query: URLSearchParams) => {
    const next = await readHere(query, ground, dataVersion)
    show(next)
    write(next, true)
  }
  const follow = useEffectEvent(async () => {
    const { hash, search } = window.location
    // A mark that names a part of the page, such as where its content begins, says nothing new.
    if (hash !== '' && !hash.includes('=')) return writeMarked(hrefOf(said, '#'), false)
    const text = hash.slice(1) || search.slice(1)
    show(text === '' ? nothing : await readHere(new URLSearchParams(text), ground, dataVersion))
  })
  useEffect(() => {
    // An address without a mark shows what the server made of it.
    if (window.location.hash !== '') follow()
    const onPop = () => void follow()
    window.addEventListener('popstate', onPop)
    return () => window.removeEventListener('popstate', onPop)
  }, [])
  return { said, round, told, take, begin, hrefOf }
}

/** What an address says, with a brief that is kept in this browser. */
async function readHere(query: URLSearchParams, ground: DecideGround, dataVersion: string): Promise<ReadSaid> {
  if (query.get('brief') !== keptHere) return readSaid(query, ground, dataVersion)
  const kept = keptBrief()
  const whole = new URLSearchParams(query)
  whole.set('brief', kept ?? '')
  const read = await readSaid(whole, ground, dataVersion)
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
