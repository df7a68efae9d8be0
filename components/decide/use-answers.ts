import { useEffect, useState } from 'react'
import { readAnswers, writeAnswers } from '@/lib/decide/address'
import type { Answers } from '@/lib/decide/answers'
import type { DecideGround } from '@/lib/decide/view'
import { writeAddress } from '../live/AddressWatch'

/** The answers, kept behind the address's mark, which no server sees. */
export function useAnswers(initial: Answers, ground: DecideGround) {
  const [answers, setAnswers] = useState(initial)
  // Fields hold what was put in by themselves; answers that come from elsewhere begin them anew.
  const [round, setRound] = useState(0)
  const hrefOf = (of: Answers, mark: '?' | '#') => {
    const text = writeAnswers(of, ground)
    return text === '' ? '/decide' : `/decide${mark}${text}`
  }
  const keep = (next: Answers) => {
    setAnswers(next)
    writeAddress(hrefOf(next, '#'), false)
  }
  const begin = (next: Answers) => {
    keep(next)
    setRound((now) => now + 1)
  }
  const read = (query: URLSearchParams) => readAnswers(query, ground).answers
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it reads changes with the page alone
  useEffect(() => {
    const follow = () => {
      const said = window.location.hash.slice(1) || window.location.search.slice(1)
      const found = read(new URLSearchParams(said))
      if (found.ticks.length > 0) begin(found)
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [ground])
  return { answers, round, keep, begin, read, hrefOf }
}
