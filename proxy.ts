import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'
import { z } from 'zod'
import { refused } from '@/lib/api/problem'
import { contentPolicy, developmentPolicy } from '@/lib/content-policy'
import { decodedPath, routeOf } from '@/lib/routing'

// Written by scripts/build.mjs, since the hashes of prerendered pages are known only after the build.
const hashesSchema = z.strictObject({
  pages: z.record(z.string(), z.array(z.string())),
  anywhere: z.array(z.string()),
})
type Hashes = z.infer<typeof hashesSchema>

const isDevelopment = process.env.NODE_ENV === 'development'
let read: Hashes | undefined

function hashes(): Hashes {
  if (isDevelopment) return { pages: {}, anywhere: [] }
  read ??= readHashes()
  return read
}

function readHashes(): Hashes {
  try {
    return hashesSchema.parse(JSON.parse(readFileSync(join(process.cwd(), '.next', 'csp.json'), 'utf8')))
  } catch (cause) {
    // Next would answer a bare “no such file” with its page for a missing address.
    throw new Error('.next/csp.json is missing or broken: build with `npm run build`, not `next build`', { cause })
  }
}

export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl
  const { pages, anywhere } = hashes()
  // Next serves a prerendered page under any encoding of its path.
  const prepared = pages[decodedPath(pathname) ?? pathname]
  if (decodedPath(pathname) === null) return unreadable(request)
  const route = routeOf(pathname, searchParams, prepared !== undefined)

  if (route.kind === 'moved') {
    const url = request.nextUrl.clone()
    url.pathname = route.path
    url.search = route.query.toString()
    return NextResponse.redirect(url, 308)
  }

  const isStatic = prepared !== undefined && route.kind === 'asked'
  const policy = isStatic ? contentPolicy(prepared) : livePolicy(anywhere)
  const headers = new Headers(request.headers)
  // Next puts the nonce that it finds in this request header on every script it writes.
  headers.set('Content-Security-Policy', policy)

  const response =
    route.kind === 'live' ? rewrite(request, route.path, headers) : NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** Next would answer a broken percent-encoding with its own bare 500. */
function unreadable(request: NextRequest): NextResponse {
  const { problem } = refused('not-found', 'The address holds a broken percent-encoding.', 'path')
  if (request.nextUrl.pathname.startsWith('/api/')) {
    return NextResponse.json(problem, {
      status: problem.status,
      headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
    })
  }
  const headers = new Headers(request.headers)
  const policy = livePolicy(hashes().anywhere)
  headers.set('Content-Security-Policy', policy)
  const response = rewrite(request, '/no-such-page', headers)
  response.headers.set('Content-Security-Policy', policy)
  return response
}

function livePolicy(anywhere: readonly string[]): string {
  if (isDevelopment) return developmentPolicy()
  return contentPolicy([...anywhere, `'nonce-${randomBytes(16).toString('base64')}'`])
}

function rewrite(request: NextRequest, path: string, headers: Headers): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = path
  return NextResponse.rewrite(url, { request: { headers } })
}

// What is left out here has its policy from next.config.js, which lists the same endings; Next wants both written out.
export const config = {
  matcher: [
    '/((?!_next/static/|api(?:/|$)|.*\\.(?:svg|png|jpg|webp|ico|csv|json|txt|xml|webmanifest|woff2)$).*)',
    // The API has its policy from there too, but only here can a broken percent-encoding be caught.
    '/api/(.*%.*)',
  ],
}
