import { expect, test } from 'vitest'
import { readOccupations } from '@/pipeline/occupations'
import { readPlaces } from '@/pipeline/places'
import { readPrices } from '@/pipeline/prices'
import { rawFiles } from '@/pipeline/raw-files'
import { type Edits, titled, withRaw } from './raw-directory'

const read = (edits: Edits) =>
  withRaw(edits, async (directory) => {
    const files = rawFiles(directory)
    return readPlaces(files, await readOccupations(files, titled, () => {}))
  })

test('level III is the mean of an area, beside the national one of the same vintage', async () => {
  const file = await read({})
  const area = file.areas.find(({ id }) => id === 'cbsa-41860')
  expect(area).toEqual({
    id: 'cbsa-41860',
    name: 'San Francisco-Oakland-Fremont, CA',
    states: ['US-CA'],
    labour: { means: { '15-1252': 187_574 } },
    living: { name: 'San Francisco-Oakland-Berkeley, CA (Metropolitan Statistical Area)', rpp: 118.2 },
  })
  expect([file.wageYear, file.referenceMonth, file.nationalMeans]).toEqual([
    '2025–26',
    '2024-05',
    { '15-1252': 144_570 },
  ])
  // METHODS, place: 187,574 / 144,570 = 1.297.
  expect(187_574 / (file.nationalMeans['15-1252'] ?? 0)).toBeCloseTo(1.297, 3)
})

test('an area without wages says why, and a place without a price parity has none', async () => {
  const file = await read({})
  expect(file.areas.find(({ id }) => id === 'cbsa-10380')).toEqual({
    id: 'cbsa-10380',
    name: 'Aguadilla, PR',
    states: ['US-PR'],
    living: null,
    labour: { why: 'The published wage levels do not name its county, Aguada Municipio, PR.' },
  })
  expect(file.states.find(({ id }) => id === 'US-CA')?.living).toEqual({ name: 'California', rpp: 112.6 })
  expect(file.states.find(({ id }) => id === 'US-PR')?.living).toBeNull()
  expect(file.livingYear).toBe(2023)
})

const levels = (wage: string) => `soc,county_fips,county,state,l1,l2,l3,l4
15-1252,06075,San Francisco County,CA,1,2,187574,4
15-1252,06081,San Mateo County,CA,1,2,${wage},4
`

test.each([
  [
    'counties of one area that differ',
    { 'oflc-wage-levels-2025-26.csv': levels('187575') },
    /column l3: expected one level III wage for 15-1252 in all of San Francisco-Oakland-Fremont, CA, found 187574 in San Francisco County, CA and 187575 in San Mateo County, CA/,
  ],
  [
    'a wage in words',
    { 'oflc-wage-levels-2025-26.csv': levels('high') },
    /line 3, column l3: expected a yearly wage in whole dollars, found “high”/,
  ],
  [
    'wages without their national means',
    { 'oflc-wage-levels-2025-26.csv': undefined, 'oflc-wage-levels-2026-27.csv': levels('187574') },
    /national_M2025_dl\.xlsx: is needed/,
  ],
  [
    'parities of two years',
    {
      'bea/MSA_RPP_2023.csv': undefined,
      'bea/MSA_RPP_2022.csv': 'GeoFIPS,GeoName,Description,RPP 2022\n41860,x,RPPs: All items ,100\n',
    },
    /MSA_RPP_2022\.csv: expected the parities of 2023/,
  ],
  [
    'no parities at all',
    { 'bea/MSA_RPP_2023.csv': 'GeoFIPS,GeoName,Description,RPP 2023\n41860,x,RPPs: Goods ,100\n' },
    /MSA_RPP_2023\.csv, column Description: expected rows of “RPPs: All items”/,
  ],
] as [string, Edits, RegExp][])('%s are refused', async (_, edits, message) => {
  await expect(read(edits)).rejects.toThrow(message)
})

const prices = (text?: string) =>
  withRaw(text ? { 'cpiai.csv': text } : {}, async (directory) => {
    const [file] = rawFiles(directory).prices
    return { file: await readPrices(file), counts: file.tally.counts() }
  })

test('months from December 2019 on', async () => {
  const { file, counts } = await prices()
  expect(file.months).toEqual([
    ['2019-12', 256.974],
    ['2020-01', 257.971],
  ])
  expect(counts).toEqual({ rows: 3, kept: 2, dropped: [{ reason: 'before 2019-12', rows: 1 }] })
})

test.each([
  ['2020-02-01,257\n2020-01-01,256', 'line 3, column Date: expected a month after 2020-02'],
  ['2020-02-01,0', 'line 2, column Index: expected a price index above zero'],
  ['Feb 2020,257', 'line 2, column Date: expected a date, YYYY-MM-DD, found “Feb 2020”'],
])('%s is refused', async (rows, message) => {
  await expect(prices(`Date,Index\n${rows}\n`)).rejects.toThrow(`cpiai.csv, ${message}`)
})
