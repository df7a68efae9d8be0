/** What an operation of the API is: one address, what it takes, and what it answers. */
import type { z } from 'zod'
import type { Dataset } from '@/data/schema/dataset'
import type { ReleaseIndex } from '@/lib/engine/release'
import { decodedPath } from '@/lib/site/routing'
import type { MarketFacts } from './answer/found'
import type { QuerySchema } from './ask/read'

/** What answers are made from; what takes time to make is made when it is asked for. */
export interface ApiFacts {
  readonly dataset: Dataset
  readonly market: () => MarketFacts
  /** The releases that quotes can be made from. */
  readonly versions: () => readonly string[]
  /** One of them, null for the present one. */
  readonly release: (version: string | null) => ReleaseIndex
  /** YYYY-MM-DD, in UTC. */
  readonly today: () => string
}

/** One address, what it takes, and what it answers. */
export interface Operation<S extends QuerySchema = QuerySchema> {
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
  readonly query: S
  /** The schemas of what it answers, by name; several where that depends on the part. */
  readonly answers: readonly string[]
  /** Whether it answers in CSV too. */
  readonly csv?: boolean
  /** A value to be written as JSON, the text of a CSV, or a refusal. `part` is one of the values of the path’s part. */
  answer(query: z.output<S>, facts: ApiFacts, part: string): object | string
}

/** An operation whose answer takes its query as its own schema reads it. */
export function operation<S extends QuerySchema>(each: Operation<S>): Operation {
  return each
}

/**
 * The operation at a path under /api/v1, with what stands there for the part in braces; null where there is none. The path’s
 * own steps must stand as they are written, the part may be percent-encoded.
 */
export function operationAt(
  all: readonly Operation[],
  path: string,
): { readonly operation: Operation; readonly part: string } | null {
  for (const operation of all) {
    const [before = '', braces] = operation.path.split('{')
    const rest = path.startsWith(before) ? path.slice(before.length) : null
    if (braces === undefined ? rest === '' : rest && !rest.includes('/'))
      return { operation, part: decodedPath(rest ?? '') ?? '' }
  }
  return null
}
