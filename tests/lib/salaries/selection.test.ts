import { describe, expect, test } from 'vitest'
import { type AreaFace, answeredSelection } from '@/lib/salaries/selection'
import { deepFreeze } from '../../roles'
import { address } from '../salaries'

const names: Readonly<Record<string, string>> = { 'US-CA': 'California', 'US-NJ': 'New Jersey', 'US-NY': 'New York' }
const area = (name: string, states: readonly string[]): AreaFace =>
  deepFreeze({ id: 'cbsa-1', name, states, labour: {}, fromState: [], jobs: {}, living: null })
const known = { years: [2024], stateName: (id: string) => names[id] ?? id, area: null }
const all = { level: 'all', place: 'US', year: 'all' }

describe('filings', () => {
  test('know a level, a state and their year', () => {
    const selection = { level: 'senior', place: 'US-CA', year: 2024 } as const
    expect(answeredSelection(address(selection), known)).toEqual({ selection, notes: [] })
    expect(answeredSelection(address(), known)).toEqual({ selection: all, notes: [] })
  })

  test('answer for an area with its state', () => {
    expect(answeredSelection(address({ place: 'cbsa-1' }), { ...known, area: area('Fresno', ['US-CA']) })).toEqual({
      selection: { ...all, place: 'US-CA' },
      notes: ['Filings name a state, not an area: for Fresno those of California are shown.'],
    })
  })

  test('answer for an area in several states with the first', () => {
    const { selection, notes } = answeredSelection(address({ place: 'cbsa-1' }), {
      ...known,
      area: area('Newark', ['US-NJ', 'US-NY']),
    })
    expect(selection.place).toBe('US-NJ')
    expect(notes).toEqual([
      'Filings name a state, not an area: for Newark those of New Jersey are shown, the first of New Jersey and New York.',
    ])
  })

  test('of one year say so when another is asked for', () => {
    expect(answeredSelection(address({ year: 2020 }), known)).toEqual({
      selection: all,
      notes: ['This source has only 2024, not 2020, so that year is shown.'],
    })
  })
})

describe('advertisements', () => {
  const postings = { ...known, years: [2022, 2023, 2025] }

  test.each(['postings-aijobs', 'postings-isecjobs'] as const)('know levels and years, but no place: %s', (source) => {
    expect(answeredSelection(address({ source, level: 'mid', place: 'US-CA', year: 2023 }), postings)).toEqual({
      selection: { level: 'mid', place: 'US', year: 2023 },
      notes: ['These advertisements are known by country, so no narrower place is shown.'],
    })
  })

  test('say which years they have', () => {
    expect(answeredSelection(address({ source: 'postings-aijobs', year: 2024 }), postings)).toEqual({
      selection: all,
      notes: ['This source has 2022 to 2025, not 2024, so all its years are shown.'],
    })
  })
})

test('the occupation survey knows neither level nor place, and shows its latest year for one it has not', () => {
  const asked = address({ source: 'occupation', level: 'staff', place: 'cbsa-1', year: 2030 })
  expect(answeredSelection(asked, { ...known, years: [2023, 2024], area: area('Fresno', ['US-CA']) })).toEqual({
    selection: all,
    notes: [
      'The occupation survey does not tell levels apart, so all levels are shown.',
      'The survey is read for the whole country, so no narrower place is shown.',
      'This source has 2023 to 2024, not 2030, so its latest year is shown.',
    ],
  })
  expect(answeredSelection(address({ source: 'occupation', year: 2023 }), { ...known, years: [2023, 2024] })).toEqual({
    selection: { ...all, year: 2023 },
    notes: [],
  })
})
