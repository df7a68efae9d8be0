/** One request and what came of it. */
import { messageOf } from '../command'
import type { World } from './world'

export interface Listening {
  /** How we call ourselves. */
  readonly agent: string
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number
  /** The most that an answer may hold, in bytes. */
  readonly mostBytes: number
}

/** What marks an answer, so that the host can say that it still holds. */
export interface Validators {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
}

export type Answer =
  | ({ readonly kind: 'new'; readonly body: string } & Validators)
  /** As it was when we last asked. */
  | { readonly kind: 'same' }
  /** There is no such board. */
  | { readonly kind: 'gone' }

/** An answer after which another attempt may go well; `wait` is how long the host asks for, in milliseconds. */
export class Passing extends Error {
  constructor(
    message: string,
    readonly wait?: number,
  ) {
    super(message)
  }
}

const passing = new Set([408, 425, 429, 500, 502, 503, 504])

/** Asks once. Throws `Passing` where it may go well later, another Error where it will not. */
export async function answerTo(
  address: string,
  { etag, lastModified }: Validators,
  { agent, timeout, mostBytes }: Listening,
  world: World,
): Promise<Answer> {
  const headers = {
    accept: 'application/json',
    'user-agent': agent,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  }
  const signal = AbortSignal.timeout(timeout)
  const answer = await heard(() => world.fetch(address, { headers, signal, redirect: 'follow' }))
  if (answer.ok) {
    const body = await heard(() => textOf(answer, mostBytes))
    return { kind: 'new', body, etag: header(answer, 'etag'), lastModified: header(answer, 'last-modified') }
  }
  await answer.body?.cancel()
  if (answer.status === 304 && (etag ?? lastModified) !== undefined) return { kind: 'same' }
  if (answer.status === 404 || answer.status === 410) return { kind: 'gone' }
  const said = `the answer was ${answer.status}`
  if (passing.has(answer.status)) throw new Passing(said, waitAsked(answer, world.now()))
  throw new Error(said)
}

/** Retry-After: seconds, or a time. */
function waitAsked(answer: Response, now: number): number | undefined {
  const asked = header(answer, 'retry-after')
  if (asked === undefined) return undefined
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}

const header = (answer: Response, name: string) => answer.headers.get(name)?.trim() || undefined

/** A connection that breaks or takes too long may do better the next time. */
async function heard<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof TooMuch) throw error
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    throw new Passing(isLate ? 'no answer in time' : `the connection failed (${causeOf(error)})`)
  }
}

/** `fetch` hides what happened in the cause. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return code || messageOf(cause)
}

class TooMuch extends Error {}

async function textOf(answer: Response, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const piece of answer.body ?? []) {
    bytes += piece.length
    if (bytes > mostBytes) throw new TooMuch(`the answer is longer than ${Math.round(mostBytes / 1e6)} MB`)
    text += decoder.decode(piece, { stream: true })
  }
  return text + decoder.decode()
}
