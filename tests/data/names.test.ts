/** Every rule of the names of places, each broken once in a copy of the real ones. */
import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import { checkNames } from '@/data/name-checks'
import { aliasFileSchema, type GazetteerFile, gazetteerFileSchema } from '@/data/schema/gazetteer'

const { gazetteer, places } = market()
const { aliases } = dataset
const [area] = gazetteer.areas as [GazetteerFile['areas'][number]]
const [alias] = aliases as [(typeof aliases)[number]]
const withArea = (change: Partial<typeof area>) => ({
  ...gazetteer,
  areas: [{ ...area, ...change }, ...gazetteer.areas.slice(1)],
})

test('the real names are true, and lead to every area', () => {
  expect(checkNames(gazetteer, aliases, places)).toEqual([])
  expect(gazetteer.areas).toHaveLength(530)
  expect(gazetteer.states).toHaveLength(52)
})

describe('names', () => {
  test.each<[string, Partial<{ gazetteer: GazetteerFile; aliases: typeof aliases }>, RegExp]>([
    ['an area twice', { gazetteer: { ...gazetteer, areas: [...gazetteer.areas, area] } }, /is given twice/],
    ['an unknown area', { gazetteer: withArea({ id: 'cbsa-00001' }) }, /is not an area of/],
    ['an area missing', { gazetteer: { ...gazetteer, areas: gazetteer.areas.slice(1) } }, /is missing/],
    ['an area without towns', { gazetteer: withArea({ towns: {} }) }, /has none/],
    ['a town in no state', { gazetteer: withArea({ towns: { ZZ: 'Oz:5' } }) }, /ZZ is not a state/],
    ['a county in no state', { gazetteer: withArea({ counties: { ZZ: 'Oz' } }) }, /ZZ is not a state/],
    [
      'an unknown state',
      { gazetteer: { ...gazetteer, states: [{ id: 'US-ZZ', employment: 1 }] } },
      /is not a state of/,
    ],
    ['a city abroad at home', { gazetteer: { ...gazetteer, foreign: { US: 'Oz:5' } } }, /is not abroad/],
    ['an alias of no place', { aliases: [{ ...alias, means: ['cbsa-00001'] }] }, /cbsa-00001 is no place/],
    ['an alias twice', { aliases: [alias, alias] }, /is given twice/],
    ['a place twice in an alias', { aliases: [{ ...alias, means: ['US', 'US'] }] }, /is given twice/],
  ])('with %s are refused', (_, changed, reason) => {
    const found = checkNames(changed.gazetteer ?? gazetteer, changed.aliases ?? aliases, places)
    expect(found.map((each) => each.reason).join('\n')).toMatch(reason)
  })
})

describe('shapes', () => {
  test.each([
    ['a town without a name', { areas: [{ ...area, towns: { DE: ':5' } }] }],
    ['a ZIP code of four digits', { areas: [{ ...area, zips: '199:303' }] }],
    ['a county without a name', { areas: [{ ...area, counties: { DE: '' } }] }],
    ['a state in small letters', { areas: [{ ...area, towns: { de: 'Oz' } }] }],
  ])('%s is refused', (_, change) => {
    expect(gazetteerFileSchema.safeParse({ ...gazetteer, ...change }).success).toBe(false)
  })

  test('an alias must mean something', () => {
    expect(aliasFileSchema.safeParse([{ ...alias, means: [] }]).success).toBe(false)
    expect(aliasFileSchema.safeParse([{ ...alias, means: [], abroad: 'Oz' }]).success).toBe(true)
  })
})
