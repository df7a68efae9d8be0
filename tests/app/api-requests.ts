/** Requests to the API as its callers make them: which handlers serve an address, and what comes back. */
import { expect } from 'vitest'
import type { z } from 'zod'
import * as nowhere from '@/app/api/[[...path]]/route'
import * as classify from '@/app/api/v1/classify/route'
import * as compare from '@/app/api/v1/compare/route'
import * as data from '@/app/api/v1/data/[file]/route'
import * as evidence from '@/app/api/v1/evidence/route'
import * as mix from '@/app/api/v1/mix/route'
import * as openapi from '@/app/api/v1/openapi.json/route'
import * as outEarns from '@/app/api/v1/out-earns/route'
import * as percentile from '@/app/api/v1/percentile/route'
import * as quote from '@/app/api/v1/quote/route'
import * as role from '@/app/api/v1/roles/[id]/route'
import * as roles from '@/app/api/v1/roles/route'
import { classifyAnswerSchema } from '@/lib/api/answer/classify'
import { compareAnswerSchema } from '@/lib/api/answer/compare'
import { evidenceAnswerSchema } from '@/lib/api/answer/evidence'
import { mixAnswerSchema } from '@/lib/api/answer/mix'
import { outEarnsAnswerSchema } from '@/lib/api/answer/out-earns'
import { percentileAnswerSchema } from '@/lib/api/answer/percentile'
import { quoteReplySchema } from '@/lib/api/answer/quote-fields'
import { roleAnswerSchema, rolesAnswerSchema } from '@/lib/api/answer/roles'
import { openApiSchema } from '@/lib/api/openapi/operations'
import { problemSchema } from '@/lib/api/problem'
import { cellRowsSchema } from '@/lib/api/rows/cells'
import { occupationRowsSchema } from '@/lib/api/rows/occupations'
import { placeRowsSchema } from '@/lib/api/rows/places'
import { traitRowsSchema } from '@/lib/api/rows/traits'
import { cellSources } from '@/lib/source/registry'

const at = (path: string) => `http://localhost/api/v1${path}`

export type Method = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Handlers = Record<Method, (request: Request, context: never) => Promise<Response>>

const tables: Readonly<Record<string, z.ZodType>> = {
  roles: rolesAnswerSchema,
  traits: traitRowsSchema,
  ...Object.fromEntries(cellSources.map((source) => [source, cellRowsSchema(source)])),
  occupations: occupationRowsSchema,
  places: placeRowsSchema,
}

/** Which handlers serve an address: what the folders of app/api say to the framework. */
function routeOf(pathname: string): { handlers: Handlers; schema: z.ZodType; params: Record<string, string> } {
  const [, id] = /^\/api\/v1\/roles\/([^/]+)$/.exec(pathname) ?? []
  if (id !== undefined) return { handlers: role, schema: roleAnswerSchema, params: { id: decodeURIComponent(id) } }
  const [, file] = /^\/api\/v1\/data\/([^/]+)$/.exec(pathname) ?? []
  if (file !== undefined) {
    const name = decodeURIComponent(file)
    return { handlers: data, schema: tables[name.replace('.json', '')] ?? problemSchema, params: { file: name } }
  }
  const known: Record<string, { handlers: Handlers; schema: z.ZodType }> = {
    '/api/v1/roles': { handlers: roles, schema: rolesAnswerSchema },
    '/api/v1/compare': { handlers: compare, schema: compareAnswerSchema },
    '/api/v1/mix': { handlers: mix, schema: mixAnswerSchema },
    '/api/v1/evidence': { handlers: evidence, schema: evidenceAnswerSchema },
    '/api/v1/percentile': { handlers: percentile, schema: percentileAnswerSchema },
    '/api/v1/out-earns': { handlers: outEarns, schema: outEarnsAnswerSchema },
    '/api/v1/quote': { handlers: quote, schema: quoteReplySchema },
    '/api/v1/classify': { handlers: classify, schema: classifyAnswerSchema },
    '/api/v1/openapi.json': { handlers: openapi, schema: openApiSchema },
  }
  return { ...(known[pathname] ?? { handlers: nowhere, schema: problemSchema }), params: {} }
}

/** Asks an address; `schema` is what a good answer to it must be. */
export async function send(path: string, { method = 'GET' as Method, headers = {} as Record<string, string> } = {}) {
  const request = new Request(at(path), { method, headers })
  const { handlers, schema, params } = routeOf(new URL(request.url).pathname)
  const response = await handlers[method](request, { params: Promise.resolve(params) } as never)
  return { response, schema }
}

/** The answer to an address, which must be a 200 of exactly the documented shape. */
export async function read<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S>> {
  const { response } = await send(path)
  expect(response.status).toBe(200)
  return schema.parse(await response.json())
}

/** The refusal that an address must get, with its headers. */
export async function refusal(path: string, method: Method = 'GET') {
  const { response } = await send(path, { method })
  expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  const problem = problemSchema.parse(await response.json())
  expect(problem.status).toBe(response.status)
  return { ...problem, headers: response.headers }
}
