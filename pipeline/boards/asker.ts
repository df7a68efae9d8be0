/** Asks hosts politely: one request at a time each, a pause between two, as long a wait as they ask for, few repeats. */
import { messageOf } from '../command'
import type { World } from './world'

export interface Manners {
  /** How we call ourselves. */
  readonly agent: string
  /** Between the end of a request and the next one to the same host, in milliseconds. */
  readonly pause: number
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number
  /** How often a request is made in all before it is given up. */
  readonly attempts: number
  /** Before the second attempt, in milliseconds; doubled before each further one. A host that names a time is given that. */
  readonly backoff: number
  /** The longest that a host may make us wait, in milliseconds: beyond it we leave and say so. */
  readonly patience: number
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
class Passing extends Error {
  constructor(
    message: string,
    readonly wait?: number,
  ) {
    super(message)
  }
}

const passing = new Set([408, 425, 429, 500, 502, 503, 504])

export class Asker {
  /** By host: the end of the last request to it, pause included. */
  private readonly queues = new Map<string, Promise<unknown>>()
  /** By host: until when it asked us to stay away, which was longer than we wait. */
  private readonly closed = new Map<string, number>()

  constructor(
    private readonly manners: Manners,
    private readonly world: World,
  ) {}

  /** Asks for an address in its host’s turn. Throws an Error that says why there is no answer. */
  ask(address: string, known: Validators = {}): Promise<Answer> {
    const { host } = new URL(address)
    const turn = (this.queues.get(host) ?? Promise.resolve()).then(() => this.repeatedly(address, host, known))
    this.queues.set(
      host,
      turn.catch(() => undefined).then(() => this.world.sleep(this.manners.pause)),
    )
    return turn
  }

  private async repeatedly(address: string, host: string, known: Validators): Promise<Answer> {
    const { attempts, backoff, patience } = this.manners
    for (let attempt = 1; ; attempt++) {
      this.refuseClosed(host)
      try {
        return await this.once(address, known)
      } catch (error) {
        if (!(error instanceof Passing)) throw error
        const wait = error.wait ?? backoff * 2 ** (attempt - 1)
        if (wait > patience) {
          this.closed.set(host, this.world.now() + wait)
          this.refuseClosed(host)
        }
        if (attempt >= attempts) throw new Error(`${error.message}, ${attempts} times`)
        await this.world.sleep(wait)
      }
    }
  }

  private refuseClosed(host: string): void {
    const left = (this.closed.get(host) ?? 0) - this.world.now()
    if (left > 0) throw new Error(`${host} asks us to wait ${Math.ceil(left / 60_000)} min; run again after that`)
  }

  private async once(address: string, { etag, lastModified }: Validators): Promise<Answer> {
    const headers = {
      accept: 'application/json',
      'user-agent': this.manners.agent,
      ...(etag && { 'if-none-match': etag }),
      ...(lastModified && { 'if-modified-since': lastModified }),
    }
    const signal = AbortSignal.timeout(this.manners.timeout)
    const answer = await heard(() => this.world.fetch(address, { headers, signal, redirect: 'follow' }))
    if (answer.ok) {
      const body = await heard(() => textOf(answer, this.manners.mostBytes))
      return { kind: 'new', body, etag: header(answer, 'etag'), lastModified: header(answer, 'last-modified') }
    }
    await answer.body?.cancel()
    if (answer.status === 304 && (etag ?? lastModified) !== undefined) return { kind: 'same' }
    if (answer.status === 404 || answer.status === 410) return { kind: 'gone' }
    const said = `the answer was ${answer.status}`
    if (passing.has(answer.status)) throw new Passing(said, this.waitAsked(answer))
    throw new Error(said)
  }

  /** Retry-After: seconds, or a time. */
  private waitAsked(answer: Response): number | undefined {
    const asked = header(answer, 'retry-after')
    if (asked === undefined) return undefined
    const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - this.world.now()
    return Number.isNaN(wait) ? undefined : Math.max(0, wait)
  }
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
