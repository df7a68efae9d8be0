import { createHash } from 'node:crypto'
import { holds } from '@/lib/api/conditional'
import { type Refused, refused } from '@/lib/api/problem'
import type { Known } from '@/lib/value/absence'

/** An answer that is written already. */
interface TextFile {
  readonly kind: 'file'
  readonly text: string
  readonly type: string
  /** The name that a browser saves it under, where it should save rather than show it. */
  readonly downloadAs?: string
}
type Outcome = Known<unknown> | TextFile | Refused
type Handler<Context> = (request: Request, context: Context) => Promise<Response>

const readable = 'GET, HEAD, OPTIONS'
const longLived = { 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400' }
const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag' }

/** The handlers of one address that answers GET; every other method is refused in the same form as every other mistake. */
export function endpoint<Context = unknown>(
  answer: (request: Request, context: Context) => Outcome | Promise<Outcome>,
) {
  const GET: Handler<Context> = async (request, context) => respond(request, await answer(request, context))
  const HEAD: Handler<Context> = async (request, context) => withoutBody(await GET(request, context))
  return { GET, HEAD, OPTIONS: preflight, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse }
}

function respond(request: Request, outcome: Outcome): Response {
  if (outcome.kind === 'refused') return problemResponse(outcome, longLived)
  const body = outcome.kind === 'file' ? outcome.text : JSON.stringify(outcome.value)
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = { ...open, ...longLived, ETag: tag }
  if (holds(request.headers.get('If-None-Match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, ...describeBody(outcome) } })
}

function describeBody(outcome: Known<unknown> | TextFile): Record<string, string> {
  if (outcome.kind === 'known') return { 'Content-Type': 'application/json; charset=utf-8' }
  const { type, downloadAs } = outcome
  return {
    'Content-Type': type,
    ...(downloadAs !== undefined && { 'Content-Disposition': `attachment; filename="${downloadAs}"` }),
  }
}

function problemResponse({ problem }: Refused, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...open, ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' },
  })
}

function withoutBody({ status, headers }: Response): Response {
  return new Response(null, { status, headers })
}

/** A browser asks first only when a script sends more than a plain GET: If-None-Match is such a header. */
async function preflight(): Promise<Response> {
  return new Response(null, {
    status: 204,
    headers: {
      ...open,
      Allow: readable,
      'Access-Control-Allow-Methods': readable,
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  })
}

async function refuse(request: Request): Promise<Response> {
  const refusal = refused(
    'method-not-allowed',
    `${request.method} is not possible here: the API can only be read, with GET or HEAD.`,
    'method',
  )
  return problemResponse(refusal, { Allow: readable, 'Cache-Control': 'no-store' })
}
