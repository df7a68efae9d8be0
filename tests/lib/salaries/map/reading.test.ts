import { describe, expect, test } from 'vitest'
import type { MapMeasure } from '@/lib/salaries/address'
import {
  extremes,
  type MapReading,
  mapFinding,
  mapTable,
  nameStates,
  type ShownState,
} from '@/lib/salaries/map/reading'
import { mapReading, mapView } from '@/lib/salaries/map/view'
import { realFacts } from '../../real-salaries'
import { recordsOf } from '../../records'
import { sre } from '../../salaries'

const state = (name: string, value: number): ShownState => ({
  id: name,
  name,
  value,
  hidden: null,
  says: '',
  words: '',
  row: [],
  cells: [],
})
const reading: Pick<MapReading, 'write' | 'tell'> = {
  write: (value) => `${value} things`,
  tell: (highest, lowest) => `${nameStates(highest)} over ${nameStates(lowest)}`,
}

describe('the finding', () => {
  test('tells of the ends, all that tie for one together', () => {
    expect(mapFinding(reading, [state('Ohio', 2), state('Utah', 1), state('Iowa', 2)])).toBe('Ohio and Iowa over Utah')
  })

  test('says when there is none, one, or no difference', () => {
    expect(mapFinding(reading, [])).toBe('No state has a figure that can be shown.')
    expect(mapFinding(reading, [state('Ohio', 2)])).toBe('Only Ohio has a figure that can be shown: 2 things.')
    expect(mapFinding(reading, [state('Ohio', 2), state('Utah', 2)])).toBe(
      'Every state shown stands at the same figure: 2 things.',
    )
  })
})

describe('names', () => {
  test('are listed up to three, then counted; the district takes its article', () => {
    const four = ['Ohio', 'Utah', 'Iowa', 'Maine'].map((name) => ({ name }))
    expect(nameStates(four.slice(0, 3))).toBe('Ohio, Utah and Iowa')
    expect(nameStates(four)).toBe('four states')
    expect(nameStates([{ name: 'District of Columbia' }])).toBe('the District of Columbia')
  })

  test('carry what is said beside each', () => {
    expect(nameStates([{ name: 'Ohio' }, { name: 'Utah' }], ({ name }) => ` (${name.length})`)).toBe(
      'Ohio (4) and Utah (4)',
    )
  })
})

test('the ends of nothing are nothing', () => {
  expect(extremes([], Number)).toEqual({ highest: [], lowest: [] })
  expect(extremes([3, 1, 3, 2], Number)).toEqual({ highest: [3, 3], lowest: [1] })
})

describe('the map as a table', () => {
  const table = (measure: MapMeasure, role: string = sre) => {
    const ask = { role, level: 'all', year: 'all', source: 'filings', measure } as const
    const found = mapReading(realFacts, ask)
    if ('instead' in found) throw new Error(found.finding)
    const all = mapTable(found, 'where it is from')
    return { map: mapView(realFacts, ask), columns: all.columns, records: recordsOf(all) }
  }

  test.each(['labour', 'living', 'evidence'] as const)('of %s has every state, those with figures first', (measure) => {
    const { map, columns, records } = table(measure)
    expect(new Set(columns).size).toBe(columns.length)
    expect(records.map(({ state }) => state).toSorted()).toEqual(
      [...map.states, ...map.elsewhere].map(({ id }) => id).toSorted(),
    )
    const whys = records.map(({ hidden }) => hidden !== null)
    expect(whys).toEqual(whys.toSorted())
    const title = map.title.replace('$ thousands', 'US dollars a year')
    for (const { measures, source } of records) expect([measures, source]).toEqual([title, 'where it is from'])
  })

  test('of the cost of labor has a state, its lowest and its highest area in percent', () => {
    const labor = realFacts.data.labour.find(({ role, state }) => role === sre && state === 'US-CA')
    const { records } = table('labour')
    expect(records.find(({ state }) => state === 'US-CA')).toMatchObject({
      cost_of_labor_percent: expect.closeTo((labor?.ratio ?? 0) * 100, 6),
      lowest_area: labor?.lowestArea,
      highest_percent: expect.closeTo((labor?.highest ?? 0) * 100, 6),
      hidden: null,
    })
  })

  test('of living has the price level as published', () => {
    const { records } = table('living')
    for (const { id, living } of realFacts.data.states.filter(({ id }) => id !== 'US'))
      if (living !== null) expect(records.find(({ state }) => state === id)?.price_level).toBe(living)
  })

  test('of pay has no figure under the thresholds, but the sample and the reason, of any role', () => {
    let hidden = 0
    for (const { id: role } of realFacts.data.roles)
      for (const record of table('evidence', role).records) {
        const { n, employers } = record
        const isEnough = Math.min(Number(n), Number(employers)) >= 5
        const figures = [record.p25_usd, record.p50_usd, record.p75_usd]
        expect(figures.map((figure) => figure !== null)).toEqual([isEnough, isEnough, isEnough])
        expect(record.hidden === null).toBe(isEnough)
        if (!isEnough) hidden += 1
      }
    expect(hidden).toBeGreaterThan(100)
  })
})
