import { useEffect, useState } from 'react'
import type { Book } from '@/lib/brief/book'
import { fetchJson, loadOnce } from '../ui/fetched'

const kept = loadOnce(() => fetchJson<Book>('/decide/book.json'))

/** The book that briefs are written from, fetched whole once it is wanted; null until then. A failed attempt can be made again. */
export function useBook(initial: Book | null, isWanted: boolean) {
  const [book, take] = useState(initial)
  const [hasFailed, fail] = useState(false)
  const load = () => {
    fail(false)
    kept.load('').then(take, () => fail(true))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once it is wanted, and again by hand alone
  useEffect(() => {
    if (book === null && isWanted) load()
  }, [isWanted])
  return { book, hasFailed, load }
}
