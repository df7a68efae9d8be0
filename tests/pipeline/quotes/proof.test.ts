import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runProof } from '@/pipeline/quotes/proof'
import { parseProofArguments, usage } from '@/pipeline/quotes/proof-arguments'
import { csv, type Edits, filings, heard, posted, postings, withRaw } from '../raw-directory'

let said: string[]
beforeEach(() => {
  said = heard()
})
afterEach(() => vi.restoreAllMocks())

const filed = (n: number, usd: number) =>
  filings(
    ...Array.from({ length: n }, (_, index) => ({
      EMPLOYER_NAME: `Employer ${index}`,
      WAGE_RATE_OF_PAY_FROM: String(usd + index * 1000),
    })),
  )
const advertised = postings(
  ...Array.from({ length: 20 }, (_, index) => `2024 SE FT US Site Reliability Engineer|${150_000 + index * 1000}`),
)
const small: Edits = {
  'LCA_Disclosure_Data_FY2024_Q4.csv': csv(filed(40, 120_000)),
  'aijobs-salaries.csv': advertised,
  'isecjobs-salaries.csv': undefined,
}
const prove = (...args: string[]) => withRaw(small, (raw) => runProof(['--raw', raw, ...args], '2026-11-23'))
const report = () => said.filter((line) => line.includes('distinct observations')).join('\n')
const kept = () => readFileSync('data/quote-proof.json', 'utf8')

describe('the proof', () => {
  test('foretells each observation of every source once, and keeps nothing unless asked to', async () => {
    const before = kept()
    expect(await prove()).toBe(0)
    expect(report()).toContain('filings: 40 distinct observations, 40 rows.')
    expect(report()).toContain('postings-aijobs: 20 distinct observations')
    expect(report()).not.toContain('isecjobs')
    // Folds by observations and by rows of both; of filings those that name a state.
    for (const predictor of ['model', 'role', 'role-level', 'cell', 'occupation'])
      expect(report().match(new RegExp(`^${predictor} +[\\d,]+ `, 'gm'))).toHaveLength(5)
    expect(said.join('\n')).toMatch(/^filings state +1-4 /m)
    expect(kept()).toBe(before)
  })

  test('is made of the posted pay that the data was made of, files that were given among it', async () => {
    const ranges = (employer: string) =>
      posted(
        ...Array.from(
          { length: 10 },
          (_, index) => `${employer}${index}|SRE|Remote (US)||1|2026-05|${150_000 + index}|190000`,
        ),
      )
    await withRaw({ ...small, 'fresh.csv': ranges('Bolt') }, async (raw) => {
      expect(await runProof(['--raw', raw, '--posted', `${raw}/fresh.csv`], '2026-11-23')).toBe(0)
    })
    // Ten that are given; the one of the directory is of another level, of which nothing else tells.
    expect(report()).toContain('postings: 10 distinct observations')
  })

  test('says the same of the same seed, and other things of another', async () => {
    await prove('--seed', '3')
    const first = report()
    said.length = 0
    await prove('--seed', '3')
    expect(report()).toBe(first)
    said.length = 0
    await prove('--seed', '4')
    expect(report()).not.toBe(first)
  })

  test('judges quotes as they are shipped on rows of another directory, which may hold one source', async () => {
    const unseen: Edits = {
      'LCA_Disclosure_Data_FY2024_Q4.csv': csv(filed(6, 130_000)),
      'aijobs-salaries.csv': undefined,
      'isecjobs-salaries.csv': undefined,
    }
    await withRaw(unseen, async (directory) => expect(await prove('--unseen', directory)).toBe(0))
    expect(report()).toContain('filings: 6 distinct observations, 6 rows.')
    expect(report()).not.toContain('aijobs')
  })

  test.each([
    [['--raw', '/nowhere'], '/nowhere: cannot be read'],
    [[], '--raw is missing'],
  ])('that cannot be made says why: %j', async (args, message) => {
    expect(await runProof(args, '2026-11-23')).toBe(1)
    expect(said.join('\n')).toContain('Nothing was written.')
    expect(said.join('\n')).toContain(message)
  })
})

test('are the raw files alone, or with a seed, a file to write, or rows never seen', () => {
  expect(parseProofArguments(['--raw', 'd'])).toEqual({
    raw: 'd',
    posted: [],
    seed: 1,
    isWritten: false,
    unseen: null,
  })
  expect(parseProofArguments(['--raw', 'd', '--seed', '12', '--write'])).toMatchObject({ seed: 12, isWritten: true })
  expect(parseProofArguments(['--raw', 'd', '--posted', 'a', '--posted', 'b'])).toMatchObject({ posted: ['a', 'b'] })
  expect(parseProofArguments(['--raw', 'd', '--unseen', 'e'])).toMatchObject({ unseen: 'e', isWritten: false })
})

test.each([
  [[], '--raw is missing'],
  [['--raw', 'd', '--seed', 'one'], '“one” is no seed'],
  [['--raw', 'd', '--seed', '-1'], '--seed'],
  [['--raw', 'd', '--unseen', 'e', '--write'], 'does not go with --unseen'],
  [['--raw', 'd', '--speed', '9'], '--speed'],
])('%j is refused with its reason and the usage', (args, message) => {
  expect(() => parseProofArguments(args)).toThrow(message)
  expect(() => parseProofArguments(args)).toThrow(usage)
})
