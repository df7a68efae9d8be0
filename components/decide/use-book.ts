import { useEffect, useState } from 'react'
import type { Book } from '@/lib/brief/book'
import { fetchJson, loadOnce } from '../ui/fetched'

const book = loadOnce(() => fetchJson<Book>('/decide/book.json'))

/** The book that briefs are written from, fetched whole once it is wanted; null until then. */
export function useBook(initial: Book | null, isWanted: boolean): Book | null {
  const [come, take] = useState(initial)
  useEffect(() => {
    if (come === null && isWanted) book.load('').then(take, () => {})
  }, [come, isWanted])
  return come
}
