/** What a field for a place fetches: the names to offer, once, and what a text means, at each pause. */
import { useEffect, useState } from 'react'
import type { OfferedPlaces, TypedReading } from '@/lib/place/offered'

/** What happens with a chosen place where no form is sent. */
export interface PlaceChoice {
  readonly choose: (id: string) => void
  /** A text that names no place by itself: only the server can say what it could mean. */
  readonly ask: (text: string) => void
}

let names: Promise<OfferedPlaces> | undefined

/** Every place to offer; a failed attempt is forgotten, so that the next one tries again. */
function fetchNames(version: string): Promise<OfferedPlaces> {
  names ??= fetchJson<OfferedPlaces>(`/places.json?v=${version}`).catch((error: unknown) => {
    names = undefined
    throw error
  })
  return names
}

/** What a text means. */
export function fetchReading(text: string, signal?: AbortSignal): Promise<TypedReading> {
  return fetchJson<TypedReading>(`/api/v1/places?${new URLSearchParams({ q: text })}`, signal)
}

async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(address, signal ? { signal } : {})
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}

/** Every place to offer, once it is fetched. */
export function useNames(version: string): OfferedPlaces | null {
  const [come, take] = useState<OfferedPlaces | null>(null)
  useEffect(() => {
    fetchNames(version).then(take, () => {})
  }, [version])
  return come
}

/** How long someone pauses before what they typed is asked about. */
const pauseMs = 160

/** What a text means, once it has stood still and the answer is here; null for none, and for no text. */
export function useReading(typed: string | null): TypedReading | null {
  const [come, take] = useState<{ readonly text: string; readonly reading: TypedReading } | null>(null)
  const text = typed?.trim() ?? ''
  useEffect(() => {
    if (text.length < 2) return undefined
    const stop = new AbortController()
    const timer = setTimeout(() => {
      fetchReading(text, stop.signal).then(
        (reading) => take({ text, reading }),
        () => {},
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text])
  return come !== null && come.text === text ? come.reading : null
}
