import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { layOut } from '@/pipeline/layout'
import { publish, type Release, recover, versionFor } from '@/pipeline/release'

let parent: string
let directory: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'release-'))
  directory = join(parent, 'market')
})
afterEach(async () => {
  rmSync(parent, { recursive: true })
  // Publishing stops listening to signals a moment after it is done.
  await new Promise((resolve) => setImmediate(resolve))
})

const release = (text: string): Release => ({
  files: new Map([['prices.json', text]]),
  inputs: [
    { file: 'a.csv', source: 'cpi', sha256: '0'.repeat(64), rows: 3, kept: 2, dropped: [{ reason: 'old', rows: 1 }] },
  ],
})
const price = () => readFileSync(join(directory, 'prices.json'), 'utf8')

describe('publishing', () => {
  test('replaces the whole directory, and leaves nothing beside it', () => {
    publish(directory, release('one'), '2026.11.23')
    writeFileSync(join(directory, 'gone.json'), 'of an older shape')
    publish(directory, release('two'), '2026.11.23-2')
    expect(readdirSync(directory).sort()).toEqual(['manifest.json', 'prices.json'])
    expect(price()).toBe('two')
    expect(JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'))).toMatchObject({
      dataVersion: '2026.11.23-2',
      madeOn: '2026-11-23',
    })
    expect(readdirSync(parent)).toEqual(['market'])
  })

  test('that fails while writing leaves the old directory as it was', () => {
    publish(directory, release('one'), '2026.11.23')
    expect(() =>
      publish(directory, { ...release('two'), files: new Map([['no/such/place.json', 'x']]) }, '2026.11.24'),
    ).toThrow()
    expect(price()).toBe('one')
  })
})

describe('what quotes are made from', () => {
  const names = ['occupations.json', 'places.json', 'quotes.json']
  const quoted = (text: string): Release => ({
    files: new Map([...names, 'filings.json'].map((name) => [name, `${text} ${name}`])),
    inputs: [],
  })
  const kept = (version: string) =>
    readdirSync(join(directory, 'releases', version))
      .sort()
      .map((name) => [name, readFileSync(join(directory, 'releases', version, name), 'utf8')])
  const as = (text: string) => names.map((name) => [name, `${text} ${name}`])

  test('is kept byte by byte when another release takes its place, and nothing else of it', () => {
    publish(directory, quoted('one'), '2026.11.23')
    expect(existsSync(join(directory, 'releases'))).toBe(false)
    publish(directory, quoted('two'), '2026.11.24')
    expect(kept('2026.11.23')).toEqual(as('one'))
    publish(directory, quoted('three'), '2026.11.24-2')
    expect(readdirSync(join(directory, 'releases'))).toEqual(['2026.11.23', '2026.11.24'])
    expect(JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'))).toMatchObject({
      releases: ['2026.11.23', '2026.11.24'],
    })
    expect(kept('2026.11.23')).toEqual(as('one'))
    expect(kept('2026.11.24')).toEqual(as('two'))
    expect(readFileSync(join(directory, 'quotes.json'), 'utf8')).toBe('three quotes.json')
  })

  test('is not kept of the release that is made again, nor of one before there were quotes', () => {
    publish(directory, release('one'), '2026.11.22')
    publish(directory, quoted('two'), '2026.11.23')
    publish(directory, quoted('two'), '2026.11.23')
    expect(existsSync(join(directory, 'releases'))).toBe(false)
  })
})

describe('after a run was killed', () => {
  beforeEach(() => publish(directory, release('one'), '2026.11.23'))

  test('before the swap, half a release beside the old one is swept away', () => {
    mkdirSync(`${directory}.next`)
    writeFileSync(join(`${directory}.next`, 'prices.json'), 'tw')
    recover(directory)
    expect([price(), readdirSync(parent)]).toEqual(['one', ['market']])
  })

  test('between the two renames, the old directory comes back whole', () => {
    mkdirSync(`${directory}.next`)
    renameSync(directory, `${directory}.old`)
    recover(directory)
    expect([price(), readdirSync(parent)]).toEqual(['one', ['market']])
  })

  test('after the swap, the new directory stays', () => {
    renameSync(directory, `${directory}.old`)
    mkdirSync(directory)
    recover(directory)
    expect([readdirSync(directory), existsSync(`${directory}.old`)]).toEqual([[], false])
  })
})

describe('the version', () => {
  const of = (text: string, day: string, asked?: string) => versionFor(directory, release(text), asked, day)

  test('is the one asked for, else the day of the first release', () => {
    expect(of('one', '2026-11-23', '2026.01.02-3')).toBe('2026.01.02-3')
    expect(of('one', '2026-11-23')).toBe('2026.11.23')
  })

  test('stays while nothing changes, and is else the day, with a number for a second release', () => {
    publish(directory, release('one'), '2026.11.23')
    expect(of('one', '2027-01-01')).toBe('2026.11.23')
    expect(of('two', '2027-01-01')).toBe('2027.01.01')
    expect(of('two', '2026-11-23')).toBe('2026.11.23-2')
    publish(directory, release('two'), '2026.11.23-9')
    expect(of('three', '2026-11-23')).toBe('2026.11.23-10')
  })
})

test('a file has one element of a list a line', () => {
  expect(layOut({ source: 'cpi', cells: [{ a: 1 }, { a: 2 }], none: [] })).toBe(
    '{\n"source": "cpi",\n"cells": [\n{"a":1},\n{"a":2}\n],\n"none": []\n}\n',
  )
})
