/** What the API says when it cannot answer: problem details as of RFC 9457, one stable type a kind of mistake. */
import { z } from 'zod'
import type { PlaceMeant } from '@/lib/place/why'
import { clip } from '@/lib/site/query'
import { placeMeantSchema } from './place-meant'

/** Every kind of problem with its status and title. The data page explains each at the anchor `problem-<kind>`. */
export const problemKinds = {
  'unknown-parameter': { status: 400, title: 'This address does not take that parameter' },
  'repeated-parameter': { status: 400, title: 'A parameter is given more than once' },
  'missing-parameter': { status: 400, title: 'A required parameter is missing' },
  'malformed-parameter': { status: 400, title: 'A parameter cannot be read' },
  'invalid-value': { status: 400, title: 'A parameter can be read but not used' },
  'not-defined': { status: 400, title: 'This is never answered' },
  'unknown-role': { status: 400, title: 'A role is not known' },
  'unknown-place': { status: 400, title: 'A place is not known' },
  'ambiguous-place': { status: 400, title: 'A place could be several' },
  'not-found': { status: 404, title: 'Nothing is at this address' },
  'method-not-allowed': { status: 405, title: 'This address can only be read' },
} as const

/** The name of a kind of problem; stable once published. */
export type ProblemKind = keyof typeof problemKinds

const kinds = Object.keys(problemKinds) as ProblemKind[]

/** The address that explains a kind of problem, relative to the site: its `type` in RFC 9457. */
export function problemType(kind: ProblemKind): string {
  return `/data#problem-${kind}`
}

/** A problem as it is sent. */
export const problemSchema = z
  .strictObject({
    type: z
      .enum(kinds.map(problemType))
      .describe('Identifies the kind of problem and leads to its explanation; relative to the site.'),
    title: z.string().min(1).describe('The kind of problem in words; the same for every problem of the type.'),
    status: z.union([z.literal(400), z.literal(404), z.literal(405)]).describe('The HTTP status.'),
    detail: z.string().min(1).describe('What is wrong with this request, in whole sentences.'),
    parameter: z
      .string()
      .describe('The part of the request at fault: a query parameter, “id” or “path” of the address, or “method”.'),
    places: z.array(placeMeantSchema).max(6).optional().describe('Of a place: what it could mean, likeliest first.'),
  })
  .describe('Problem details, RFC 9457.')

/** A problem as it is sent. */
export type Problem = z.infer<typeof problemSchema>

/** That a request is refused, and why. */
export interface Refused {
  readonly kind: 'refused'
  readonly problem: Problem
}

/**
 * The refusal of a request: `detail` in whole sentences, `parameter` the part of the request at fault, `places` what it could mean
 * where it is a place.
 */
export function refused(
  kind: ProblemKind,
  detail: string,
  parameter: string,
  places: readonly PlaceMeant[] = [],
): Refused {
  const problem = { type: problemType(kind), ...problemKinds[kind], detail, parameter }
  return { kind: 'refused', problem: places.length === 0 ? problem : { ...problem, places: [...places] } }
}

/** Whether an answer is the refusal of one. */
export function isRefused(answer: object): answer is Refused {
  return 'kind' in answer && answer.kind === 'refused'
}

/** What a caller sent, in quotation marks and cut to 60 characters, so that a message stays readable. */
export function quoted(sent: string): string {
  return `“${clip(sent, 60)}”`
}
