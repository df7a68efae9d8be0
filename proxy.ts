import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'
import { z } from 'zod'
import { refused } from '@/lib/api/problem'
import { contentPolicy, dataPolicy, developmentPolicy, filePolicy } from '@/lib/site/content-policy'
import { decodedPath, fileTest, routeOf } from '@/lib/site/routing'

// Written by scripts/build.mjs, since the hashes of prerendered pages are known only after the build.
const builtSchema = z.strictObject({
  pages: z.record(z.string(), z.array(z.string())),
  anywhere: z.array(z.string()),
  files: z.array(z.string()),
})

interface Built extends z.infer<typeof builtSchema> {
  readonly isFile: (path: string) => boolean
}

const isDevelopment = process.env.NODE_ENV === 'development'
let read: Built | undefined

function built(): Built {
  // Files have the policy of pages there, which is a looser one anyway.
  if (isDevelopment) return { pages: {}, anywhere: [], files: [], isFile: () => false }
  read ??= readBuilt()
  return read
}

function readBuilt(): Built {
  try {
    const written = builtSchema.parse(JSON.parse(readFileSync(join(process.cwd(), '.next', 'csp.json'), 'utf8')))
    return { ...written, isFile: fileTest(written.files) }
  } catch (cause) {
    // Next would answer a bare “no such file” with its page for a missing address.
    throw new Error('.next/csp.json is missing or broken: build with `npm run build`, not `next build`', { cause })
  }
}

export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl
  const { pages, anywhere, isFile } = built()
  // Next serves a prerendered page under any encoding of its path.
  const prepared = pages[decodedPath(pathname) ?? pathname]
  const route = routeOf(pathname, searchParams, { isPrepared: prepared !== undefined, isFile: isFile(pathname) })
  switch (route.kind) {
    case 'api':
      return underPolicy(refusalOfApi(request) ?? NextResponse.next(), dataPolicy)
    case 'file':
      return underPolicy(NextResponse.next(), filePolicy)
    case 'moved':
      return NextResponse.redirect(urlAt(request, route.path, route.query), 308)
    case 'live':
      return page(request, livePolicy(anywhere), route.path)
    case 'unreadable':
      // Next would answer with its own bare 500.
      return page(request, livePolicy(anywhere), '/no-such-page')
    case 'asked':
      return page(request, prepared === undefined ? livePolicy(anywhere) : contentPolicy(prepared))
  }
}

function underPolicy(response: NextResponse, policy: string): NextResponse {
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** The page as asked, or the one at another path, under its policy. */
function page(request: NextRequest, policy: string, path?: string): NextResponse {
  const headers = new Headers(request.headers)
  // Next puts the nonce that it finds in this request header on every script it writes.
  headers.set('Content-Security-Policy', policy)
  const init = { request: { headers } }
  const response = path === undefined ? NextResponse.next(init) : NextResponse.rewrite(urlAt(request, path, null), init)
  return underPolicy(response, policy)
}

/** The address asked for at another path, with its own query or another. */
function urlAt(request: NextRequest, path: string, query: URLSearchParams | null) {
  const url = request.nextUrl.clone()
  url.pathname = path
  if (query !== null) url.search = query.toString()
  return url
}

/** What the API says to a broken percent-encoding, which Next would answer with its own bare 500; null to all else. */
function refusalOfApi(request: NextRequest): NextResponse | null {
  if (decodedPath(request.nextUrl.pathname) !== null) return null
  const { problem } = refused('not-found', 'The address holds a broken percent-encoding.', 'path')
  return NextResponse.json(problem, {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
  })
}

function livePolicy(anywhere: readonly string[]): string {
  if (isDevelopment) return developmentPolicy()
  return contentPolicy([...anywhere, `'nonce-${randomBytes(16).toString('base64')}'`])
}

// Next’s own files alone, which no page can be taken for, have no policy.
export const config = { matcher: '/((?!_next/static/).*)' }
