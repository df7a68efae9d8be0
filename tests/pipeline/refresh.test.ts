/** More posted pay onto the release that stands: `npm run market -- --posted FILE`, without the files it was made from. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataset, loadMarket } from '@/data'
import { manifestSchema } from '@/data/schema/source'
import { runMarket } from '@/pipeline/market'
import { inDirectory, posted, withRaw } from './raw-directory'

const at = inDirectory('refresh-')

const market = 'market'
const today = '2026-11-30'
const written = (name: string, content: string) => {
  writeFileSync(join(at.parent, name), content)
  return join(at.parent, name)
}
/** From the plain raw directory, in which Acme posts one range in San Francisco. */
const made = (out: string, ...more: string[]) =>
  withRaw({}, (raw) => runMarket(['--raw', raw, '--out', join(at.parent, out), ...more], today))
const added = (...more: string[]) => runMarket(['--out', join(at.parent, market), ...more], today)
const files = (out: string) =>
  readdirSync(join(at.parent, out))
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, readFileSync(join(at.parent, out, name), 'utf8')] as const)
const manifest = () => manifestSchema.parse(JSON.parse(readFileSync(join(at.parent, market, 'manifest.json'), 'utf8')))
const read = () => loadMarket(at.parent, { ...dataset, manifest: manifest(), jurisdictions: [], aliases: [] })

const texan = 'Bolt|Senior Site Reliability Engineer|Austin, TX|TX|0|2026-06-05|150000|190000'
const remote = 'Cog|SRE|Remote||1|2026-08-05|140000|180000'

test('adds the same ranges, cells and quotes as a whole run over all files would', async () => {
  const more = written('more.csv', posted(texan, remote))
  expect(await made(market)).toBe(0)
  expect(await added('--posted', more)).toBe(0)
  expect(await made('whole', '--posted', more)).toBe(0)
  const facts = (out: string) =>
    files(out).flatMap(([name, text]) => (name === 'manifest.json' ? [] : [[name, JSON.parse(text)]]))
  expect(facts(market)).toEqual(facts('whole'))
  expect(read().ranges.postings?.ranges).toHaveLength(3)
  expect(
    manifest()
      .inputs.filter(({ source }) => source === 'postings')
      .map(({ file, kept }) => [file, kept]),
  ).toEqual([
    ['postings-ranges.json of 2026.11.30', 1],
    ['more.csv', 2],
  ])
})

test('a range that stands is one with itself, in its newest month', async () => {
  await made(market)
  await added('--posted', written('first.csv', posted(texan)))
  await added('--posted', written('later.csv', posted(texan.replace('2026-06', '2026-10'))))
  expect(read().ranges.postings?.ranges.map(([month]) => month)).toEqual(['2026-10', '2026-05'])
  expect(manifest().dataVersion).toBe('2026.11.30-3')
})

test('a range in cents that is posted again is still one', async () => {
  const cents = texan.replace('150000|190000', '98293.33|137900')
  await made(market)
  await added('--posted', written('first.csv', posted(cents)))
  await added('--posted', written('later.csv', posted(cents.replace('2026-06', '2026-10'))))
  expect(read().ranges.postings?.ranges.map(([month]) => month)).toEqual(['2026-10', '2026-05'])
})

test('a file that was read once is held by every release after it', async () => {
  await made(market)
  const first = written('first.csv', posted(texan))
  await added('--posted', first)
  expect(await added('--posted', written('second.csv', posted(remote)))).toBe(0)
  expect(await added('--posted', first)).toBe(1)
  expect(at.said.join('\n')).toContain('first.csv: is in release 2026.11.30-3 already')
})

test.each([
  ['manifest.json', '{', 'manifest.json: is no JSON'],
  ['places.json', '{"states": 1}', 'places.json: breaks its own rules at '],
])('a release with a broken %s is not added to', async (name, text, reason) => {
  await made(market)
  writeFileSync(join(at.parent, market, name), text)
  expect(await added('--posted', written('first.csv', posted(texan)))).toBe(1)
  expect(at.said.join('\n')).toContain(reason)
})

test.each([
  ['a file that it holds already', texan, 'first.csv', 'is in release 2026.11.30-2 already'],
  ['a row that cannot be read', texan.replace('150000', 'lots'), 'other.csv', 'other.csv, line 2'],
  ['a month to come', texan.replace('2026-06', '2027-06'), 'other.csv', 'a month that has not come'],
])('%s changes nothing', async (_, row, name, reason) => {
  await made(market)
  await added('--posted', written('first.csv', posted(texan)))
  const before = files(market)
  expect(await added('--posted', written(name, posted(row)))).toBe(1)
  expect(files(market)).toEqual(before)
  expect(at.said.join('\n')).toContain(reason)
})

test.each([
  ['nothing to add', [], '--raw is missing'],
  ['a recount', ['--posted', 'x.csv', '--readings', 'r.csv'], '--readings needs --raw'],
  ['a file that is not there', ['--posted', '/nowhere.csv'], 'holds no release to add to'],
])('%s is refused where no release stands', async (_, asked, reason) => {
  expect(await added(...asked)).toBe(1)
  expect(at.said.join('\n')).toContain(reason)
})
