/** What islands fetch from the site itself: an answer that is no success is an error. */
import { useEffect, useState } from 'react'

/** The text at an address. Throws Error where the answer is no success. */
export async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
  return (await answerOf(address, signal)).text()
}

/** The value at an address, in the shape that the site is known to answer. Throws Error where the answer is no success. */
export async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  return (await answerOf(address, signal)).json()
}

async function answerOf(address: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(address, signal ? { signal } : {})
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response
}

/** Something that is fetched once. */
export interface Loaded<T> {
  readonly load: (version: string) => Promise<T>
  /** What has come, for answers that need not wait. */
  now?: T
}

/** Loads at the first call; a failed attempt is forgotten, so that the next one tries again. */
export function loadOnce<T>(load: (version: string) => Promise<T>): Loaded<T> {
  let loading: Promise<T> | undefined
  const loaded: Loaded<T> = {
    load: (version) => {
      loading ??= load(version).then(
        (value) => {
          loaded.now = value
          return value
        },
        (error: unknown) => {
          loading = undefined
          throw error
        },
      )
      return loading
    },
  }
  return loaded
}

/** How long someone pauses before what they typed is asked about. */
const pauseMs = 160

/** What an address answers to a typed text, once it has stood still and the answer is here; null for none, and for no text. */
export function useAnswerTo<T>(
  typed: string | null,
  fetchAnswer: (text: string, signal: AbortSignal) => Promise<T>,
): T | null {
  const [come, take] = useState<{ readonly text: string; readonly answer: T } | null>(null)
  const text = typed?.trim() ?? ''
  useEffect(() => {
    if (text.length < 2) return undefined
    const stop = new AbortController()
    const timer = setTimeout(() => {
      fetchAnswer(text, stop.signal).then(
        (answer) => take({ text, answer }),
        () => {},
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text, fetchAnswer])
  return come !== null && come.text === text ? come.answer : null
}
