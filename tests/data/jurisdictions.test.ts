/** The posting rules: what the real file says, and every rule of it broken once. */
import { describe, expect, test } from 'vitest'
import { DataError, dataset, loadDataset, loadMarket } from '@/data'
import { withDataCopy } from './data-copy'

const file = 'jurisdictions.json'
const { jurisdictions, lawSources } = dataset
const of = (id: string) => {
  const found = jurisdictions.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} is not there`)
  return found
}

describe('the real rules', () => {
  test('give the first day of a fact where a source says it', () => {
    const dated = jurisdictions.flatMap(({ id, facts }) => facts.flatMap(({ from }) => (from ? [[id, from]] : [])))
    expect(dated).toEqual([
      ['US-CA', '2026-01-01'],
      ['US-NY', '2023-09-17'],
      ['US-WA', '2025-07-27'],
      ['US-WA', '2025-07-27'],
    ])
  })

  test('hold nothing that was struck out or only told of a draft', () => {
    const texts = (id: string) =>
      jurisdictions
        .find((each) => each.id === id)
        ?.facts.map(({ text }) => text)
        .join(' ') ?? ''
    // Chapter 94 of 2023 struck out New York’s records before the law began; the 10% of SB 642 was in an earlier version.
    expect(texts('US-NY')).not.toMatch(/history|record/i)
    expect(texts('US-CA')).not.toContain('10%')
    expect(texts('US-WA')).toContain('five business days')
  })

  test('were all read in November 2026, on pages of different addresses', () => {
    expect(new Set(lawSources.map(({ readOn }) => readOn))).toEqual(new Set(['2026-11']))
    expect(new Set(lawSources.map(({ url }) => url)).size).toBe(lawSources.length)
  })
})

/** What is found when this value is put at this path; `load` reads the copy. */
function findingsOf(path: string, value: unknown, load: (directory: string) => unknown = loadDataset) {
  try {
    withDataCopy({ [file]: { [path]: value } }, load)
  } catch (error) {
    if (error instanceof DataError) return error.findings
    throw error
  }
  throw new Error('the broken rules were loaded')
}

describe('one thing broken is found alone, with file, path and reason', () => {
  const [first] = lawSources
  const [california] = jurisdictions

  test.each<[string, string, unknown, string, RegExp]>([
    [
      'a source that does not exist',
      'jurisdictions.1.facts.3.sources',
      ['hearsay'],
      'US-CO.facts[3]',
      /“hearsay” is not/,
    ],
    [
      'one of the directive’s',
      'jurisdictions.4.transposition.sources',
      ['rumor'],
      'EU.transposition',
      /“rumor” is not/,
    ],
    [
      'a source nobody names',
      `sources.${lawSources.length}`,
      { ...first, id: 'idle' },
      'sources.idle',
      /no fact names it/,
    ],
    ['a source given twice', `sources.${lawSources.length}`, first, 'sources', /“colorado-info-9a” is given twice/],
    ['a jurisdiction given twice', 'jurisdictions.5', of('EU'), 'jurisdictions', /“EU” is given twice/],
    ['a fact given twice', 'jurisdictions.0.facts.3', california?.facts[0], 'US-CA.facts', /is given twice/],
    [
      'a country given twice',
      'jurisdictions.4.transposition.countries.2',
      of('EU').transposition?.countries[0],
      'EU.transposition',
      /“IT” is given twice/,
    ],
    ['a day that is none', 'jurisdictions.0.facts.1.from', '2026-02-30', 'jurisdictions.0.facts.1.from', /date/],
    [
      'a due day that is none',
      'jurisdictions.4.transposition.dueOn',
      'June',
      'jurisdictions.4.transposition.dueOn',
      /date/,
    ],
    ['a month that is none', 'sources.0.readOn', '2026-13', 'sources.0.readOn', /must be a month/],
    ['a place of no known kind', 'jurisdictions.0.id', 'CA', 'jurisdictions.0.id', /US-XX or EU/],
    ['a fact without a source', 'jurisdictions.0.facts.0.sources', [], 'jurisdictions.0.facts.0.sources', /./],
    ['a verdict', 'jurisdictions.0.facts.0.check', 'compliant', 'jurisdictions.0.facts.0.check', /both-ends/],
    [
      'a fact that is no sentence',
      'jurisdictions.0.facts.0.text',
      'covered: 15',
      'jurisdictions.0.facts.0.text',
      /sentences/,
    ],
    ['a field that nobody reads', 'jurisdictions.0.fine', 1, 'jurisdictions.0', /fine/],
  ])('%s', (_, path, value, at, reason) => {
    expect(findingsOf(path, value)).toEqual([{ file, path: at, reason: expect.stringMatching(reason) }])
  })

  test.each([
    ['a state that is no place of the market', 'jurisdictions.0.id', 'US-ZZ', 'US-ZZ', /not a place/],
    ['a state by another name', 'jurisdictions.0.name', 'Kalifornien', 'US-CA.name', /is called California/],
  ])('%s', (_, path, value, at, reason) => {
    expect(findingsOf(path, value, loadMarket)).toEqual([{ file, path: at, reason: expect.stringMatching(reason) }])
  })
})
