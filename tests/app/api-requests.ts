/** Requests to the API as its callers make them, and what must come back. */
import { expect } from 'vitest'
import type { z } from 'zod'
import { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from '@/app/api/[[...path]]/route'
import { dataset } from '@/data'
import { decideChoices } from '@/lib/api/ask/decide'
import { named } from '@/lib/api/openapi/schemas'
import { operationAt } from '@/lib/api/operation'
import { operations } from '@/lib/api/operations'
import { problemSchema } from '@/lib/api/problem'

const all = operations(decideChoices(dataset))

const handlers = { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT }
type Method = keyof typeof handlers

/** What a good answer to a path is documented to be; of a table, the schema whose list has its name. */
function schemaAt(path: string): z.ZodType {
  const { operation, part = '' } = operationAt(all, path) ?? {}
  const schemas = (operation?.answers ?? ['Problem']).map((name) => named[name] as z.ZodObject)
  const [table = ''] = part.split('.')
  return schemas.find(({ shape }) => schemas.length === 1 || table in shape) ?? problemSchema
}

/** Asks an address; `schema` is what a good answer to it must be. */
export async function send(path: string, { method = 'GET' as Method, headers = {} as Record<string, string> } = {}) {
  const request = new Request(`http://localhost/api/v1${path}`, { method, headers })
  const { pathname } = new URL(request.url)
  return { response: await handlers[method](request), schema: schemaAt(pathname.replace('/api/v1', '')) }
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
