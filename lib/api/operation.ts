/** What an operation of the API is: one address, what it takes, and what it answers. */
import type { z } from 'zod'
import type { Dataset } from '@/data/schema/dataset'
import type { ReleaseIndex } from '@/lib/engine/release'
import type { PostedRange } from '@/lib/evidence/posted/ranges'
import type { Vocabulary } from '@/lib/place/names/vocabulary'
import { decodedPath } from '@/lib/site/routing'
import type { SourceId } from '@/lib/source/registry'
import type { TitleRoles } from '@/lib/titles/read'
import { type Known, known } from '@/lib/value/absence'
import type { MarketFacts } from './answer/found'
import { type QuerySchema, readQuery } from './ask/read'
import { isRefused, type Refused } from './problem'

/** What answers are made from; what takes time to make is made when it is asked for. */
export interface ApiFacts {
  readonly dataset: Dataset
  readonly market: () => MarketFacts
  /** The single ranges of a role in a source that keeps them, newest first. */
  readonly ranges: (source: SourceId, role: string) => readonly PostedRange[]
  readonly titleRoles: TitleRoles
  /** What places are named by. */
  readonly names: () => Vocabulary
  /** The releases that quotes can be made from. */
  readonly versions: () => readonly string[]
  /** One of them, null for the present one. */
  readonly release: (version: string | null) => ReleaseIndex
  /** YYYY-MM-DD, in UTC. */
  readonly today: () => string
}

/** What an operation answers: a value to be written as JSON, the text of a CSV, or a refusal. */
export type Reply =
  | { readonly kind: 'json'; readonly value: object }
  | { readonly kind: 'csv'; readonly text: string }
  | Refused

/** What makes the answer; `part` is one of the values of the path’s part. */
type Responder = (facts: ApiFacts, part: string) => Reply

/** One address, what it takes, and what it answers. */
export interface Operation {
  readonly path: string
  readonly id: string
  readonly summary: string
  /** The part of the path in braces, where it has one, its values, and what is said of any other. */
  readonly part?: {
    readonly name: string
    readonly values: readonly string[]
    readonly description: string
    readonly isNone: string
  }
  readonly query: QuerySchema
  /** The schemas of what it answers, by name; several where that depends on the part. */
  readonly answers: readonly string[]
  /** Whether it answers in CSV too. */
  readonly csv?: boolean
  /** Reads a query by its schema, to what answers it or to its refusal. */
  readonly read: (sent: URLSearchParams) => Known<Responder> | Refused
}

/** An operation whose answer takes its query as its own schema reads it. */
export function operation<S extends QuerySchema>({
  answer,
  ...rest
}: Omit<Operation, 'query' | 'read'> & {
  readonly query: S
  readonly answer: (query: z.output<S>, ...given: Parameters<Responder>) => Reply
}): Operation {
  const read: Operation['read'] = (sent) => {
    const query = readQuery(sent, rest.query)
    return query.kind === 'refused' ? query : known((...given) => answer(query.value, ...given))
  }
  return { ...rest, read }
}

/** What an answer is replied as: the refusal that it may be, else a value to be written as JSON. */
export function replied(answer: object): Reply {
  return isRefused(answer) ? answer : { kind: 'json', value: answer }
}

/**
 * The operation at a path under /api/v1, with what stands there for the part in braces; null where there is none. Any step may be
 * percent-encoded.
 */
export function operationAt(
  all: readonly Operation[],
  path: string,
): { readonly operation: Operation; readonly part: string } | null {
  const sent = path.split('/')
  const steps = sent.map((step) => decodedPath(step) ?? '')
  for (const operation of all) {
    const own = operation.path.split('/')
    const isPart = (step: string | undefined) => step?.startsWith('{')
    if (own.length === steps.length && own.every((step, index) => (isPart(step) ? sent[index] : step === steps[index])))
      return { operation, part: steps[own.findIndex(isPart)] ?? '' }
  }
  return null
}
