/** The description of the API, OpenAPI 3.1, made from the schemas that read its requests and document its answers. */
import { z } from 'zod'
import type { QuerySchema } from '@/lib/api/ask/read'
import type { Operation } from '@/lib/api/operation'
import { named, type openApiSchema } from './schemas'

type Json = Record<string, unknown>

/** The description of the API, of its operations and the release that they answer from. */
export function openApiDocument(all: readonly Operation[], dataVersion: string): z.infer<typeof openApiSchema> {
  return {
    openapi: '3.1.1',
    'x-dataVersion': dataVersion,
    info: {
      title: 'Rolescope',
      version: '1.4.0',
      summary: 'Software roles compared: what they do, what they are paid, and where every figure comes from.',
      description:
        'Read-only JSON, tables also as CSV; no key is needed. Shares are 0–1, shares of the week percent, amounts US dollars a year to the cent. ' +
        'Where a value cannot be given, an object of kind “unknown” says why. Answers carry a strong ETag for If-None-Match.',
    },
    servers: [{ url: '/api/v1' }],
    paths: Object.fromEntries(all.map((operation) => [operation.path, { get: described(operation) }])),
    components: { schemas: componentSchemas() },
  }
}

function described({ id, summary, query, part, answers, csv }: Operation): Json {
  const path = part
    ? [
        {
          name: part.name,
          in: 'path',
          required: true,
          schema: { type: 'string', enum: part.values },
          description: part.description,
        },
      ]
    : []
  const schema = answers.length > 1 ? { oneOf: answers.map(reference) } : reference(answers[0] as string)
  return {
    operationId: id,
    summary,
    parameters: [...path, ...queryParameters(query)],
    responses: {
      200: {
        description: summary,
        headers: { ETag: { description: 'A strong validator of this answer.', schema: { type: 'string' } } },
        content: { 'application/json': { schema }, ...(csv && { 'text/csv': { schema: { type: 'string' } } }) },
      },
      304: { description: 'The client already holds this answer, by its If-None-Match.' },
      400: problem('The query cannot be used; nothing is guessed.'),
      ...(part ? { 404: problem(`Nothing has this ${part.name}.`) } : {}),
    },
  }
}

function queryParameters(query: QuerySchema): Json[] {
  return Object.entries(query.shape).map(([name, list]) => {
    const { $schema, description, example, ...schema } = z.toJSONSchema(list, { io: 'input' })
    const required = !list.safeParse(undefined).success
    return { name, in: 'query', required, style: 'form', explode: false, description, example, schema }
  })
}

function problem(description: string): Json {
  return { description, content: { 'application/problem+json': { schema: reference('Problem') } } }
}

function reference(name: string): Json {
  return { $ref: addressOf(name) }
}

function addressOf(name: string): string {
  return `#/components/schemas/${name}`
}

function componentSchemas(): Record<string, Json> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: addressOf })
  // Inside a description the document's own address and dialect hold.
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema, $id, ...schema }]) => [id, schema]))
}
