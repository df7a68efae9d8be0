/** What hosts, lists and postings do that no documentation has. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { postedFileSchema } from '@/data/schema/posted'
import { manifestSchema } from '@/data/schema/source'
import { boardList } from '@/pipeline/boards/board-list'
import { runMarket } from '@/pipeline/market'
import { withRaw } from '../raw-directory'
import {
  ashbyBoard,
  ashbyPart,
  type BoardServer,
  boardServer,
  greenhouseBoard,
  leverPage,
  type Reply,
} from './board-server'
import { Bench } from './run'

let bench: Bench
let server: BoardServer | undefined
beforeEach(() => {
  bench = new Bench()
})
afterEach(async () => {
  vi.restoreAllMocks()
  bench.close()
  await server?.close()
  server = undefined
})

const fields = { pay_input_ranges: [{ min_cents: 15_000_000, max_cents: 18_000_000, currency_type: 'USD' }] }
const board = greenhouseBoard(fields)
const serving = async (reply: (path: string, before: number) => Reply | 'break') => {
  server = await boardServer(reply)
  return server
}

test('a list may have a mark of its encoding, blank lines, either line end, odd case and names in quotes', async () => {
  const path = join(bench.directory, 'boards.csv')
  writeFileSync(
    path,
    '\uFEFFEmployer,System,Board\r\n\r\n"Acme, Inc.", GREENHOUSE , Acme \n   \n,lever,"Bolt"\r\n,Ashby,cog systems\n,greenhouse,ACME',
  )
  expect(await boardList(path)).toEqual([
    { system: 'greenhouse', board: 'Acme', employer: 'Acme, Inc.' },
    { system: 'lever', board: 'Bolt', employer: 'Bolt' },
    { system: 'ashby', board: 'cog systems', employer: 'Cog systems' },
  ])
})

test.each<[string, string]>([
  ['greenhouse', '/v1/boards/caf%C3%A9%20%26%20co/jobs?content=true&pay_transparency=true'],
  ['lever', '/v0/postings/caf%C3%A9%20%26%20co?mode=json&skip=0&limit=100'],
  ['ashby', '/posting-api/job-board/caf%C3%A9%20%26%20co?includeCompensation=true'],
])('the name of a board goes into its address of %s as a name', async (system, path) => {
  const { address, asked } = await serving(() => ({ body: system === 'lever' ? [] : { jobs: [] } }))
  expect((await bench.run(address, bench.list(`${system},café & co`))).code).toBe(0)
  expect(asked.map((each) => each.path)).toEqual([path])
})

test('what the command writes is counted by the next one, zones in their states', async () => {
  const content =
    '<p>Base pay: Zone 1 (San Francisco, CA): $180,000 - $220,000. Zone 2 (all other US locations): $150,000 &ndash; $180,000.</p>'
  const { address } = await serving((path) => {
    if (path.startsWith('/v0')) return { body: leverPage({ text: 'Chef', description: 'Salary: $60,000 - $80,000' }) }
    return {
      body: greenhouseBoard({ content }, { content, title: 'Staff Data Engineer', location: { name: 'Toronto' } }),
    }
  })
  expect((await bench.run(address, bench.list('greenhouse,a', 'lever,b'))).code).toBe(0)
  const out = join(bench.directory, 'market')
  await withRaw({}, async (raw) => {
    expect(await runMarket(['--raw', raw, '--out', out, '--posted', bench.table], '2026-11-30')).toBe(0)
  })
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
  const input = manifestSchema.parse(manifest).inputs.find(({ file }) => file === 'posted-pay.csv')
  expect([input?.rows, input?.kept, input?.dropped]).toEqual([
    5,
    4,
    [{ reason: 'title names none of our roles', rows: 1 }],
  ])
  const { places, ranges } = postedFileSchema.parse(JSON.parse(readFileSync(join(out, 'postings-ranges.json'), 'utf8')))
  // The place of a zone comes before that of its posting; the fifth range is the directory’s own.
  expect(ranges.map(([, , , , title, at, low]) => [title, places[at]?.[1].join(' '), low]).sort()).toEqual([
    ['Senior Site Reliability Engineer', 'US-CA cbsa-41860', 150_000],
    ['Site Reliability Engineer', 'US-CA cbsa-41860', 180_000],
    ['Site Reliability Engineer', 'US-remote', 150_000],
    ['Staff Data Engineer', 'US-CA cbsa-41860', 180_000],
    ['Staff Data Engineer', 'US-remote', 150_000],
  ])
})

test('empty boards are read, and leave a table without rows', async () => {
  const { address } = await serving((path) => ({ body: path.startsWith('/v0') ? [] : { jobs: [] } }))
  const { code, text } = await bench.run(address, bench.list('greenhouse,a', 'lever,b', 'ashby,c'))
  expect([code, await bench.rows()]).toEqual([0, []])
  expect(text).toContain('Read 3 of 3 boards.')
})

test('a board that has moved is followed; one that moves in circles is given up', async () => {
  const { address } = await serving((path) => {
    if (path.includes('/moved/')) return { status: 301, headers: { location: path.replace('moved', 'new') } }
    return path.includes('/circle/') ? { status: 302, headers: { location: path } } : { body: board }
  })
  const { code, text } = await bench.run(address, bench.list('greenhouse,moved', 'greenhouse,circle'))
  expect(code).toBe(0)
  expect(text).toContain('not read: greenhouse/circle, the connection failed (redirect count exceeded), 4 times')
  expect(await bench.rows()).toHaveLength(1)
})

test('a board that moves to a page for people is no board', async () => {
  const { address } = await serving((path) =>
    path.startsWith('/people') ? { body: '<html>Jobs' } : { status: 302, headers: { location: '/people' } },
  )
  const { code, text } = await bench.run(address, bench.list('greenhouse,a'))
  expect(code).toBe(1)
  expect(text).toContain('the answer is no JSON; it begins with “<html>Jobs”')
})

test('a page of Lever that fails takes its board, and nothing else', async () => {
  const full = Array.from({ length: 100 }, () => ({ description: '<p>Salary: $120,000 - $150,000</p>' }))
  const { address } = await serving((path) => {
    if (path.includes('/b?') && path.includes('skip=100')) return { status: 500 }
    return { body: path.includes('skip=0') ? leverPage(...full) : leverPage({}) }
  })
  const { text } = await bench.run(address, bench.list('lever,a', 'lever,b'))
  expect(text).toContain('Read 1 of 2 boards.')
  expect(text).toContain('not read: lever/b, the answer was 500, 4 times')
  expect(await bench.rows()).toHaveLength(100)
})

test.each<[string, object]>([
  ['nothing', { title: null }],
  ['a number for a title', { title: 7 }],
  ['pay in words', { pay_input_ranges: [{ min_cents: '15000000', max_cents: 18_000_000, currency_type: 'USD' }] }],
  ['a place that is a text', { location: 'Denver, CO' }],
])('a posting with %s is counted, and the others are read', async (_, edits) => {
  const { address } = await serving(() => ({ body: greenhouseBoard({ ...fields, ...edits }, fields) }))
  const { text } = await bench.run(address, bench.list('greenhouse,a'))
  expect(text).toContain('1 posting not as documented: greenhouse/a')
  expect(await bench.rows()).toHaveLength(1)
})

test.each<[string, object, string]>([
  ['no amount', { min_cents: null, max_cents: null }, 'one amount, not a range'],
  ['nothing as an amount', { min_cents: 0, max_cents: 18_000_000 }, 'one amount, not a range'],
  ['amounts the wrong way round', { min_cents: 18_000_000, max_cents: 15_000_000 }, 'its high is under its low'],
  ['an amount of a bank', { min_cents: 1e300, max_cents: 2e300 }, 'over $1,500,000 a year'],
  ['no currency', { currency_type: null }, 'not in US dollars'],
])('pay with %s is dropped by its reason', async (_, edits, reason) => {
  const [plain] = fields.pay_input_ranges
  const { address } = await serving(() => ({ body: greenhouseBoard({ pay_input_ranges: [{ ...plain, ...edits }] }) }))
  const { code, text } = await bench.run(address, bench.list('greenhouse,a'))
  expect([code, await bench.rows()]).toEqual([0, []])
  expect(text).toContain(`dropped 1: ${reason}`)
})

test('days that cannot be are left out, and none makes a row younger than its board', async () => {
  const { address } = await serving((path) => {
    if (path.startsWith('/v0'))
      return { body: leverPage({ createdAt: 9e15, description: 'Salary: $120,000 - $150,000' }) }
    if (path.startsWith('/v1')) return { body: greenhouseBoard({ ...fields, first_published: 'last May' }) }
    const job = {
      publishedAt: '2062-01-01T00:00:00Z',
      compensation: { summaryComponents: [ashbyPart(150_000, 200_000)] },
    }
    return { body: ashbyBoard(job) }
  })
  await bench.run(address, bench.list('greenhouse,a', 'lever,b', 'ashby,c'))
  const rows = await bench.rows()
  expect(rows.map(({ month, note }) => [month, note])).toEqual([
    ['2026-11', ''],
    ['2026-11', ''],
    ['2026-11', ''],
  ])
})

test('text in another alphabet, invisible signs and line breaks in a title come out as one line of words', async () => {
  const title = 'Senior\u00A0Data\u200B Engineer\n\t(Zürich 東京)\u0000'
  const { address } = await serving(() => ({
    body: greenhouseBoard({ ...fields, title, location: { name: ' Denver,\n CO ' } }),
  }))
  await bench.run(address, bench.list('greenhouse,a'))
  const [row] = await bench.rows()
  expect([row?.title, row?.place]).toEqual(['Senior Data Engineer (Zürich 東京)', 'Denver, CO'])
})
