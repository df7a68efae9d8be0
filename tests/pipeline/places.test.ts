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

test('a place has what the survey publishes of it, beside the reference of the country', async () => {
  const file = await read({})
  const area = file.areas.find(({ id }) => id === 'cbsa-41860')
  expect(area).toEqual({
    id: 'cbsa-41860',
    name: 'San Francisco-Oakland-Fremont, CA',
    states: ['US-CA'],
    wages: { '15-1252': [71_920, 123_840, 155_650, 189_700, 232_330, 286_140] },
    living: { name: 'San Francisco-Oakland-Berkeley, CA (Metropolitan Statistical Area)', rpp: 118.2 },
  })
  // California alone publishes here, so it is the country.
  expect([file.referenceMonth, file.references]).toEqual(['2025-05', { '15-1252': 174_410 }])
  expect(file.states.find(({ id }) => id === 'US-CA')?.wages['15-1252']?.[3]).toBe(174_410)
})

test('a place without published wages has none, and one without a price parity has none of that', async () => {
  const file = await read({})
  expect(file.areas.find(({ id }) => id === 'cbsa-10380')).toEqual({
    id: 'cbsa-10380',
    name: 'Aguadilla, PR',
    states: ['US-PR'],
    living: null,
    wages: {},
  })
  expect(file.states.find(({ id }) => id === 'US-CA')?.living).toEqual({ name: 'California', rpp: 112.6 })
  expect(file.states.find(({ id }) => id === 'US-PR')).toMatchObject({ wages: {}, living: null })
  expect(file.livingYear).toBe(2023)
})

const head = 'area_type,area,area_name,soc,p10,p25,median,p75,p90,employment,location_quotient'
const survey = (...rows: readonly string[]): Edits => ({
  'oews/oews-state-metro-M2025.csv': `${[head, ...rows].join('\n')}\n`,
})

test('employment is kept where wages are not released, and other occupations are counted out', async () => {
  const rows = [
    'state,CA,California,15-1252,,,,,,300,',
    'state,CA,California,15-2031,1,2,3,4,5,6,',
    'state,PR,Puerto Rico,15-1252,1,2,3,4,5,,',
  ]
  const found = await withRaw(survey(...rows), async (directory) => {
    const files = rawFiles(directory)
    const file = await readPlaces(files, await readOccupations(files, titled, () => {}))
    return { file, counts: files.areaWages[0].tally.counts() }
  })
  const wages = (id: string) => found.file.states.find((state) => state.id === id)?.wages
  expect([wages('US-CA'), wages('US-PR')]).toEqual([{ '15-1252': [300] }, { '15-1252': [null, 1, 2, 3, 4, 5] }])
  expect(found.file.references).toEqual({})
  expect(found.counts).toMatchObject({ rows: 3, kept: 2 })
})

test.each([
  [
    'percentiles of which some are missing',
    survey('state,CA,California,15-1252,1,,3,4,5,6,'),
    /line 2, column median: expected all five percentiles or none, found “3”/,
  ],
  [
    'percentiles that fall',
    survey('state,CA,California,15-1252,1,2,3,2,5,6,'),
    /column median: expected percentiles that rise/,
  ],
  [
    'a wage in words',
    survey('state,CA,California,15-1252,1,2,high,4,5,6,'),
    /column median: expected a number, found “high”/,
  ],
  [
    'an occupation twice in a place',
    survey('state,CA,California,15-1252,1,2,3,4,5,6,', 'state,CA,California,15-1252,1,2,3,4,5,6,'),
    /names 15-1252 in US-CA twice/,
  ],
  [
    'an area that the crosswalk does not have',
    survey('metro,99999,Atlantis,15-1252,1,2,3,4,5,6,'),
    /has wages of cbsa-99999, which is no state and no area of the crosswalk/,
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
