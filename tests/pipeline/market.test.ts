import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataset, loadMarket } from '@/data'
import { manifestSchema } from '@/data/schema/source'
import { runMarket } from '@/pipeline/market'
import { csv, type Edits, filings, inDirectory, postings, withRaw } from './raw-directory'

const at = inDirectory('market-')

const out = () => join(at.parent, 'market')
const run = (edits: Edits = {}, day = '2026-11-23', ...args: string[]) =>
  withRaw(edits, (raw) => runMarket(['--raw', raw, '--out', out(), ...args], day))
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const bytes = () =>
  readdirSync(out())
    .sort()
    .map((name) => [name, hashOf(join(out(), name))])
/** As the app reads it, with all that it checks. */
const read = () => loadMarket(at.parent, { ...dataset, manifest: manifest(), jurisdictions: [], aliases: [] })
const manifest = () => manifestSchema.parse(JSON.parse(readFileSync(join(out(), 'manifest.json'), 'utf8')))

describe('a run', () => {
  test('makes what the app reads, says what became of each row, and how exact the cells are', async () => {
    expect(await run()).toBe(0)
    const market = read()
    expect(market.cells.filings?.cells).toEqual([
      {
        role: 'site-reliability-engineer',
        level: 'unstated',
        place: 'US-CA',
        year: 2024,
        rows: 2,
        counts: [[150_000, 1]],
      },
    ])
    expect(market.cells['postings-aijobs']?.cells[0]?.counts).toEqual([[160_000, 1]])
    expect(market.demand.roles[0]?.levels.staff).toBe(1)
    const text = at.said.join('\n')
    expect(text).toContain('LCA_Disclosure_Data_FY2024_Q4.csv: 2 rows, 2 kept')
    expect(text).toContain(
      'filings, site-reliability-engineer: 1 observations; percentiles from cells at most 0.000 % off',
    )
    expect(text).toContain('release 2026.11.23.')
  })

  test('records each raw file with its hash, and rows that are kept or dropped', async () => {
    await withRaw({}, async (raw) => {
      await runMarket(['--raw', raw, '--out', out()], '2026-11-23')
      const prices = manifest().inputs.find(({ file }) => file === 'cpiai.csv')
      expect(prices).toEqual({
        file: 'cpiai.csv',
        source: 'cpi',
        sha256: hashOf(join(raw, 'cpiai.csv')),
        rows: 3,
        kept: 2,
        dropped: [{ reason: 'before 2019-12', rows: 1 }],
      })
    })
    expect(manifest().inputs.map(({ source }) => source)).toEqual([
      'filings',
      'postings-aijobs',
      'postings-isecjobs',
      'postings',
      'survey',
      'title-soc',
      'oews',
      'ooh',
      'oflc',
      'bea',
      'bea',
      'oews-places',
      'geonames',
      'geonames',
      'cpi',
      'posting-counts',
    ])
  })

  test('gives the same bytes for the same files, whatever the day; other bytes, another version', async () => {
    await run()
    const first = bytes()
    await run({}, '2027-01-01')
    expect(bytes()).toEqual(first)
    await run({ 'isecjobs-salaries.csv': postings('2024 SE FT US Data Engineer|150000') }, '2027-01-01')
    expect(manifest().dataVersion).toBe('2027.01.01')
  })

  test('writes the classified rows for another engine', async () => {
    const file = join(at.parent, 'classified.csv')
    await run({}, '2026-11-23', '--classified', file)
    expect(readFileSync(file, 'utf8').split('\n').slice(0, 2)).toEqual([
      'source,role,level,place,year,employer,subject,cents,at_minimum',
      'filings,site-reliability-engineer,unstated,US-CA,2024,ACME,SITE RELIABILITY ENGINEER / 15-1252.00,15000000,1',
    ])
  })
})

describe('nothing is replaced', () => {
  test.each([
    ['a missing file', { 'Geography.csv': undefined }, [], 'expected a file named like Geography.csv'],
    [
      'a wage in words',
      { 'LCA_Disclosure_Data_FY2024_Q4.csv': csv(filings({ WAGE_RATE_OF_PAY_FROM: 'much' })) },
      [],
      'line 2, column WAGE_RATE_OF_PAY_FROM: expected a number, found “much”',
    ],
    ['a database that does not answer', {}, ['--from', 'postgres://nobody@127.0.0.1:1/none'], 'ECONNREFUSED'],
    ['a version that is none', {}, ['--version', 'latest'], '“latest” is no version'],
    ['an option that is none', {}, ['--speed', '9'], '--speed'],
  ] as [string, Edits, string[], string][])('by a run with %s', async (_, edits, args, message) => {
    await run()
    const before = bytes()
    at.said.length = 0
    expect(await run(edits, '2027-01-01', ...args)).toBe(1)
    expect(at.said.join('\n')).toContain('Nothing was replaced.')
    expect(at.said.join('\n')).toContain(message)
    expect(bytes()).toEqual(before)
    expect(readdirSync(at.parent)).toEqual(['market'])
  })

  test('by a run without its raw directory', async () => {
    expect(await runMarket([], '2026-11-23')).toBe(1)
    expect(at.said.join('\n')).toContain('--raw is missing')
  })

  test.each(['Counting', 'Replacing'])('by a run that is killed at “%s”', async (step) => {
    await run()
    const before = bytes()
    const after = { 'isecjobs-salaries.csv': postings('2024 SE FT US Data Engineer|150000') }
    await withRaw(after, async (raw) => {
      const args = ['--raw', raw, '--out', out(), '--version', '2027.01.01']
      const child = spawn(process.execPath, ['scripts/market.mjs', ...args])
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.stderr.on('data', (text) => String(text).includes(step) && child.kill('SIGKILL'))
      await ended
      // Killed at the last step, the swap may have been made already: then all of the new is there.
      if (manifest().dataVersion === '2026.11.23') expect(bytes()).toEqual(before)
      expect(read).not.toThrow()
    })
    expect(await run({}, '2027-01-02')).toBe(0)
    expect(readdirSync(at.parent)).toEqual(['market'])
  })
})
