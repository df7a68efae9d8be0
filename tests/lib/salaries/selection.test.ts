import { describe, expect, test } from 'vitest'
import { type AreaFace, answeredSelection, isRecorded } from '@/lib/salaries/selection'
import { deepFreeze } from '../../roles'
import { address } from '../salaries'

const names: Readonly<Record<string, string>> = { 'US-CA': 'California', 'US-NJ': 'New Jersey', 'US-NY': 'New York' }
const area = (name: string, states: readonly string[]): AreaFace =>
  deepFreeze({ id: 'cbsa-1', name, states, labour: {}, fromState: [], jobs: {}, living: null })
const known = { years: [2024], stateName: (id: string) => names[id] ?? id, area: null, isRecorded: true }
const unrecorded = { ...known, isRecorded: false }
const all = { level: 'all', place: 'US', year: 'all' }

describe('filings', () => {
  test('know a level, a state and their year', () => {
    const selection = { level: 'senior', place: 'US-CA', year: 2024 } as const
    expect(answeredSelection(address(selection), known)).toEqual({ selection, lack: null, notes: [] })
    expect(answeredSelection(address(), known)).toEqual({ selection: all, lack: null, notes: [] })
  })

  test('record no area: nothing is shown, and the state is offered', () => {
    const newark = area('Newark', ['US-NJ', 'US-NY'])
    const { selection, lack } = answeredSelection(address({ place: 'cbsa-1' }), { ...unrecorded, area: newark })
    expect(selection.place).toBe('cbsa-1')
    expect(lack).toEqual({
      why: 'Visa filings record only the state: there are no filings for Newark alone.',
      nearest: 'US-NJ',
      nearestName: 'New Jersey',
    })
    const named = { ...newark, shortName: 'Newark, NJ' }
    expect(answeredSelection(address({ place: 'cbsa-1' }), { ...unrecorded, area: named }).lack?.why).toContain(
      'no filings for Newark, NJ alone',
    )
  })

  test('do not separate remote jobs: nothing is shown, and the country is offered', () => {
    expect(answeredSelection(address({ place: 'US-remote' }), unrecorded).lack).toEqual({
      why: 'Not recorded: our data from visa filings doesn’t separate remote jobs.',
      nearest: 'US',
      nearestName: 'the United States',
    })
  })

  test('of a place that they record are shown, whatever its kind', () => {
    expect(answeredSelection(address({ place: 'US-remote' }), known).lack).toBeNull()
  })

  test('of one year say so when another is asked for', () => {
    expect(answeredSelection(address({ year: 2020 }), known)).toEqual({
      selection: all,
      lack: null,
      notes: ['This source has only 2024, not 2020, so that year is shown.'],
    })
  })
})

describe('advertisements', () => {
  const postings = { ...known, years: [2022, 2023, 2025] }
  const unplaced = { ...postings, isRecorded: false }

  test.each(['postings-aijobs', 'postings-isecjobs'] as const)('know levels and years, but no place: %s', (source) => {
    expect(answeredSelection(address({ source, level: 'mid', place: 'US-CA', year: 2023 }), unplaced)).toEqual({
      selection: { level: 'mid', place: 'US-CA', year: 2023 },
      lack: {
        why: 'These advertisements are known by country: there is nothing for California alone.',
        nearest: 'US',
        nearestName: 'the United States',
      },
      notes: [],
    })
  })

  test('say which years they have', () => {
    expect(answeredSelection(address({ source: 'postings-aijobs', year: 2024 }), postings)).toEqual({
      selection: all,
      lack: null,
      notes: ['This source has 2022 to 2025, not 2024, so all its years are shown.'],
    })
  })
})

test('the occupation survey knows states and areas and no level, and shows its latest year for one it has not', () => {
  const asked = address({ source: 'occupation', level: 'staff', place: 'cbsa-1', year: 2030 })
  expect(answeredSelection(asked, { ...known, years: [2023, 2024], area: area('Fresno', ['US-CA']) })).toEqual({
    selection: { ...all, place: 'cbsa-1' },
    lack: null,
    notes: [
      'The occupation survey does not tell levels apart, so all levels are shown.',
      'This source has 2023 to 2024, not 2030, so its latest year is shown.',
    ],
  })
  expect(answeredSelection(address({ source: 'occupation', year: 2023 }), { ...known, years: [2023, 2024] })).toEqual({
    selection: { ...all, year: 2023 },
    lack: null,
    notes: [],
  })
  expect(['US', 'US-CA', 'cbsa-1', 'US-remote', 'DE'].map((place) => isRecorded(undefined, place))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
