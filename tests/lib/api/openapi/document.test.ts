import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { decideChoices } from '@/lib/api/ask/decide'
import { openApiDocument } from '@/lib/api/openapi/document'
import { named, openApiSchema } from '@/lib/api/openapi/schemas'
import { operationAt } from '@/lib/api/operation'
import { operations } from '@/lib/api/operations'

const all = operations(decideChoices(dataset))
const description = openApiDocument(all, dataset.manifest.dataVersion)
type Json = Record<string, unknown>

/** Every object inside a value, itself included. */
function objectsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(Array.isArray(value) ? [] : [value as Json]), ...Object.values(value).flatMap(objectsIn)]
}

function describedAt(path: string) {
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

  test('every address and operation is named once, and answers with a named schema', () => {
    expect(Object.keys(description.paths)).toHaveLength(all.length)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.filter(({ answers }) => answers.length === 0)).toEqual([])
    expect(all.flatMap(({ answers }) => answers).filter((name) => !(name in named))).toEqual([])
  })

  test('parameters are what the requests are read with', () => {
    const ids = dataset.roles.map(({ id }) => id)
    expect(describedAt('/compare').parameters).toMatchObject([
      {
        name: 'roles',
        in: 'query',
        required: true,
        style: 'form',
        explode: false,
        schema: { minItems: 2, maxItems: 5, uniqueItems: true, items: { enum: ids } },
      },
    ])
    expect(describedAt('/roles/{id}').parameters).toMatchObject([
      { name: 'id', in: 'path', required: true, schema: { enum: ids } },
    ])
    const [activity] = describedAt('/mix').parameters as { example: string[]; schema: { items: { pattern: string } } }[]
    expect(activity?.example.every((share) => new RegExp(activity.schema.items.pattern).test(share))).toBe(true)
    expect(describedAt('/roles').parameters).toEqual([])
  })

  test('every operation documents its answer and its refusals', () => {
    for (const path of Object.keys(description.paths)) {
      expect(Object.keys(describedAt(path).responses)).toEqual([
        '200',
        '304',
        '400',
        ...(path.includes('{') ? ['404'] : []),
      ])
    }
  })
})

describe('operationAt', () => {
  test.each([
    ['/roles', 'listRoles', ''],
    ['/roles/a-role', 'readRole', 'a-role'],
    ['/roles/a%2Fb', 'readRole', 'a/b'],
    ['/roles/%ff', 'readRole', ''],
    ['/data/roles.csv', 'readTable', 'roles.csv'],
    ['/openapi.json', 'describe', ''],
    ['/r%6Fles', 'listRoles', ''],
    ['/d%61ta/roles%2Ecsv', 'readTable', 'roles.csv'],
  ])('%s is %s of “%s”', (path, id, part) => {
    const found = operationAt(all, path)
    expect([found?.operation.id, found?.part]).toEqual([id, part])
  })

  test.each(['', '/', '/roles/', '/roles/a/b', '/role', '/rolesx', '/%ff', '/roles%2Fa', '/data'])(
    '%j is none',
    (path) => {
      expect(operationAt(all, path)).toBeNull()
    },
  )
})
