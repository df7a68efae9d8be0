/** The API as its callers meet it: addresses in, statuses, headers and JSON out. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { compareAnswerSchema } from '@/lib/api/answer/compare'
import { mixAnswerSchema } from '@/lib/api/answer/mix'
import { decideChoices } from '@/lib/api/ask/decide'
import { openApiDocument } from '@/lib/api/openapi/document'
import { operations } from '@/lib/api/operations'
import { problemSchema } from '@/lib/api/problem'
import { pairTable } from '@/lib/traits/pair-grid'
import { read, refusal, send } from './api-requests'

const ids = dataset.roles.map(({ id }) => id)
const [pe, sre, be] = ['performance-engineer', 'site-reliability-engineer', 'backend-engineer']

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly example: unknown
  readonly schema: { readonly enum: readonly string[] }
}

async function pairOf(a = '', b = '') {
  const { pairs } = await read(`/compare?roles=${a},${b}`, compareAnswerSchema)
  expect(pairs).toHaveLength(1)
  return pairs[0] as (typeof pairs)[number]
}

async function bandOf(a = '', b = '') {
  const { band } = await pairOf(a, b)
  if ('kind' in band) throw new Error(band.why)
  return band
}

describe('every answer has its documented shape and names its release', () => {
  test.each([
    '/roles',
    ...ids.map((id) => `/roles/${id}`),
    `/compare?roles=${pe},${sre}`,
    // As a page reads it.
    `/compare?roles=${pe}, ${sre}&utm_source=news`,
    `/compare?roles=${ids.slice(0, 5).join(',')}`,
    '/mix?activity=30-40,25-35,20-30,10-20',
    '/mix?activity=1-2',
    '/openapi.json',
    // Percent-encoded, as a caller may.
    '/%72oles',
    `/r%6Fles/${pe}`,
  ])('%s', async (path) => {
    const { response, schema } = await send(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    const answer = (await response.json()) as Record<string, unknown>
    schema.parse(answer)
    expect(answer.dataVersion ?? answer['x-dataVersion']).toBe(dataset.manifest.dataVersion)
  })
})

describe('the bands of the guide, in thousands: PE 140–200, SRE 140–190, BE 130–180', () => {
  // The table of the published method, to three decimals.
  test.each([
    { a: pe, b: sre, low: 140, high: 190, jaccard: 0.833, ofA: 0.833, ofB: 1, adjacent: 0.833 },
    { a: sre, b: be, low: 140, high: 180, jaccard: 0.667, ofA: 0.8, ofB: 0.8, adjacent: 0.8 },
    { a: pe, b: be, low: 140, high: 180, jaccard: 0.571, ofA: 0.667, ofB: 0.8, adjacent: 0.667 },
  ])('$a and $b', async ({ a, b, low, high, jaccard, ofA, ofB, adjacent }) => {
    const band = await bandOf(a, b)
    expect(band.scope).toEqual({ levels: ['mid', 'senior'], place: 'US' })
    expect(band.shared).toEqual({ lowUsd: low * 1000, highUsd: high * 1000 })
    expect(band.jaccard).toBeCloseTo(jaccard, 3)
    expect(band.coverageOfA).toBeCloseTo(ofA, 3)
    expect(band.coverageOfB).toBeCloseTo(ofB, 3)
    expect(band.adjacent).toBeCloseTo(adjacent, 3)
    expect(band.sources).toEqual(['guide'])
  })

  test.each([
    [sre, pe, 0.417],
    [be, pe, 0.267],
    [be, sre, 0.32],
  ])('%s out-earns %s, were pay uniform, with a chance of %d', async (a, b, chance) => {
    expect((await bandOf(a, b)).underUniform.aOutEarnsB).toBeCloseTo(chance, 3)
    expect((await bandOf(b, a)).underUniform.aOutEarnsB).toBeCloseTo(1 - chance, 3)
  })
})

describe('/compare', () => {
  test('gives the roles in the order asked for, and every pair once', async () => {
    const { roles: named, pairs } = await read(`/compare?roles=${be},${pe},${sre}`, compareAnswerSchema)
    expect(named.map(({ id }) => id)).toEqual([be, pe, sre])
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      [be, pe],
      [be, sre],
      [pe, sre],
    ])
  })

  test('has the similarity and coverages that the pages offer for download', async () => {
    const byName = new Map(dataset.roles.map(({ name, id }) => [name, id]))
    for (const [nameA, nameB, ...figures] of pairTable(dataset.roles, dataset.traits).rows) {
      const { traits } = await pairOf(byName.get(String(nameA)), byName.get(String(nameB)))
      const asked = [traits.similarity, traits.coverageOfA, traits.coverageOfB]
      expect(asked.flatMap((each) => ('kind' in each ? [null, null] : [each.min, each.max]))).toEqual(
        figures.slice(0, 6),
      )
    }
  })
})

describe('/mix', () => {
  test('the guide’s week: midpoints sum to 105, the nearest week that fits does not', async () => {
    const answer = await read('/mix?activity=30-40,25-35,20-30,10-20', mixAnswerSchema)
    expect(answer).toMatchObject({ feasible: true, sumLow: 85, sumHigh: 125, sources: [] })
    expect(answer.point).toEqual([33.75, 28.75, 23.75, 13.75])
  })

  test.each([
    ['60-70,50-60', 110, 130],
    ['10-20,20-30', 30, 50],
  ])('%s fits no week, which the sums show', async (activity, sumLow, sumHigh) => {
    const answer = await read(`/mix?activity=${activity}`, mixAnswerSchema)
    expect(answer).toMatchObject({
      feasible: false,
      sumLow,
      sumHigh,
      point: { kind: 'unknown', reason: 'out-of-range', why: expect.any(String) },
    })
  })
})

describe('what cannot be answered is refused, with the reason', () => {
  test.each([
    ['/roles?page=2', 400, 'unknown-parameter', 'page'],
    ['/roles?__proto__=1', 400, 'unknown-parameter', '__proto__'],
    [`/roles/${'x'.repeat(3000)}`, 404, 'not-found', 'id'],
    ['/roles/Performance-Engineer', 404, 'not-found', 'id'],
    ['/roles/__proto__', 404, 'not-found', 'id'],
    [`/roles/${pe}?full=1`, 400, 'unknown-parameter', 'full'],
    ['/compare', 400, 'missing-parameter', 'roles'],
    ['/compare?roles', 400, 'malformed-parameter', 'roles'],
    [`/compare?roles=${pe},${sre.replace('-', ' ')}`, 400, 'unknown-role', 'roles'],
    [`/compare?roles=${pe}&roles=${sre}`, 400, 'repeated-parameter', 'roles'],
    [`/compare?roles=${pe},${sre}&level=senior`, 400, 'unknown-parameter', 'level'],
    ['/mix', 400, 'missing-parameter', 'activity'],
    ['/mix?activity=30-40;25-35', 400, 'malformed-parameter', 'activity'],
    ['/mix?activity=coding:30-40', 400, 'malformed-parameter', 'activity'],
    ['/mix?activity=NaN-NaN', 400, 'malformed-parameter', 'activity'],
    ['/mix?activity=0-Infinity', 400, 'malformed-parameter', 'activity'],
    ['/mix?activity=1e1-2e1', 400, 'malformed-parameter', 'activity'],
    ['/mix?activity=-5-40', 400, 'malformed-parameter', 'activity'],
    ['/mix?activity=007-40', 400, 'malformed-parameter', 'activity'],
    ['/mix?activity=0.1234567-40', 400, 'malformed-parameter', 'activity'],
    [`/mix?activity=0-${'9'.repeat(400)}`, 400, 'malformed-parameter', 'activity'],
    ['/mix?activity=30-40&activity=60-70', 400, 'repeated-parameter', 'activity'],
    ['/openapi.json?format=yaml', 400, 'unknown-parameter', 'format'],
    ['/', 404, 'not-found', 'path'],
    ['/salaries', 404, 'not-found', 'path'],
    ['/roles/a/b', 404, 'not-found', 'path'],
  ])('%s is %d %s', async (path, status, kind, parameter) => {
    const { headers, ...problem } = await refusal(path)
    expect(problem).toMatchObject({ status, type: `/data#problem-${kind}`, parameter })
    expect(headers.get('ETag')).toBeNull()
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s is 405 and says what is allowed', async (method) => {
    const { status, type, parameter, headers } = await refusal('/roles', method)
    expect({ status, type, parameter }).toEqual({
      status: 405,
      type: '/data#problem-method-not-allowed',
      parameter: 'method',
    })
    expect(headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
  })

  test('nothing is nothing whatever the method', async () => {
    expect((await refusal('/nowhere', 'POST')).status).toBe(404)
  })
})

describe('answers can be kept, checked and read from other sites', () => {
  const path = `/roles/${pe}`

  test('an answer is public, readable from anywhere and strongly tagged', async () => {
    const { headers } = (await send(path)).response
    expect(headers.get('Cache-Control')).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+$/)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Expose-Headers')).toBe('ETag')
    expect(headers.get('ETag')).toMatch(/^"[\w-]{27}"$/)
  })

  test('the tag is the same for the same answer and another for another', async () => {
    const tags = await Promise.all(
      [path, path, `/roles/${sre}`].map(async (each) => (await send(each)).response.headers.get('ETag')),
    )
    expect(tags[0]).toBe(tags[1])
    expect(tags[0]).not.toBe(tags[2])
  })

  test.each(['TAG', 'W/TAG', '"other", TAG', '*'])('If-None-Match: %s gets 304 without a body', async (written) => {
    const tag = (await send(path)).response.headers.get('ETag') ?? ''
    const { response } = await send(path, { headers: { 'If-None-Match': written.replace('TAG', tag) } })
    expect(response.status).toBe(304)
    expect(await response.text()).toBe('')
    expect(response.headers.get('ETag')).toBe(tag)
    expect(response.headers.get('Cache-Control')).toMatch(/^public/)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  test('another tag gets the answer, and a mistake stays a mistake', async () => {
    const headers = { 'If-None-Match': '"other"' }
    expect((await send(path, { headers })).response.status).toBe(200)
    expect((await send('/roles?x=1', { headers: { 'If-None-Match': '*' } })).response.status).toBe(400)
  })

  test.each([path, '/roles?x=1', '/nowhere'])('HEAD %s has the status and headers of GET and no body', async (each) => {
    const [get, head] = [(await send(each)).response, (await send(each, { method: 'HEAD' })).response]
    expect(head.status).toBe(get.status)
    expect([...head.headers]).toEqual([...get.headers])
    expect(await head.text()).toBe('')
  })

  test('a preflight may send If-None-Match', async () => {
    const { response } = await send(path, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, OPTIONS')
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe('If-None-Match')
  })
})

describe('the description tells how to ask', () => {
  const described = openApiDocument(operations(decideChoices(dataset)), dataset.manifest.dataVersion)
  test.each(Object.keys(described.paths))('its examples of what is required are answered at %s', async (path) => {
    const { parameters } = (described.paths[path] as { get: { parameters: Parameter[] } }).get
    const query = parameters.flatMap(({ name, in: place, required, example }) =>
      place === 'query' && required ? [[name, `${example}`]] : [],
    )
    const [part = ''] = parameters.flatMap(({ in: place, schema }) => (place === 'path' ? schema.enum : []))
    const { response, schema } = await send(`${path.replace(/\{\w+\}/, part)}?${new URLSearchParams(query)}`)
    expect(response.status).toBe(200)
    if (response.headers.get('Content-Type')?.includes('json')) schema.parse(await response.json())
  })
})

describe('whatever is asked, the answer is JSON of the documented shape and never a fault of ours', () => {
  const oneRole = fc.oneof(fc.constantFrom(...ids), fc.string({ unit: 'grapheme', maxLength: 12 }))
  const number = fc.oneof(
    fc.nat(120).map(String),
    fc.double().map(String),
    fc.constantFrom('', 'NaN', '1e9', '-0', '33.333333'),
  )
  const oneShare = fc.tuple(number, fc.constantFrom('-', '–', ''), number).map((parts) => parts.join(''))
  const value = fc.oneof(
    fc.array(oneRole, { maxLength: 7 }).map((list) => list.join(',')),
    fc.array(oneShare, { maxLength: 6 }).map((list) => list.join(',')),
    fc.string({ unit: 'binary' }),
  )
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('roles', 'activity') },
    fc.constantFrom('__proto__', 'constructor', ''),
    fc.string(),
  )
  const written = fc
    .array(fc.tuple(name, value), { maxLength: 3 })
    .map((pairs) => pairs.map((pair) => pair.map((text) => encodeURIComponent(text)).join('=')).join('&'))
  const query = fc.oneof({ weight: 3, arbitrary: written }, fc.string({ unit: 'binary' }))
  const path = fc.constantFrom(
    '/roles',
    `/roles/${pe}`,
    '/roles/wizard',
    '/compare',
    '/mix',
    '/openapi.json',
    '/nowhere',
  )

  test('500 random queries', async () => {
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(path, query, async (address, search) => {
        const { response, schema } = await send(`${address}?${search}`)
        seen.add(response.status)
        expect([200, 400, 404]).toContain(response.status)
        ;(response.status === 200 ? schema : problemSchema).parse(await response.json())
      }),
      { numRuns: 500, seed: 20261123 },
    )
    expect([...seen].sort()).toEqual([200, 400, 404])
  })
})
