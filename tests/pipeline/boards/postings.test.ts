import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
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
const hour = 3_600_000

/** A server that answers so in turn, the last one ever after. */
async function answering(...replies: (Reply | 'break')[]): Promise<BoardServer> {
  server = await boardServer((_, before) => replies[before] ?? replies.at(-1) ?? {})
  return server
}

describe('on bad days', () => {
  test.each([
    [
      'a board that is gone',
      { status: 404, body: { status: 404, error: 'Job not found' } },
      1,
      'there is no such board',
    ],
    ['one that is gone for good', { status: 410 }, 1, 'there is no such board'],
    ['a refusal', { status: 403 }, 1, 'the answer was 403'],
    ['a host that is down', { status: 500 }, 4, 'the answer was 500, 4 times'],
    ['a host that says nothing but too many requests', { status: 429 }, 4, 'the answer was 429, 4 times'],
    ['a connection that breaks', 'break', 4, 'the connection failed (UND_ERR_SOCKET), 4 times'],
    [
      'HTML in place of JSON',
      { body: '<!doctype html>\n<html>Maintenance' },
      1,
      'the answer is no JSON; it begins with “<!doctype html> <html>Maintenance”',
    ],
    [
      'JSON that is cut short',
      { body: '{"jobs": [{"title": "SR' },
      1,
      'the answer is no JSON; it begins with “{"jobs": [{"title": "SR”',
    ],
    ['nothing', { body: '' }, 1, 'the answer is no JSON'],
    ['JSON of another kind', { body: { error: 'unknown' } }, 1, 'the answer is not as documented at jobs: '],
    ['a list in place of a board', { body: [] }, 1, 'the answer is not as documented: '],
  ] as const)('%s does not take the others with it', async (_, reply, requests, why) => {
    server = await boardServer((path) => (path.includes('/bad/') ? reply : { body: board }))
    const { code, text } = await bench.run(server.address, bench.list('greenhouse,bad', 'greenhouse,good'))
    expect(code).toBe(0)
    expect(text).toContain('Read 1 of 2 boards.')
    expect(text).toContain(`not read: greenhouse/bad, ${why}`)
    expect(server.asked.filter(({ path }) => path.includes('/bad/'))).toHaveLength(requests)
    expect(await bench.rows()).toHaveLength(1)
  })

  test('a host that fails once is asked again, a little later each time', async () => {
    const { address } = await answering({ status: 503 }, 'break', { status: 502 }, { body: board })
    const { code } = await bench.run(address, bench.list('greenhouse,vault'))
    expect([code, bench.waits.slice(0, 3)]).toEqual([0, [1_000, 2_000, 4_000]])
  })

  test('an answer that does not come in time, or is too long, is given up', async () => {
    const late = await answering({ body: board, after: 500 })
    const slow = await bench.run(late.address, bench.list('greenhouse,vault'), { timeout: 50, attempts: 2 })
    expect(slow.text).toContain('no answer in time, 2 times')
    await late.close()
    const { address } = await answering({ body: board })
    const long = await bench.run(address, bench.list('greenhouse,vault'), { mostBytes: 100 })
    expect(long.text).toContain('greenhouse/vault, the answer is longer than 0 MB')
  })

  test('a host that fails for three boards in a row is not asked for the others, and their kept answers stand in', async () => {
    let isDown = false
    server = await boardServer((path) => (isDown && !path.includes('/b2/') ? { status: 503 } : { body: board }))
    const boards = bench.list(...[0, 1, 2, 3, 4, 5, 6, 7].map((index) => `greenhouse,b${index}`))
    await bench.run(server.address, boards)
    isDown = true
    bench.now += 24 * hour
    const { code, text } = await bench.run(server.address, boards)
    // b2 answers between the second failure and the next three: 4 attempts each for b0, b1, b3, b4 and b5.
    expect([code, server.asked.length]).toEqual([0, 8 + 4 + 4 + 1 + 4 + 4 + 4])
    expect(text).toMatch(
      /2026-11-30: greenhouse\/b6, 127\.0\.0\.1:\d+ failed for 3 boards in a row and was not asked again/,
    )
    expect((await bench.rows()).length).toBe(8)
  })

  test('where no board can be read nothing is replaced, and the command fails', async () => {
    writeFileSync(bench.table, 'as it was')
    const { address } = await answering({ status: 500 })
    const { code, text } = await bench.run(address, bench.list('greenhouse,vault', 'ashby,acme'))
    expect([code, bench.text]).toEqual([1, 'as it was'])
    expect(text).toContain('Nothing was replaced. No board could be read:')
    expect(text).toContain('not read: ashby/acme, the answer was 500, 4 times')
  })
})

describe('manners', () => {
  test('a host is asked one thing at a time, by name, with a pause after each', async () => {
    server = await boardServer((path) => ({
      after: 5,
      body: path.startsWith('/v1') ? board : path.startsWith('/v0') ? leverPage({}) : ashbyBoard({}),
    }))
    const boards = bench.list('greenhouse,a', 'lever,b', 'ashby,c', 'greenhouse,d', 'ashby,e')
    await bench.run(server.address, boards, {}, '--pause', '750', '--contact', 'mailto:me@example.org')
    expect(server.asked.map(({ together }) => together)).toEqual([1, 1, 1, 1, 1])
    expect(bench.waits).toEqual([750, 750, 750, 750, 750])
    expect(new Set(server.asked.map(({ headers }) => headers['user-agent']))).toEqual(
      new Set(['Rolescope/0.1 (npm run postings; reads pay ranges; mailto:me@example.org)']),
    )
    expect(new Set(server.asked.map(({ headers }) => headers.accept))).toEqual(new Set(['application/json']))
  })

  test.each([
    ['seconds', '30', 30_000],
    ['a time', 'Mon, 30 Nov 2026 12:01:30 GMT', 90_000],
    ['a time that is past', 'Mon, 30 Nov 2026 11:00:00 GMT', 0],
    ['words that say no time', 'soon', 1_000],
  ])('Retry-After in %s is waited for', async (_, after, wait) => {
    const { address } = await answering({ status: 429, headers: { 'retry-after': after } }, { body: board })
    const { code } = await bench.run(address, bench.list('greenhouse,vault'))
    expect([code, bench.waits[0]]).toEqual([0, wait])
  })

  test('a host that wants more time than we have is left alone, and the user told when to come back', async () => {
    server = await boardServer((path) =>
      path.includes('/a/') ? { body: board } : { status: 429, headers: { 'retry-after': '3600' } },
    )
    const { code, text } = await bench.run(server.address, bench.list('greenhouse,a', 'greenhouse,b', 'greenhouse,c'))
    expect([code, server.asked.length]).toEqual([0, 2])
    expect(text).toMatch(/not read: greenhouse\/b, 127\.0\.0\.1:\d+ asks us to wait 60 min; run again after that/)
    expect(text).toMatch(/not read: greenhouse\/c, 127\.0\.0\.1:\d+ asks us to wait 60 min/)
  })
})

describe('what is kept', () => {
  test('serves another run on the same day without a question, a board that is gone among it', async () => {
    server = await boardServer((path) => (path.includes('gone') ? { status: 404 } : { body: board }))
    const boards = bench.list('greenhouse,vault', 'greenhouse,gone')
    await bench.run(server.address, boards)
    const first = bench.text
    bench.now += 11 * hour
    const { text } = await bench.run(server.address, boards)
    expect([server.asked.length, bench.text]).toEqual([2, first])
    expect(text).toContain('not read: greenhouse/gone, there is no such board')
  })

  test('is asked after later: what still holds is not sent again, and is of the new day', async () => {
    const marks = { etag: '"abc"', 'last-modified': 'Mon, 30 Nov 2026 10:00:00 GMT' }
    server = await boardServer((_, before) => (before === 0 ? { body: board, headers: marks } : { status: 304 }))
    const boards = bench.list('greenhouse,vault')
    await bench.run(server.address, boards)
    bench.now += 40 * 24 * hour
    await bench.run(server.address, boards)
    expect(server.asked[1]?.headers).toMatchObject({
      'if-none-match': '"abc"',
      'if-modified-since': 'Mon, 30 Nov 2026 10:00:00 GMT',
    })
    expect((await bench.rows()).map(({ month }) => month)).toEqual(['2027-01'])
    bench.now += hour
    await bench.run(server.address, boards)
    expect(server.asked).toHaveLength(2)
  })

  test.each<[string, Reply, string]>([
    ['fails', { status: 500 }, 'the answer was 500, 4 times'],
    ['answers with garbage', { body: '<html>' }, 'the answer is no JSON; it begins with “<html>”'],
    ['answers with other JSON', { body: { error: 'x' } }, 'the answer is not as documented at jobs: '],
  ])('stands in, with its own day, while the host %s, and is not lost', async (_, bad, why) => {
    let reply: Reply = { body: board }
    server = await boardServer(() => reply)
    const boards = bench.list('greenhouse,vault')
    await bench.run(server.address, boards)
    bench.now += 40 * 24 * hour
    reply = bad
    for (const _ of ['once', 'again']) {
      const { code, text } = await bench.run(server.address, boards)
      expect(code).toBe(0)
      expect(text).toContain(`as it stood on 2026-11-30: greenhouse/vault, ${why}`)
      expect((await bench.rows()).map(({ month }) => month)).toEqual(['2026-11'])
    }
    reply = { body: greenhouseBoard() }
    await bench.run(server.address, boards)
    expect(await bench.rows()).toEqual([])
  })

  test('is passed over where it is damaged', async () => {
    const { address, asked } = await answering({ body: board })
    const boards = bench.list('greenhouse,vault')
    await bench.run(address, boards)
    const cache = join(bench.directory, 'cache')
    for (const damage of ['', '{"address": "x", "askedAt": 1}', '{"addr']) {
      for (const name of readdirSync(cache)) writeFileSync(join(cache, name), damage)
      expect((await bench.run(address, boards)).code).toBe(0)
    }
    expect(asked).toHaveLength(4)
  })
})

test('a list of 200 boards is read in its order, and equal answers give equal bytes', async () => {
  server = await boardServer((path) => {
    const name = /(?:boards|postings|job-board)\/([^/?]+)/.exec(path)?.[1] ?? ''
    if (path.startsWith('/v1')) return { body: greenhouseBoard({ ...fields, company_name: name }) }
    if (path.startsWith('/v0')) return { body: leverPage({ description: '<p>Salary: $120,000 - $150,000</p>' }) }
    return { body: ashbyBoard({ compensation: { summaryComponents: [ashbyPart(150_000, 200_000)] } }) }
  })
  const names = Array.from(
    { length: 200 },
    (_, index) => `${['greenhouse', 'lever', 'ashby'][index % 3]},board${index}`,
  )
  const boards = bench.list(...names)
  const { code, text } = await bench.run(server.address, boards)
  expect([code, server.asked.length]).toEqual([0, 200])
  expect(text).toContain('Read 200 of 200 boards.')
  const rows = await bench.rows()
  expect(rows.map(({ employer }) => employer.toLowerCase())).toEqual(names.map((name) => name.split(',')[1]))
  // A pause after each request, all to one host here.
  expect(bench.waits).toEqual(Array(200).fill(500))
  const first = bench.text
  rmSync(join(bench.directory, 'cache'), { recursive: true })
  bench.now = Date.parse('2026-11-30T12:00:00Z')
  await bench.run(server.address, boards)
  expect(bench.text).toBe(first)
})

test('text of strangers is a cell and never a formula', async () => {
  const { address } = await answering({
    body: greenhouseBoard({ ...fields, title: '=HYPERLINK("http://x","SRE"),\n"quoted"' }),
  })
  await bench.run(address, bench.list('greenhouse,vault'))
  expect(bench.text.split('\r\n')[1]).toMatch(/^Vault-Tec,"'=HYPERLINK\(""http:\/\/x"",""SRE""\), ""quoted""",/)
  expect((await bench.rows()).map(({ lowUsd }) => lowUsd)).toEqual([150_000])
})

describe('is refused with its usage or place', () => {
  test.each([
    [['--boards', 'x.csv'], '--out is missing'],
    [['--out', 'x', '--pause', 'long'], '--pause takes a number, not “long”.'],
    [['--out', 'x', '--max-age', '-1'], '--max-age'],
    [['--out', 'x', '--lever', 'api.lever.co'], '--lever takes an address'],
    [['--out', 'x', '--contact', 'me\nyou'], '--contact takes at most 100 plain characters'],
    [['--out', 'x', '--board', 'y'], 'Unknown option'],
  ])('%j', async (args, message) => {
    const { runPostings } = await import('@/pipeline/boards/postings')
    const said: unknown[] = []
    vi.spyOn(console, 'error').mockImplementation((line) => said.push(line))
    const world = { now: Date.now, sleep: async () => {}, fetch }
    expect(await runPostings(args, world)).toBe(1)
    expect(said.join('')).toContain(message)
    expect(said.join('')).toContain('npm run postings -- --out DIR')
  })

  test.each([
    [
      'system,board\nworkday,acme\n',
      'boards.csv, line 2, column system: expected greenhouse, lever or ashby, found “workday”',
    ],
    [
      'system,board\nlever,a/b\n',
      'boards.csv, line 2, column board: expected a board’s name, as it stands in its address, found “a/b”',
    ],
    ['system\nlever\n', 'boards.csv, line 1, column board: expected this column in the header'],
    ['', 'boards.csv: is empty'],
    ['system,board\n', 'names no board'],
  ])('%j', async (list, message) => {
    const path = join(bench.directory, 'boards.csv')
    writeFileSync(path, list)
    const { code, text } = await bench.run('http://127.0.0.1:1', path)
    expect(code).toBe(1)
    expect(text).toContain(message)
    expect(existsSync(bench.table)).toBe(false)
  })
})

describe('the command itself', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'rolescope-command-'))
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  const start = (address: string) =>
    spawn(process.execPath, [
      'scripts/postings.mjs',
      ...['--boards', join(directory, 'boards.csv'), '--out', join(directory, 'out'), '--pause', '0'],
      ...['--greenhouse', address, '--lever', address, '--ashby', address],
    ])
  const ended = (child: ReturnType<typeof start>) => new Promise<number | null>((done) => child.on('exit', done))

  test('killed half-way leaves the table whole, and goes on from where it was', async () => {
    const boards = Array.from({ length: 8 }, (_, index) => `greenhouse,board${index}`)
    writeFileSync(join(directory, 'boards.csv'), ['system,board', ...boards].join('\n'))
    const table = join(directory, 'out', 'posted-pay.csv')
    let child: ReturnType<typeof start> | undefined
    let isKilled = false
    server = await boardServer((path) => {
      if (path.includes('board4') && !isKilled) {
        isKilled = true
        child?.kill('SIGKILL')
        return { body: board, after: 200 }
      }
      return { body: board }
    })
    mkdirSync(join(directory, 'out'))
    writeFileSync(table, 'as it was')
    child = start(server.address)
    await ended(child)
    expect(isKilled).toBe(true)
    expect(readFileSync(table, 'utf8')).toBe('as it was')
    // As if it had been killed while it wrote.
    writeFileSync(`${table}.next`, 'company,tit')
    expect(await ended(start(server.address))).toBe(0)
    const times = boards.map((_, index) => server?.asked.filter(({ path }) => path.includes(`board${index}/`)).length)
    expect(times).toEqual([1, 1, 1, 1, 2, 1, 1, 1])
    // One header, and a row a board.
    expect(readFileSync(table, 'utf8').trimEnd().split('\r\n')).toHaveLength(9)
    expect(readdirSync(join(directory, 'out')).sort()).toEqual(['cache', 'posted-pay.csv'])
  })
})

test('the list that comes with the command is in order', async () => {
  const { boardList } = await import('@/pipeline/boards/board-list')
  const boards = await boardList('pipeline/boards.csv')
  expect(boards.length).toBe(138)
  expect(new Set(boards.map(({ system, board: name }) => `${system}/${name}`)).size).toBe(138)
})
