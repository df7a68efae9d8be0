/** The posting rules: what the real file says, and every rule of it broken once. */
import { describe, expect, test } from 'vitest'
import { DataError, dataset, loadDataset, loadMarket } from '@/data'
import { type Jurisdiction, lawSourceKinds } from '@/data/schema/jurisdictions'
import { withDataCopy } from './data-copy'

const file = 'jurisdictions.json'
const { jurisdictions, lawSources } = dataset
const at = (id: string) => {
  const found = jurisdictions.findIndex((each) => each.id === id)
  if (found < 0) throw new Error(`${id} is not there`)
  return found
}
const of = (id: string) => jurisdictions[at(id)] as Jurisdiction
const textsOf = (id: string) =>
  of(id)
    .facts.map(({ text }) => text)
    .join(' ')

describe('the real rules', () => {
  test('are of 27 places: 17 states and the District, six cities, the Union and two provinces', () => {
    const kinds = jurisdictions.map(({ kind }) => kind)
    const count = (kind: Jurisdiction['kind']) => kinds.filter((each) => each === kind).length
    expect([count('state'), count('district'), count('city'), count('union'), count('province')]).toEqual([
      17, 1, 6, 1, 2,
    ])
  })

  test.each(jurisdictions.map((each) => [each.name, each] as const))(
    '%s: each fact has a source, the best first, or says why it is unconfirmed; its days are days',
    (_, { facts, start, changed, enforced }) => {
      for (const each of [...facts, start, changed, enforced]) {
        if (each === undefined) continue
        expect(each.sources.length > 0 || each.unconfirmed !== undefined, JSON.stringify(each)).toBe(true)
        const ranks = each.sources.map((id) => {
          const source = lawSources.find((candidate) => candidate.id === id)
          return lawSourceKinds.indexOf(source?.kind as (typeof lawSourceKinds)[number])
        })
        expect(ranks).not.toContain(-1)
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }
      for (const { day } of [start, changed, enforced].filter((each) => each !== undefined))
        expect(Number.isNaN(Date.parse(day)), day).toBe(false)
      expect(facts.some(({ about }) => about === 'covered')).toBe(true)
    },
  )

  test('ask for pay in the posting exactly where that is the duty', () => {
    for (const { id, duty, facts } of jurisdictions) {
      const asked = facts.flatMap(({ item }) => item ?? [])
      expect(asked.includes('pay') || asked.includes('both-ends'), id).toBe(duty === 'posting')
    }
    const without = jurisdictions.filter(({ duty }) => duty === 'on-request').map(({ id }) => id)
    expect(without).toEqual(['US-NV', 'US-RI', 'US-OH-CINCINNATI', 'US-OH-TOLEDO'])
  })

  test('hold nothing that was struck out or only told of a draft', () => {
    // Chapter 94 of 2023 struck out New York’s records before the law began; the 10% of SB 642 was in an earlier version.
    expect(of('US-NY').facts.find(({ about }) => about === 'records')?.text).toMatch(/^None .* struck out/)
    expect(textsOf('US-CA')).not.toMatch(/10 ?%/)
    expect(textsOf('US-WA')).toContain('five business days')
    // Only proposed.
    expect(of('US-NJ').facts.find(({ text }) => text.includes('60 %'))?.unconfirmed).toContain('Proposed only')
  })

  // The days are those of the session laws and ordinances as they were read.
  test('begin on their days', () => {
    const days = Object.fromEntries(jurisdictions.map(({ id, start, enforced }) => [id, [start.day, enforced?.day]]))
    expect(days).toMatchObject({
      'US-CO': ['2021-01-01', undefined],
      'US-NY': ['2023-09-17', undefined],
      'US-WA': ['2023-01-01', undefined],
      'US-MA': ['2025-10-29', undefined],
      'US-CT': ['2026-10-01', undefined],
      'US-VA': ['2026-07-01', undefined],
      'US-DE': ['2027-09-26', undefined],
      'US-OH-COLUMBUS': ['2025-12-03', '2027-01-01'],
    })
  })

  test('were read in November 2026 or not opened, on pages of different addresses, and name no title that was not seen', () => {
    expect(new Set(lawSources.map(({ readOn }) => readOn))).toEqual(new Set(['2026-11-30', undefined]))
    expect(lawSources.filter(({ read }) => read === 'not-opened').map(({ id }) => id)).toEqual(['celex'])
    expect(new Set(lawSources.map(({ url }) => url)).size).toBe(lawSources.length)
    expect(lawSources.filter(({ title }) => title === undefined).length).toBeGreaterThan(50)
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
  const last = lawSources.length
  const [ca, eu, ny, nyc] = ['US-CA', 'EU', 'US-NY', 'US-NY-NYC'].map((id) => `jurisdictions.${at(id)}`)

  test.each<[string, string, unknown, string, RegExp]>([
    ['a source that does not exist', `${ca}.facts.3.sources`, ['hearsay'], 'US-CA.facts[3]', /“hearsay” is not/],
    ['one of the directive’s', `${eu}.transposition.sources.4`, 'rumor', 'EU.transposition', /“rumor” is not/],
    ['one of the first day’s', `${nyc}.start.sources.1`, 'rumor', 'US-NY-NYC.start', /“rumor” is not/],
    ['a weak source first', `${ny}.facts.1.sources`, ['bsk-ny', 'ny-194b'], 'US-NY.facts[1]', /better source/],
    ['a source nobody names', `sources.${last}`, { ...first, id: 'idle' }, 'sources.idle', /no fact names it/],
    ['a source given twice', `sources.${last}`, first, 'sources', /is given twice/],
    ['a day of reading what was not opened', 'sources.0.read', 'not-opened', `sources.${first?.id}`, /opened/],
    ['a jurisdiction given twice', `jurisdictions.${jurisdictions.length}`, of('EU'), 'jurisdictions', /“EU” is/],
    ['a fact given twice', `${ca}.facts.7`, of('US-CA').facts[0], 'US-CA.facts', /is given twice/],
    [
      'a country given twice',
      `${eu}.transposition.countries.4`,
      of('EU').transposition?.countries[0],
      'EU.transposition',
      /“IT” is given twice/,
    ],
    ['a city without its state', `${nyc}.within`, undefined, 'US-NY-NYC', /names its state and areas/],
    ['a city of another state', `${nyc}.within`, 'US-NJ', 'US-NY-NYC.within', /not the state/],
    ['a change before the start', `${ca}.changed.day`, '2022-01-01', 'US-CA.start', /after a later day/],
    ['a duty that asks for nothing', `${ca}.duty`, 'on-request', 'US-CA.duty', /exactly where/],
    ['an item that is no content', `${ca}.facts.1.about`, 'range', 'US-CA.facts', /only contents/],
    ['a day that is none', `${ca}.start.day`, '2026-02-30', `${ca}.start.day`, /./],
    ['a due day that is none', `${eu}.transposition.dueOn`, 'June', `${eu}.transposition.dueOn`, /date/],
    ['a day of reading that is none', 'sources.0.readOn', '2026-13-01', 'sources.0.readOn', /date/],
    ['a place of no known kind', `${ca}.id`, 'California', `${ca}.id`, /US-XX/],
    ['a fact without a source', `${ca}.facts.0.sources`, [], `${ca}.facts.0`, /needs a source/],
    ['a verdict', `${ca}.facts.0.item`, 'compliant', `${ca}.facts.0.item`, /both-ends/],
    ['a fact that is no sentence', `${ca}.facts.0.text`, 'covered: 15', `${ca}.facts.0.text`, /sentences/],
    ['a field that nobody reads', `${ca}.fine`, 1, `${ca}`, /fine/],
  ])('%s', (_, path, value, where, reason) => {
    expect(findingsOf(path, value)).toEqual([{ file, path: where, reason: expect.stringMatching(reason) }])
  })

  test.each([
    ['a state that is no place of the market', `${ca}.id`, 'US-ZZ', 'US-ZZ', /not a place/],
    ['a state by another name', `${ca}.name`, 'Kalifornien', 'US-CA.name', /is called California/],
    ['an area elsewhere', `${nyc}.areas.0`, 'cbsa-41860', 'US-NY-NYC.areas', /no area of New York/],
  ])('%s', (_, path, value, where, reason) => {
    expect(findingsOf(path, value, loadMarket)).toEqual([{ file, path: where, reason: expect.stringMatching(reason) }])
  })
})
