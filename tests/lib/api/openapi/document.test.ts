import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { openApiDocument } from '@/lib/api/openapi/document'
import { openApiSchema } from '@/lib/api/openapi/operations'

const description = openApiDocument(dataset)
type Json = Record<string, unknown>

/** Every object inside a value, itself included. */
function objectsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(Array.isArray(value) ? [] : [value as Json]), ...Object.values(value).flatMap(objectsIn)]
}

function operationAt(path: string) {
  return (description.paths[path] as { get: { parameters: Json[]; responses: Record<string, Json> } }).get
}

describe('openApiDocument', () => {
  test('is OpenAPI 3.1 of its documented shape, and names the release', () => {
    expect(openApiSchema.parse(description)['x-dataVersion']).toBe(dataset.manifest.dataVersion)
    expect(description.openapi).toMatch(/^3\.1\./)
  })

  test('every reference leads to a schema, and every schema is reached', () => {
    const names = Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`)
    const references = new Set(objectsIn(description).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : [])))
    expect([...references].sort()).toEqual(names.sort())
  })

  test('objects of our making admit no other keys, and schemas carry no address or dialect of their own', () => {
    const schemas = objectsIn(description.components.schemas)
    expect(schemas.filter((schema) => '$id' in schema || '$schema' in schema)).toEqual([])
    const answers = ['Roles', 'Role', 'Comparison', 'Mix', 'Problem'].map(
      (name) => description.components.schemas[name],
    )
    for (const answer of answers) expect(answer).toMatchObject({ type: 'object', additionalProperties: false })
  })

  test('operations have names of their own', () => {
    const names = objectsIn(description.paths).flatMap(({ operationId }) => (operationId ? [operationId] : []))
    expect(new Set(names).size).toBe(Object.keys(description.paths).length)
  })

  test('parameters are what the requests are read with', () => {
    const ids = dataset.roles.map(({ id }) => id)
    expect(operationAt('/compare').parameters).toMatchObject([
      {
        name: 'roles',
        in: 'query',
        required: true,
        style: 'form',
        explode: false,
        schema: { minItems: 2, maxItems: 5, uniqueItems: true, items: { enum: ids } },
      },
    ])
    expect(operationAt('/roles/{id}').parameters).toMatchObject([
      { name: 'id', in: 'path', required: true, schema: { enum: ids } },
    ])
    const [activity] = operationAt('/mix').parameters as { example: string[]; schema: { items: { pattern: string } } }[]
    expect(activity?.example.every((share) => new RegExp(activity.schema.items.pattern).test(share))).toBe(true)
    expect(operationAt('/roles').parameters).toEqual([])
  })

  test('every operation documents its answer and its refusals', () => {
    for (const path of Object.keys(description.paths)) {
      expect(Object.keys(operationAt(path).responses)).toEqual([
        '200',
        '304',
        '400',
        ...(path.includes('{') ? ['404'] : []),
      ])
    }
  })
})
