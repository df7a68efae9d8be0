/** The description of the API, OpenAPI 3.1, made from the schemas that read its requests and document its answers. */
import { z } from 'zod'
import type { Dataset } from '@/data/schema'
import { bandPairSchema, compareAnswerSchema, mixPairSchema, pairSchema, traitPairSchema } from './compare'
import { mixAnswerSchema } from './mix'
import { problemSchema } from './problem'
import { compareQuery, mixQuery, noQuery, type QuerySchema } from './query'
import { guideBandSchema, roleProfileSchema, traitLevelAnswerSchema, workMixAnswerSchema } from './role-profile'
import { roleAnswerSchema, rolesAnswerSchema } from './roles'
import { claimOriginSchema, dataVersionSchema, intervalSchema, unknownSchema } from './value'

type Json = Record<string, unknown>

/** The description itself, as far as this API promises its shape; the rest is OpenAPI's own. */
export const openApiSchema = z
  .strictObject({
    openapi: z.literal('3.1.1'),
    'x-dataVersion': dataVersionSchema,
    info: z.record(z.string(), z.unknown()),
    servers: z.array(z.strictObject({ url: z.string() })),
    paths: z.record(z.string(), z.unknown()),
    components: z.strictObject({ schemas: z.record(z.string(), z.unknown()) }),
  })
  .describe('This description.')

const named = {
  Unknown: unknownSchema,
  Interval: intervalSchema,
  Origin: claimOriginSchema,
  GuideBand: guideBandSchema,
  TraitLevel: traitLevelAnswerSchema,
  WorkMix: workMixAnswerSchema,
  RoleProfile: roleProfileSchema,
  Roles: rolesAnswerSchema,
  Role: roleAnswerSchema,
  BandPair: bandPairSchema,
  TraitPair: traitPairSchema,
  MixPair: mixPairSchema,
  Pair: pairSchema,
  Comparison: compareAnswerSchema,
  Mix: mixAnswerSchema,
  Description: openApiSchema,
  Problem: problemSchema,
} as const

interface Operation {
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly query: QuerySchema
  /** The values of {id} in the path, where it has one. */
  readonly ids?: readonly string[]
  readonly answer: keyof typeof named
}

function operations(roleIds: readonly string[]): Operation[] {
  return [
    { path: '/roles', id: 'listRoles', summary: 'All roles in brief', query: noQuery, answer: 'Roles' },
    {
      path: '/roles/{id}',
      id: 'readRole',
      summary: 'One role with everything its file says',
      query: noQuery,
      ids: roleIds,
      answer: 'Role',
    },
    {
      path: '/compare',
      id: 'compareRoles',
      summary: 'Two to five roles side by side',
      query: compareQuery(roleIds),
      answer: 'Comparison',
    },
    {
      path: '/mix',
      id: 'solveMix',
      summary: 'Whether a work mix can be, and the week nearest its midpoints',
      query: mixQuery,
      answer: 'Mix',
    },
    { path: '/openapi.json', id: 'describe', summary: 'This description', query: noQuery, answer: 'Description' },
  ]
}

/** The description of the API for the roles and release of a dataset. */
export function openApiDocument({
  roles,
  manifest,
}: Pick<Dataset, 'roles' | 'manifest'>): z.infer<typeof openApiSchema> {
  const paths = operations(roles.map((role) => role.id)).map((operation) => [
    operation.path,
    { get: described(operation) },
  ])
  return {
    openapi: '3.1.1',
    'x-dataVersion': manifest.dataVersion,
    info: {
      title: 'Rolescope',
      version: '1.0.0',
      summary: 'Software roles compared: what they do, what they are paid, and where every figure comes from.',
      description:
        'Read-only JSON; no key is needed. Figures are unrounded: shares are 0–1, shares of the week per cent, amounts whole US dollars a year. ' +
        'Where a value cannot be given, an object of kind “unknown” says why. Answers carry a strong ETag for If-None-Match.',
    },
    servers: [{ url: '/api/v1' }],
    paths: Object.fromEntries(paths),
    components: { schemas: componentSchemas() },
  }
}

function described({ id, summary, query, ids, answer }: Operation): Json {
  const path = ids
    ? [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: { type: 'string', enum: ids },
          description: 'The id of a role.',
        },
      ]
    : []
  return {
    operationId: id,
    summary,
    parameters: [...path, ...queryParameters(query)],
    responses: {
      200: {
        description: summary,
        headers: { ETag: { description: 'A strong validator of this answer.', schema: { type: 'string' } } },
        content: { 'application/json': { schema: reference(answer) } },
      },
      304: { description: 'The client already holds this answer, by its If-None-Match.' },
      400: problem('The query cannot be used; nothing is guessed.'),
      ...(ids ? { 404: problem('No role has this id.') } : {}),
    },
  }
}

function queryParameters(query: QuerySchema): Json[] {
  return Object.entries(query.shape).map(([name, list]) => {
    const { $schema, description, example, ...schema } = z.toJSONSchema(list, { io: 'input' })
    return { name, in: 'query', required: true, style: 'form', explode: false, description, example, schema }
  })
}

function problem(description: string): Json {
  return { description, content: { 'application/problem+json': { schema: reference('Problem') } } }
}

function reference(name: keyof typeof named): Json {
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
