/** Reads boards, from the host or from what is kept of it. */
import { ZodError } from 'zod'
import { messageOf } from '../command'
import type { Asker } from './asker'
import { type Board, type SystemName, systems } from './board-list'
import type { Cache, Kept } from './cache'
import type { Page, Posting } from './posting'
import type { World } from './world'

/** How a board stood. */
export interface Stood {
  readonly postings: readonly Posting[]
  /** The day, as YYYY-MM-DD. */
  readonly on: string
  readonly unlisted: number
  readonly unreadable: number
  /** Why it could not be asked again, where an older answer stands in. */
  readonly isOldSince?: string
}

/** A board that is not there any more, or that could not be read and never was. */
export interface Unread {
  readonly why: string
}

export interface Reader {
  readonly asker: Asker
  readonly cache: Cache
  readonly world: World
  /** Where each system’s interface is. */
  readonly addresses: Readonly<Record<SystemName, string>>
  /** How old an answer may be to be taken without asking again, in milliseconds. */
  readonly fresh: number
}

/** No board is longer. */
const mostPages = 200

/** Reads a board; never throws for what its host does. */
export async function boardRead(board: Board, reader: Reader): Promise<Stood | Unread> {
  try {
    return await stoodAs(board, reader)
  } catch (error) {
    return { why: reasonOf(error) }
  }
}

async function stoodAs({ system, board, employer }: Board, reader: Reader): Promise<Stood | Unread> {
  const { page, pageLength, read } = systems[system]
  const pages: Latest[] = []
  for (let number = 0; number < mostPages; number++) {
    const address = page(reader.addresses[system], board, number)
    if (address === undefined) break
    const next = await latest(address, reader, (body) => read(body, employer))
    if (next.page === undefined && number === 0) return { why: 'there is no such board' }
    // A host that passes over the page asked for would send the first one for ever.
    if (next.page === undefined || next.kept.body === pages.at(-1)?.kept.body) break
    pages.push(next)
    if (next.page.entries < pageLength) break
  }
  const isOldSince = pages.find(({ failure }) => failure !== undefined)?.failure
  const on = dayAt(Math.min(...pages.map(({ kept }) => kept.askedAt)))
  const { postings, ...counts } = together(pages.flatMap((each) => each.page ?? []))
  return {
    postings: postings.map((posting) => postedBy(on, posting)),
    ...counts,
    on,
    ...(isOldSince !== undefined && { isOldSince }),
  }
}

/** What stood on a board on a day was not first posted after it, whatever its host says. */
function postedBy(on: string, posting: Posting): Posting {
  return posting.firstPosted !== undefined && posting.firstPosted > on
    ? { ...posting, firstPosted: undefined }
    : posting
}

function reasonOf(error: unknown): string {
  if (!(error instanceof ZodError)) return messageOf(error)
  const [issue] = error.issues
  const place = issue?.path.length ? ` at ${issue.path.join('.')}` : ''
  return `the answer is not as documented${place}: ${issue?.message}`
}

function together(pages: readonly Page[]): Pick<Stood, 'postings' | 'unlisted' | 'unreadable'> {
  return {
    postings: pages.flatMap(({ postings }) => postings),
    unlisted: pages.reduce((sum, each) => sum + each.unlisted, 0),
    unreadable: pages.reduce((sum, each) => sum + each.unreadable, 0),
  }
}

interface Latest {
  readonly kept: Kept
  /** Undefined where there is none. */
  readonly page: Page | undefined
  readonly failure?: string
}

/** A fresh answer that is kept; else the host’s; else, where that fails, an old one with the failure. */
async function latest(
  address: string,
  { asker, cache, world, fresh }: Reader,
  read: (answer: unknown) => Page,
): Promise<Latest> {
  const pageOf = ({ body }: Kept) => (body === undefined ? undefined : read(jsonOf(body)))
  const kept = cache.read(address)
  if (kept && world.now() - kept.askedAt < fresh) return { kept, page: pageOf(kept) }
  try {
    const next = keptOf(address, await asker.ask(address, kept?.body === undefined ? {} : kept), kept, world.now())
    // What cannot be read is not kept: a page that says “maintenance” comes with the status of a good answer.
    const page = pageOf(next)
    cache.keep(next)
    return { kept: next, page }
  } catch (error) {
    if (kept?.body === undefined) throw error
    return { kept, page: pageOf(kept), failure: reasonOf(error) }
  }
}

function keptOf(
  address: string,
  asked: Awaited<ReturnType<Asker['ask']>>,
  kept: Kept | undefined,
  askedAt: number,
): Kept {
  if (asked.kind === 'gone') return { address, askedAt }
  if (asked.kind === 'same') return { ...kept, address, askedAt }
  const { body, etag, lastModified } = asked
  return { address, askedAt, body, ...(etag && { etag }), ...(lastModified && { lastModified }) }
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    const start = body.trimStart().slice(0, 40).replace(/\s+/g, ' ')
    throw new Error(`the answer is no JSON; it begins with “${start}”`)
  }
}

const dayAt = (time: number) => new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length)
