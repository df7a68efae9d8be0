/** Fresh postings beside a directory's own: `npm run market -- --posted FILE …`, run on files of every kind. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataset, loadMarket } from '@/data'
import { manifestSchema } from '@/data/schema/source'
import { runMarket } from '@/pipeline/market'
import { inDirectory, posted, withRaw } from './raw-directory'

const at = inDirectory('posted-')

const out = () => join(at.parent, 'market')
function written(name: string, content: string): string {
  const path = join(at.parent, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}
/** Runs over the plain raw directory, in which Acme posts one range in San Francisco. */
const run = (files: readonly string[], ...more: readonly string[]) =>
  withRaw({}, (raw) => {
    const given = files.flatMap((file) => ['--posted', file])
    return runMarket(['--raw', raw, '--out', out(), ...given, ...more], '2026-11-30')
  })
const manifest = () => manifestSchema.parse(JSON.parse(readFileSync(join(out(), 'manifest.json'), 'utf8')))
const inputs = () => manifest().inputs.filter(({ source }) => source === 'postings')
const market = () => loadMarket(at.parent, { ...dataset, manifest: manifest(), jurisdictions: [], aliases: [] })
const nationalN = () =>
  market().cells.postings?.marginals.find(({ place, level }) => place === 'US' && level === 'all')?.n

const texan = 'Bolt|Senior Site Reliability Engineer|Austin, TX|TX|0|2026-06-05|150000|190000'
const line = {
  company: 'Cog',
  title: 'SRE',
  location: 'Remote (US)',
  first_seen: '2026-10-02',
  pay: [150_000, 180_000, 'USD'],
}

test('files of both kinds count beside the directory’s own, each with its line in the manifest', async () => {
  const files = [
    written('a/posted-pay.csv', posted(texan, texan.replace('|190000', '|200000'))),
    written('b/posted-pay.csv', posted(texan, 'Bolt|Accountant|Austin, TX|TX|0|2026-06|50000|60000')),
    written('board.jsonl', `${JSON.stringify(line)}\n${JSON.stringify({ ...line, pay: null })}\n`),
  ]
  expect(await run(files)).toBe(0)
  expect(
    inputs().map(({ file, rows, kept, dropped }) => [file, rows, kept, dropped.map(({ reason }) => reason)]),
  ).toEqual([
    ['posted-pay-us-2024-26.csv', 1, 1, []],
    ['a/posted-pay.csv', 2, 2, []],
    ['b/posted-pay.csv', 2, 1, ['title names none of our roles']],
    ['board.jsonl', 2, 1, ['no pay stated']],
  ])
  // Acme’s, Bolt’s first (seen in both files) and second, Cog’s.
  expect(nationalN()).toBe(4)
  expect(market().ranges.postings?.ranges.map(([month]) => month)).toEqual(['2026-10', '2026-06', '2026-06', '2026-05'])
  expect(at.said.join('\n')).toContain('b/posted-pay.csv: 2 rows, 1 kept\n  dropped 1: title names none of our roles')
})

test('the order of the files does not matter to the figures, nor do rows that another has', async () => {
  const a = written('a.csv', posted(texan, texan.replace('|150000|', '|140000|')))
  const b = written('b.csv', posted(texan, texan.replace('|190000', '|200000')))
  const files = () =>
    readdirSync(out())
      .filter((name) => name.endsWith('.json') && name !== 'manifest.json')
      .map((name) => [name, readFileSync(join(out(), name), 'utf8')])
  await run([a, b])
  const first = files()
  await run([b, a])
  expect(files()).toEqual(first)
  expect(nationalN()).toBe(4)
})

test('readings are written for every row that states a range', async () => {
  const readings = join(at.parent, 'readings.csv')
  await run(
    [written('a.csv', posted(texan, texan.replace('Senior Site Reliability Engineer', 'Chef')))],
    '--readings',
    readings,
  )
  const [, ...rows] = readFileSync(readings, 'utf8').trim().split('\r\n')
  expect(rows.map((row) => row.split(',').slice(0, 6))).toEqual([
    ['posted-pay-us-2024-26.csv', 'ACME', 'site-reliability-engineer', 'senior', 'US-CA cbsa-41860', ''],
    ['a.csv', 'BOLT', 'site-reliability-engineer', 'senior', 'US-TX', ''],
    ['a.csv', '', '', '', '', 'title names none of our roles'],
  ])
})

describe('nothing is replaced', () => {
  test.each<[string, string, string, string]>([
    [
      'an amount in words',
      'a.csv',
      posted(texan, texan.replace('150000', 'lots')),
      'a.csv, line 3, column lo: expected a number, found “lots”',
    ],
    [
      'a line cut short',
      'a.csv',
      `${posted(texan)}Bolt,Senior`,
      'a.csv, line 3: expected 11 fields as in the header, found 2',
    ],
    [
      'other columns',
      'a.csv',
      'employer,low\nBolt,1\n',
      'a.csv, line 1, column company: expected this column in the header',
    ],
    [
      'a state that is none',
      'a.csv',
      posted(texan.replace('|TX|', '|ON|')),
      'a.csv, line 2, column states: expected postal codes of states',
    ],
    [
      'a month to come',
      'a.csv',
      posted(texan.replace('2026-06-05', '2027-01')),
      'a.csv: has “Senior Site Reliability Engineer” of Bolt in 2027-01, a month that has not come',
    ],
    [
      'JSON cut short',
      'a.jsonl',
      `${JSON.stringify(line)}\n{"company":"Co`,
      'a.jsonl, line 2: expected one JSON object; is the file cut short or garbled?',
    ],
    [
      'pay of another shape',
      'a.jsonl',
      JSON.stringify({ ...line, pay: { min: 1 } }),
      'a.jsonl, line 1, column pay: expected [min, max, currency]',
    ],
    ['a list in JSON', 'a.json', JSON.stringify([line]), 'a.json, line 1: expected one JSON object'],
    ['nothing in it', 'a.csv', '', 'a.csv: is empty'],
  ])('by a file with %s', async (_, name, content, message) => {
    await run([])
    const before = readFileSync(join(out(), 'manifest.json'), 'utf8')
    expect(await run([written('good.csv', posted(texan)), written(name, content)])).toBe(1)
    expect(at.said.join('\n')).toContain(`Nothing was replaced. ${message}`)
    expect(readFileSync(join(out(), 'manifest.json'), 'utf8')).toBe(before)
    expect(readdirSync(at.parent).filter((each) => each.startsWith('market'))).toEqual(['market'])
  })

  test.each<[string, () => string[], string]>([
    ['that is not there', () => [join(at.parent, 'none.csv')], 'none.csv: cannot be read: there is no such file'],
    ['that is a directory', () => [at.parent], 'is no file; --posted names the files one by one'],
    [
      'that is given twice',
      () => [written('a.csv', posted(texan)), join(at.parent, '.', 'a.csv')],
      'a.csv: is given twice; its rows would count twice',
    ],
  ])('by a file %s', async (_, files, message) => {
    expect(await run(files())).toBe(1)
    expect(at.said.join('\n')).toContain(message)
    expect(existsSync(out())).toBe(false)
  })
})

test('the command itself ends with 1 and says why on standard error', async () => {
  const file = written('a.csv', posted(texan.replace('150000', 'lots')))
  await withRaw({}, async (raw) => {
    const args = ['scripts/market.mjs', '--raw', raw, '--out', out(), '--posted', file]
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain('Nothing was replaced. a.csv, line 2, column lo: expected a number, found “lots”')
    expect(existsSync(out())).toBe(false)
  })
})
