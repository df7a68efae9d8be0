import { useEffect, useMemo, useRef, useState } from 'react'
import type { Entry } from '@/lib/search/entries'
import { lookingUp, type SearchAnswer } from '@/lib/search/found'
import { fetchJson } from '../ui/fetched'

/** Answers a text as far as the browser knows: without the names of places and the lines of when to hire. */
type Answerer = (typed: string) => SearchAnswer

/** The answerer, with the list that it finds in, once both are fetched. */
function useAnswerer(): Answerer | 'failed' | null {
  const [answerer, setAnswerer] = useState<{ readonly answer: Answerer } | 'failed' | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    loadAnswerer(stop.signal).then(
      (answer) => {
        if (!stop.signal.aborted) setAnswerer({ answer })
      },
      () => {
        if (!stop.signal.aborted) setAnswerer('failed')
      },
    )
    return () => stop.abort()
  }, [])
  return answerer === null || answerer === 'failed' ? answerer : answerer.answer
}

async function loadAnswerer(signal: AbortSignal): Promise<Answerer> {
  const [{ answerTo }, { titleRolesOf }, index] = await Promise.all([
    import('@/lib/search/answer'),
    import('@/lib/search/entries'),
    fetchJson<readonly Entry[]>('/search-index.json', signal),
  ])
  const ground = { index, titles: titleRolesOf(index), places: null, lines: [] }
  return (typed) => answerTo(typed, ground)
}

/** An answer, and whether another may come. */
export interface Searching {
  readonly answer: SearchAnswer
  readonly isPending: boolean
}

/** What the browser knows, where the server could not be asked. */
function withoutPlace(own: SearchAnswer): SearchAnswer {
  return own.says === lookingUp ? { ...own, says: 'Places could not be looked up just now.' } : own
}

const nothingYet: SearchAnswer = { says: '', found: [], isNothing: false, isOpen: false }
const pauseMs = 120

/** What is found for a text: at once what the browser knows; where a place or a reason to hire may be meant, then what the server knows. */
export function useSearch(typed: string): Searching | 'failed' {
  const answerer = useAnswerer()
  const own = useMemo(
    () => (answerer === null || answerer === 'failed' ? nothingYet : answerer(typed)),
    [answerer, typed],
  )
  const asked = own.isOpen ? typed.trim() : ''
  const [come, setCome] = useState<{ readonly text: string; readonly answer: SearchAnswer | null } | null>(null)
  useEffect(() => {
    if (asked === '') return undefined
    const stop = new AbortController()
    const timer = setTimeout(() => {
      fetchJson<SearchAnswer>(`/search/answer.json?${new URLSearchParams({ q: asked })}`, stop.signal).then(
        (answer) => setCome({ text: asked, answer }),
        () => {
          // What the browser knows stands where the server cannot be asked.
          if (!stop.signal.aborted) setCome({ text: asked, answer: null })
        },
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked])
  if (answerer === 'failed') return 'failed'
  if (answerer === null) return { answer: nothingYet, isPending: true }
  if (asked === '') return { answer: own, isPending: false }
  if (come?.text === asked) return { answer: come.answer ?? withoutPlace(own), isPending: false }
  return { answer: own.isNothing ? { ...nothingYet, says: lookingUp } : own, isPending: true }
}

/**
 * Runs an act asked for by Enter: at once, or when what is found has settled; `isAsked` where it was asked for before there was
 * a field. Typing on takes it back.
 */
export function useOnceSettled(isAsked: boolean, isPending: boolean, typed: string, act: () => void): () => void {
  const waiting = useRef(isAsked ? typed : null)
  useEffect(() => {
    if (isPending || waiting.current === null) return
    const isSame = waiting.current === typed
    waiting.current = null
    if (isSame) act()
  })
  return () => {
    waiting.current = typed
    if (isPending) return
    waiting.current = null
    act()
  }
}
