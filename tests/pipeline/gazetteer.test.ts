import { describe, expect, test } from 'vitest'
import { gazetteerFileSchema } from '@/data/schema/gazetteer'
import { countyAreas } from '@/pipeline/gazetteer/counties'
import { readGazetteer } from '@/pipeline/gazetteer/gazetteer'
import { inputsOf } from '@/pipeline/inputs'
import { rawFiles } from '@/pipeline/raw-files'
import { type Edits, withRaw } from './raw-directory'

const read = (edits: Edits) =>
  withRaw(edits, async (directory) => {
    const files = rawFiles(directory)
    return { file: await readGazetteer(files), inputs: await inputsOf(Object.values(files).flat()) }
  })

test('towns, counties and ZIP codes stand under the area of their county, cities abroad under their country', async () => {
  const { file, inputs } = await read({})
  expect(gazetteerFileSchema.parse(file)).toEqual(file)
  expect(file.areas.find(({ id }) => id === 'cbsa-41860')).toEqual({
    id: 'cbsa-41860',
    employment: 71_920,
    towns: { CA: 'San Francisco:8648|San Mateo:1040' },
    counties: { CA: 'San Francisco|San Mateo' },
    zips: '941:05|944:01',
  })
  expect(file.states).toEqual([{ id: 'US-CA', employment: 296_350 }])
  expect(file.foreign).toEqual({ CH: 'Zurich:3417' })
  const those = inputs.filter(({ kept }) => kept > 0)
  expect(those.map(({ file: name, kept, dropped }) => [name, kept, dropped.map(({ reason }) => reason)])).toEqual([
    ['US.txt', 2, ['in a county that the areas do not have', 'of the armed forces abroad']],
    ['cities500.txt', 4, ['a small town abroad']],
  ])
})

test('Puerto Rico, whose ZIP codes GeoNames has apart, is read from our own list', async () => {
  const { file } = await read({})
  const aguadilla = file.areas.find(({ id }) => id === 'cbsa-10380')
  expect(aguadilla).toMatchObject({ employment: 0, towns: { PR: 'Aguada:40' }, counties: { PR: 'Aguada Municipio' } })
  expect(aguadilla?.zips).toMatch(/^006:02/)
})

test.each([
  ['a line cut short', { 'US.txt': 'US\t94105\tSan Fran' }, /US\.txt, line 1: expected at least 12 fields/],
  ['no ZIP code', { 'US.txt': `US\tx${'\t'.repeat(10)}` }, /US\.txt: expected a ZIP code, found “x”/],
  ['no country', { 'cities500.txt': `1\tx${'\t'.repeat(17)}` }, /cities500\.txt: expected a country, found “”/],
])('%s is refused', async (_, edits, message) => {
  await expect(read(edits)).rejects.toThrow(message)
})

test('the tables that come with the packages serve a directory without its own', async () => {
  await withRaw({ 'US.txt': undefined, 'cities500.txt': undefined }, async (directory) => {
    const files = rawFiles(directory)
    expect(files.postalCodes[0].path).toContain('node_modules')
    expect(files.populatedPlaces[0].path).toContain('node_modules')
  })
})

describe('a county is found however its name is written', () => {
  const counties = [
    { name: 'St. Louis city', state: 'MO', area: 'city' },
    { name: 'St. Louis County', state: 'MO', area: 'county' },
    { name: 'Wrangell City and Borough', state: 'AK', area: 'borough' },
    { name: 'Greater Bridgeport Planning Region', state: 'CT', area: 'region' },
    { name: 'LaSalle Parish', state: 'LA', area: 'parish' },
    { name: 'ADELUP', state: 'GU', area: 'guam' },
    { name: 'YIGO', state: 'GU', area: 'guam' },
  ]
  const areaOf = countyAreas(counties, 'oflc-areas.csv')
  test.each([
    ['MO', '510', 'St. Louis (city)', 'city'],
    ['MO', '189', 'Saint Louis', 'county'],
    ['AK', '275', 'City and Borough of Wrangell', 'borough'],
    ['CT', '120', 'Connecticut Metropolitan', 'region'],
    ['LA', '059', 'La Salle', 'parish'],
    ['GU', '', 'anything', 'guam'],
    ['CA', '001', 'Alameda', undefined],
  ])('%s %s %s', (state, fips, name, area) => {
    expect(areaOf(state, fips, name)).toBe(area)
  })

  test('two areas under one name are refused', () => {
    const twice = [
      { name: 'Lake County', state: 'IL', area: 'a' },
      { name: 'Lake', state: 'IL', area: 'b' },
    ]
    expect(() => countyAreas(twice, 'areas.csv')).toThrow(/areas\.csv: expected one area for Lake, IL, found a and b/)
  })
})
