/** Every address under /api: those of the operations, and those where there is nothing. */
import { createHash } from 'node:crypto'
import { once } from '@/app/once'
import { placeNames } from '@/app/place-names'
import { postedRanges } from '@/app/posted-ranges'
import { quoteIndex } from '@/app/quote/release-indexes'
import { today } from '@/app/today'
import { dataset, market, quoteVersions } from '@/data'
import { decideChoices } from '@/lib/api/ask/decide'
import { noQuery } from '@/lib/api/ask/read'
import { holds } from '@/lib/api/conditional'
import { type ApiFacts, operationAt, type Reply } from '@/lib/api/operation'
import { operations } from '@/lib/api/operations'
import { quoted, type Refused, refused } from '@/lib/api/problem'
import { dataFileName } from '@/lib/api/rows/tables'
import { evidenceBooks } from '@/lib/evidence/book'
import { decodedPath } from '@/lib/site/routing'
import { titleRoles } from '@/lib/titles/read'

const served = operations(decideChoices(dataset))

const facts: ApiFacts = {
  dataset,
  market: once(() => ({
    ...market(),
    books: evidenceBooks(market().cells),
    dataVersion: dataset.manifest.dataVersion,
  })),
  ranges: postedRanges,
  titleRoles: titleRoles(dataset.roles),
  names: placeNames,
  versions: once(quoteVersions),
  release: quoteIndex,
  today,
}

const readable = 'GET, HEAD, OPTIONS'
const longLived = { 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400' }
const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag' }

export async function GET(request: Request): Promise<Response> {
  const answer = answerTo(request)
  if (answer.kind === 'refused') return problemResponse(answer, longLived)
  const { body, tag, about } = answer
  const headers = { ...open, ...longLived, ETag: tag }
  if (holds(request.headers.get('If-None-Match'), tag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, ...about() } })
}

export async function HEAD(request: Request): Promise<Response> {
  const { status, headers } = await GET(request)
  return new Response(null, { status, headers })
}

/** A browser asks first only when a script sends more than a plain GET: If-None-Match is such a header. */
export async function OPTIONS(): Promise<Response> {
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

/** Every other method is refused in the same form as every other mistake; where nothing is, methods do not matter. */
async function refuse(request: Request): Promise<Response> {
  if (operationOf(request) === null) return GET(request)
  const detail = `${request.method} is not possible here: the API can only be read, with GET or HEAD.`
  const headers = { Allow: readable, 'Cache-Control': 'no-store' }
  return problemResponse(refused('method-not-allowed', detail, 'method'), headers)
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT }

function problemResponse({ problem }: Refused, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...open, ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' },
  })
}

function operationOf({ url }: Request) {
  const [, version = '', path = ''] = /^\/api\/([^/]+)(\/.*)$/.exec(new URL(url).pathname) ?? []
  return decodedPath(version) === 'v1' ? operationAt(served, path) : null
}

interface Written {
  readonly kind: 'written'
  readonly body: string
  readonly tag: string
  /** The headers that say what the body is; asked at each answer, since a file is named for the day. */
  readonly about: () => Readonly<Record<string, string>>
}

/**
 * The answers of addresses that take no query: they never change, and a whole table takes a few tenths of a second to make. They
 * are made on request even so, since an answer prerendered would take any query and never say 304; none of them asks the day.
 */
const kept = new Map<string, Written>()

function answerTo(request: Request): Written | Refused {
  const { pathname, searchParams } = new URL(request.url)
  const found = operationOf(request)
  if (found === null) {
    const detail = `There is nothing at ${quoted(pathname)}. /api/v1/openapi.json lists what there is.`
    return refused('not-found', detail, 'path')
  }
  const { operation, part } = found
  if (operation.part && !operation.part.values.includes(part))
    return refused('not-found', `${quoted(part)} ${operation.part.isNone}`, operation.part.name)
  const asked = operation.read(searchParams)
  if (asked.kind === 'refused') return asked
  const name = `${operation.id} ${part}`
  const before = kept.get(name)
  if (before !== undefined) return before
  const answer = written(asked.value(facts, part), part)
  if (operation.query === noQuery && answer.kind === 'written') kept.set(name, answer)
  return answer
}

function written(reply: Reply, file: string): Written | Refused {
  switch (reply.kind) {
    case 'refused':
      return reply
    case 'json':
      return tagged(JSON.stringify(reply.value), () => ({ 'Content-Type': 'application/json; charset=utf-8' }))
    case 'csv':
      return tagged(reply.text, () => ({
        'Content-Type': 'text/csv; charset=utf-8; header=present',
        'Content-Disposition': `attachment; filename="${dataFileName(file, today())}"`,
      }))
  }
}

function tagged(body: string, about: Written['about']): Written {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  return { kind: 'written', body, tag, about }
}
