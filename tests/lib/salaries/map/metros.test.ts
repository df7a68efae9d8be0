import { describe, expect, test } from 'vitest'
import {
  countryTable,
  largestMetros,
  metroFigure,
  mostMetros,
  sortedMetros,
  stateTable,
} from '@/lib/salaries/map/metros'
import type { AreaFace } from '@/lib/salaries/selection'
import { deepFreeze, realRole } from '../../../roles'

const role = realRole('site-reliability-engineer')
const area = (name: string, state: string, ratio: number | null, jobs: number | null, isState = false): AreaFace =>
  deepFreeze({
    id: name,
    name,
    states: [state],
    labour: ratio === null ? {} : { [role.id]: ratio },
    fromState: isState ? [role.id] : [],
    jobs: jobs === null ? {} : { [role.id]: jobs },
    living: null,
  })
const areas = [
  area('Denver', 'US-CO', 0.99, 300),
  area('Boulder', 'US-CO', 1.16, 90),
  area('Pueblo', 'US-CO', 0.97, null, true),
  area('Alamosa', 'US-CO', null, 5),
  area('Austin', 'US-TX', 0.98, 400),
]
const names = (metros: readonly { readonly name: string }[]) => metros.map(({ name }) => name)

describe('the areas beside the map', () => {
  test('of the country are those with the most jobs, those without a figure left out', () => {
    const { title, metros } = countryTable(role, largestMetros(areas, role))
    expect(title).toBe('Cost of labor for SREs by area: the 20 with the most jobs')
    expect(names(metros)).toEqual(['Austin', 'Denver', 'Boulder', 'Pueblo'])
    const many = Array.from({ length: 30 }, (_, index) => area(`area ${index}`, 'US-CO', 1, index))
    expect(largestMetros(many, role)).toHaveLength(mostMetros)
  })

  test('of a state are all that are offered under it', () => {
    const { title, metros } = stateTable(role, areas, { id: 'US-CO', name: 'Colorado' })
    expect(title).toBe('Cost of labor for SREs by area: Colorado')
    expect(names(metros)).toEqual(['Denver', 'Boulder', 'Pueblo'])
  })

  test('are sorted by each column, those without a number of jobs last either way', () => {
    const metros = largestMetros(areas, role)
    expect(names(sortedMetros(metros, 'name', false))).toEqual(['Austin', 'Boulder', 'Denver', 'Pueblo'])
    expect(names(sortedMetros(metros, 'ratio', true))).toEqual(['Boulder', 'Denver', 'Austin', 'Pueblo'])
    expect(names(sortedMetros(metros, 'jobs', false))).toEqual(['Boulder', 'Denver', 'Austin', 'Pueblo'])
  })

  test('say where a figure is the state’s', () => {
    expect(metroFigure({ ratio: 1.164, isState: false })).toBe('116')
    expect(metroFigure({ ratio: 0.97, isState: true })).toBe('97 (state’s)')
  })
})
