/** The single ranges as callers of the API, of the explorer's files and of its data meet them, on the real market facts. */

import { NextRequest } from 'next/server'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { GET as rangesData } from '@/app/salaries/ranges/[source]/[file]/route'
import { GET as rangesCsv } from '@/app/salaries/ranges.csv/route'
import { dataset, market } from '@/data'
import { evidenceAnswerSchema } from '@/lib/api/answer/evidence'
import { postingsAnswerSchema } from '@/lib/api/answer/postings'
import { rangedSources } from '@/lib/source/registry'
import { read, refusal } from './api-requests'

const sre = 'site-reliability-engineer'
const [source = ''] = rangedSources
const ask = (query: string) => read(`/postings?role=${sre}${query}`, postingsAnswerSchema)

describe('/postings', () => {
  test.each(['', '&level=senior', '&place=US-CA', '&level=senior&place=US-remote', '&place=cbsa-35620', '&year=2024'])(
    'role=sre%s has as many as the evidence counts, of as many employers',
    async (query) => {
      const [postings, evidence] = await Promise.all([
        ask(query),
        read(`/evidence?role=${sre}&source=${source}${query}`, evidenceAnswerSchema),
      ])
      expect(postings.total).toBe(evidence.n)
      expect(postings.total).toBeGreaterThan(0)
      expect(postings.employers).toBe(evidence.employers)
    },
  )

  test('all pages together are each range once, newest first', async () => {
    const { pages, total } = await ask('')
    const all = await Promise.all(Array.from({ length: pages }, (_, index) => ask(`&page=${index + 1}`)))
    const postings = all.flatMap((page) => page.postings)
    expect(postings).toHaveLength(total)
    expect(new Set(postings.map((each) => JSON.stringify(each))).size).toBe(total)
    const months = postings.map(({ month }) => month)
    expect(months).toEqual(months.toSorted().toReversed())
  })

  test('a hidden figure has its ranges all the same', async () => {
    const thin = market().cells[source]?.marginals.find(
      ({ role, n, year }) => role === sre && n === 2 && year === 'all',
    )
    const query = `&level=${thin?.level}&place=${thin?.place}`
    const evidence = await read(`/evidence?role=${sre}&source=${source}${query}`, evidenceAnswerSchema)
    expect(evidence.percentiles.p50).toMatchObject({ kind: 'unknown', reason: 'small-sample' })
    expect((await ask(query)).postings).toHaveLength(2)
  })

  test.each([
    ['', 'missing-parameter', 'role'],
    ['?role=wizard', 'unknown-role', 'role'],
    [`?role=${sre}&source=filings`, 'invalid-value', 'source'],
    [`?role=${sre}&place=US-ZZ`, 'unknown-place', 'place'],
    [`?role=${sre}&place=Narnia`, 'unknown-place', 'place'],
    [`?role=${sre}&level=wizard`, 'invalid-value', 'level'],
    [`?role=${sre}&sort=luck`, 'malformed-parameter', 'sort'],
    [`?role=${sre}&page=0`, 'malformed-parameter', 'page'],
    [`?role=${sre}&find=x`, 'unknown-parameter', 'find'],
    [`?role=${sre}&role=${sre}`, 'repeated-parameter', 'role'],
  ])('%s is refused', async (query, kind, parameter) => {
    expect(await refusal(`/postings${query}`)).toMatchObject({ type: `/data#problem-${kind}`, parameter })
  })
})

describe('the explorer’s file of ranges', () => {
  const file = (query: string) =>
    rangesCsv(new NextRequest(`http://localhost/salaries/ranges.csv?source=${source}${query}`))
  const rowsOf = async (response: Response) =>
    Papa.parse<Record<string, string>>(await response.text(), { header: true, skipEmptyLines: true }).data

  test('holds every range found, in its order, with amounts as plain numbers', async () => {
    const response = file(`&role=${sre}&level=senior&ranges_by=-low`)
    expect(response.headers.get('Content-Type')).toContain('text/csv')
    expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="rolescope-[a-z0-9-]+\.csv"$/)
    const rows = await rowsOf(response)
    const { total } = await ask('&level=senior')
    expect(rows).toHaveLength(total)
    const lows = rows.map(({ low_usd }) => Number(low_usd))
    expect(lows).toEqual(lows.toSorted((a, b) => b - a))
    expect(
      rows.every(({ level, month, feed }) => level === 'senior' && /^\d{4}-\d\d$/.test(month ?? '') && feed !== ''),
    ).toBe(true)
  })

  test('is not there of a source without ranges, and not of what cannot be read', async () => {
    const none = rangesCsv(new NextRequest('http://localhost/salaries/ranges.csv?source=filings'))
    expect([none.status, await none.text()]).toEqual([404, 'Visa filings hold no single ranges to list.\n'])
    expect(file('&level=wizard').status).toBe(400)
  })
})

describe('the ranges that the browser fetches', () => {
  const fetched = (role: string, of = source) =>
    rangesData(new Request('http://localhost'), { params: Promise.resolve({ source: of, file: `${role}.json` }) })

  test('are the role’s own, kept for good under their address', async () => {
    const response = await fetched(sre)
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    const { rows } = (await response.json()) as { rows: unknown[] }
    expect(rows).toHaveLength((await ask('')).total)
  })

  test('are not there of a source without any', async () => {
    expect((await fetched(sre, 'filings')).status).toBe(404)
  })

  test('are all of them, role by role', async () => {
    const counts = await Promise.all(
      dataset.roles.map(async ({ id }) => ((await (await fetched(id)).json()) as { rows: unknown[] }).rows.length),
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(market().ranges[source]?.ranges.length)
  })
})
