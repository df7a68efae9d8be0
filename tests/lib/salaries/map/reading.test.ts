import { describe, expect, test } from 'vitest'
import { extremes, isShown, type MapReading, mapFinding, nameStates, type ShownState } from '@/lib/salaries/map/reading'
import { known, unknown } from '@/lib/value/absence'

const state = (name: string, value: number): ShownState => ({
  id: name,
  name,
  value,
  figure: known(value),
  says: '',
  words: '',
  row: [],
})
const reading: MapReading = {
  title: '',
  hatch: '',
  note: '',
  columns: [],
  states: [],
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

test('a state without a figure is not shown', () => {
  expect(isShown(state('Ohio', 1))).toBe(true)
  expect(isShown({ ...state('Ohio', 1), figure: unknown('no-data', 'None.') })).toBe(false)
})
