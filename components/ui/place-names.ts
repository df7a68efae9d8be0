/** What a field for a place fetches: the names to offer, once, and what a text means, at each pause. */
import { useEffect, useState } from 'react'
import type { OfferedPlaces, TypedReading } from '@/lib/place/offered'
import { fetchJson, loadOnce, useAnswerTo } from './fetched'

/** What happens with a chosen place where no form is sent. */
export interface PlaceChoice {
  readonly choose: (id: string) => void
  /** A text that names no place by itself: only the server can say what it could mean. */
  readonly ask: (text: string) => void
}

const names = loadOnce((version) => fetchJson<OfferedPlaces>(`/places.json?v=${version}`))

/** Every place to offer, once it is fetched. */
export function useNames(version: string): OfferedPlaces | null {
  const [come, take] = useState<OfferedPlaces | null>(null)
  useEffect(() => {
    names.load(version).then(take, () => {})
  }, [version])
  return come
}

/** What a text means. */
export function fetchReading(text: string, signal?: AbortSignal): Promise<TypedReading> {
  return fetchJson<TypedReading>(`/api/v1/places?${new URLSearchParams({ q: text })}`, signal)
}

/** What a typed text means, at a pause; null until it is known, and for no text. */
export function useReading(typed: string | null): TypedReading | null {
  return useAnswerTo(typed, fetchReading)
}
