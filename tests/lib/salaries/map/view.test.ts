import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceBook } from '@/lib/evidence/book'
import type { MapMeasure } from '@/lib/salaries/address'
import type { MapLabor, SalariesData } from '@/lib/salaries/data'
import { classOf } from '@/lib/salaries/map/classes'
import { usTiles } from '@/lib/salaries/map/tiles'
import { type MapView, mapView } from '@/lib/salaries/map/view'
import { describeHatched, listHidden } from '@/lib/salaries/map/words'
import type { SourceId } from '@/lib/source/registry'
import { law } from '../../../law'
import { deepFreeze, realRole } from '../../../roles'
import { smallFilings, smallPostings } from '../../market'

const role = 'site-reliability-engineer'
const books = new Map([['filings', evidenceBook(smallFilings)]])
const wages = () => null

function facts(part: Partial<SalariesData> = {}): SalariesData {
  return deepFreeze({
    dataVersion: 'a version',
    roles: [realRole(role)],
    states: [],
    places: [],
    countries: [],
    years: { filings: smallFilings.years, 'postings-aijobs': smallPostings.years },
    occupations: {},
    labour: [],
    metros: {},
    ...part,
  })
}
const view = (data: SalariesData, measure: MapMeasure, source: SourceId = 'filings', level: 'all' | 'senior' = 'all') =>
  mapView({ data, books, wages }, { measure, source, role, level, year: 'all' })

const laborOf = (code: string, ratio: number): MapLabor => ({
  ...{ role, state: `US-${code}`, ratio },
  ...{ lowest: ratio - 0.1, lowestArea: `low ${code}`, highest: ratio + 0.1, highestArea: `high ${code}` },
})
const codes = usTiles.map(({ code }) => code)
const stateOf = ({ states }: MapView, code: string) => states.find((each) => each.code === code)

describe('the cost of living', () => {
  const data = facts({
    states: [
      { id: 'US-CA', name: 'California', living: 112.58 },
      { id: 'US-AR', name: 'Arkansas', living: 86.51 },
      { id: 'US-PR', name: 'Puerto Rico', living: 95.2 },
      { id: 'US-GU', name: 'Guam', living: null },
    ],
  })
  const map = view(data, 'living')

  test('stands in every tile, as a whole number in its class, hatched where it is not published', () => {
    expect(map.states.map(({ code }) => code)).toEqual(codes)
    expect(stateOf(map, 'CA')).toMatchObject({ value: 112.58, text: '113', classIndex: 1, hidden: null })
    expect(stateOf(map, 'AR')).toMatchObject({ value: 86.51, text: '87', classIndex: 0, hidden: null })
    expect(stateOf(map, 'OH')).toMatchObject({ value: null, text: '', classIndex: null })
    expect(map.hiddenCount).toBe(49)
  })

  test('lists a territory that has a figure apart, and leaves it out of the finding', () => {
    expect(map.elsewhere.map(({ name, text }) => `${name} ${text}`)).toEqual(['Puerto Rico 95'])
    expect(view(facts({ states: data.states.slice(2) }), 'living').finding).toBe(
      'No state has a figure that can be shown.',
    )
  })

  test('is a table of what is shown, highest first, with the rest by name below', () => {
    expect(map.table.rows).toEqual([
      ['California', '112.6'],
      ['Puerto Rico', '95.2'],
      ['Arkansas', '86.5'],
    ])
  })
})

describe('the cost of labor', () => {
  test('says nothing of prices, and prices nothing of labor', () => {
    const data = facts({
      states: codes.map((code) => ({ id: `US-${code}`, name: code, living: 99 })),
      labour: codes.map((code, index) => laborOf(code, 0.7 + index / 100)),
    })
    expect(stateOf(view(data, 'labour'), 'AK')).toMatchObject({ text: '70' })
    expect(stateOf(view(data, 'living'), 'AK')).toMatchObject({ text: '99' })
    expect(view(data, 'labour').title).toContain('labor')
    expect(view(data, 'labour').hiddenCount).toBe(0)
  })

  test('of a role without an occupation mix is not known, and the cost of living is offered', () => {
    expect(view(facts(), 'labour')).toMatchObject({ states: [], classes: [], instead: 'living' })
  })

  const figures = fc.uniqueArray(fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 40, max: 60 })), {
    selector: ([code]) => code,
    maxLength: 51,
  })

  law('whatever the figures, each is in the class of the number it prints, and all are counted', [figures], (pairs) => {
    fc.pre(pairs.length > 0)
    const map = view(facts({ labour: pairs.map(([code, ratio]) => laborOf(code, ratio / 50)) }), 'labour')
    for (const state of map.states) {
      expect(state.value === null).toBe(state.hidden !== null)
      if (state.value !== null) expect(state.classIndex).toBe(classOf(Number(state.text), map.classes))
    }
    expect(map.states.filter(({ value }) => value !== null)).toHaveLength(pairs.length)
    expect(map.hiddenCount).toBe(51 - pairs.length)
    expect(map.table.rows).toHaveLength(pairs.length)
    for (const row of map.table.rows) expect(row).toHaveLength(map.table.columns.length)
  })
})

describe('the evidence', () => {
  test('shows a state whose sample carries a median, and hides the others with the reason', () => {
    const map = view(facts(), 'evidence')
    expect(stateOf(map, 'CA')).toMatchObject({ value: 150, text: '150' })
    expect(stateOf(map, 'TX')).toMatchObject({ value: null, text: '' })
    expect(stateOf(map, 'TX')?.hidden).toMatch(/^Only 7 filings from 4 employers/)
    expect(map.finding).toBe('Only California has a figure that can be shown: a median of $150k.')
    expect(map.hiddenCount).toBe(50)
  })

  test('follows the level', () => {
    expect(view(facts(), 'evidence', 'filings', 'senior').title).toContain('senior SREs')
  })

  test.each<SourceId>(['postings-aijobs', 'postings-isecjobs', 'occupation'])(
    'of %s names no state, and labour is offered',
    (source) => {
      const map = view(facts(), 'evidence', source)
      expect(map).toMatchObject({ states: [], classes: [], hiddenCount: 0, instead: 'labour' })
      expect(map.finding).toMatch(/has no map\.$/)
    },
  )

  test('without the filings has none either', () => {
    const ask = { measure: 'evidence', source: 'filings', role, level: 'all', year: 'all' } as const
    expect(mapView({ data: facts(), books: new Map(), wages }, ask).instead).toBe('labour')
  })
})

test('the hatched states are counted of all tiles, and listed by name with what is known of them', () => {
  const map = view(facts({ states: [{ id: 'US-CA', name: 'California', living: 112.58 }] }), 'living')
  expect(describeHatched(map)).toBe('no figure published: 50 of 51')
  expect(listHidden(map)).toMatch(
    /^Without a figure: Alabama, not stated; Alaska, not stated; .*; Wyoming, not stated\.$/,
  )
  expect(listHidden(map)).not.toContain('California')
  const full = { ...map, states: map.states.filter(({ value }) => value !== null), hiddenCount: 0 }
  expect([describeHatched(full), listHidden(full)]).toEqual([null, null])
})

test('a role that the data does not name is a broken contract', () => {
  const ask = { measure: 'living', source: 'filings', role: 'wizard', level: 'all', year: 'all' } as const
  expect(() => mapView({ data: facts(), books, wages }, ask)).toThrow(RangeError)
})
