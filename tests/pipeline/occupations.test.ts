import { expect, test } from 'vitest'
import { publishedCode, soc2018 } from '@/pipeline/occupation-codes'
import { readOccupations } from '@/pipeline/occupations'
import { rawFiles } from '@/pipeline/raw-files'
import { xlsx } from '../xlsx-file'
import { type Edits, oews, titled, withRaw } from './raw-directory'

const read = (edits: Edits) =>
  withRaw(edits, async (directory) => {
    const files = rawFiles(directory)
    return { file: await readOccupations(files, titled, () => {}), counts: files.titleSoc[0].tally.counts() }
  })
const titles = (...rows: readonly string[]) =>
  `job_title,soc_code,soc_title,filings,employers,first_fy,last_fy\n${rows.join('\n')}\n`

test('the mix of a role is of SOC-2018 codes, older ones mapped, small parts left to the rest', async () => {
  const { file, counts } = await read({
    'lca-title-soc-fy2022-25.csv': titles(
      'SITE RELIABILITY ENGINEER,15-1252,Software Developers,900,5,2022,2025',
      'SR. SRE,15-1132,"Software Developers, Applications",90,5,2022,2022',
      'SITE RELIABILITY ENGINEER,15-1299.08,Computer Systems Engineers,7,5,2023,2024',
      'SITE RELIABILITY ENGINEER,17-2112,Industrial Engineers,3,1,2023,2024',
      'ACCOUNTANT,13-2011,Accountants,500,5,2022,2025',
      'SRE,3021-11-01 00:00:00,Managers,1,1,2022,2022',
    ),
  })
  expect(file.mixes).toEqual([
    {
      role: 'site-reliability-engineer',
      filings: 1000,
      parts: [
        { soc: '15-1252', filings: 990 },
        { soc: '15-1299', filings: 7 },
      ],
    },
  ])
  expect([file.firstYear, file.lastYear]).toEqual([2022, 2025])
  expect(counts).toEqual({
    rows: 6,
    kept: 4,
    dropped: [
      { reason: 'title names none of our roles', rows: 1 },
      { reason: 'without an occupation code that can be read', rows: 1 },
    ],
  })
})

test('wages are of each year, "#" at or above that year’s own top code, asterisks not released', async () => {
  const { file } = await read({
    'oews/national_M2021_dl.xlsx': oews(
      '208,000',
      '15-1252|Software Developers|detailed|**|*|64470|90870|120730|151960|#',
    ),
  })
  expect(file.years).toEqual([
    { year: 2021, referenceMonth: '2021-05' },
    { year: 2024, referenceMonth: '2024-05' },
  ])
  expect(file.occupations[0]).toMatchObject({ soc: '15-1252', title: 'Software Developers' })
  expect(file.occupations[0]?.wages).toEqual([
    {
      year: 2021,
      employment: null,
      meanUsd: null,
      p10: 64_470,
      p25: 90_870,
      p50: 120_730,
      p75: 151_960,
      p90: { atLeastUsd: 208_000 },
    },
    {
      year: 2024,
      employment: 1_654_440,
      meanUsd: 144_570,
      p10: 79_850,
      p25: 103_050,
      p50: 133_080,
      p75: 169_000,
      p90: { atLeastUsd: 239_200 },
    },
  ])
})

test('the merged codes of 2020 stand for their parts, and say so; sums over occupations do not', async () => {
  const { file } = await read({
    'oews/national_M2020_dl.xlsx': oews(
      '208,000',
      '15-1250|Software and Web Developers|broad|9|1|1|1|1|1|1',
      '15-1256|Software Developers and Testers|detailed|1476800|114270|65210|84020|110140|140470|170100',
    ),
  })
  expect(file.occupations[0]?.wages[0]).toMatchObject({ year: 2020, publishedAs: '15-1256', p50: 110_140 })
  expect(file.occupations[0]?.title).toBe('Software Developers')
})

test('the outlook is of the page that covers the occupation, by its code, its group or its address', async () => {
  const { file } = await read({
    'lca-title-soc-fy2022-25.csv': titles(
      'SITE RELIABILITY ENGINEER,15-1252,Software Developers,1,1,2022,2025',
      'SITE RELIABILITY ENGINEER,15-1232,Support,1,1,2022,2025',
      'SITE RELIABILITY ENGINEER,15-1299,Other,1,1,2022,2025',
    ),
    'bls-ooh-2024-34.csv': `title,slug,soc_code,entry_education,num_jobs_2024,projected_employment_2034,outlook_pct,url
Software developers and testers,software-developers,,Bachelor's degree,1895500,2183300,15,https://www.bls.gov/a
Computer support specialists,computer-support-specialists,15-1230,None,882300,858000,-3,https://www.bls.gov/b
`,
  })
  expect(file.occupations.map(({ soc, outlook }) => [soc, outlook?.name, outlook?.growthPercent])).toEqual([
    ['15-1232', 'Computer support specialists', -3],
    ['15-1252', 'Software developers and testers', 15],
    ['15-1299', undefined, undefined],
  ])
  expect(file.occupations[1]?.outlook).toMatchObject({
    baseYear: 2024,
    projectedYear: 2034,
    employment: 1_895_500,
    projected: 2_183_300,
  })
})

test.each([
  [
    'a wage in words',
    { 'oews/national_M2024_dl.xlsx': oews('1', '15-1252|x|detailed|1|a lot|1|1|1|1|1') },
    /M2024_dl\.xlsx, line 2, column A_MEAN: expected a number, found “a lot”/,
  ],
  [
    'no top code',
    { 'oews/national_M2024_dl.xlsx': xlsx({ national: [['x']] }) },
    /M2024_dl\.xlsx: expected a sheet “Field Descriptions”/,
  ],
  [
    'another workbook',
    { 'oews/national_M2024_dl.xlsx': oews('1').slice(0, 300) },
    /M2024_dl\.xlsx: expected a whole ZIP archive/,
  ],
  [
    'no count',
    { 'lca-title-soc-fy2022-25.csv': titles('SRE,15-1252,x,many,1,2022,2025') },
    /line 2, column filings: expected a count of filings, found “many”/,
  ],
] as [string, Edits, RegExp][])('%s is refused with its place', async (_, edits, message) => {
  await expect(read(edits)).rejects.toThrow(message)
})

// METHODS, place: the older codes and what they became.
test.each([
  ['15-1132', '15-1252'],
  ['15-1133', '15-1252'],
  ['15-1134', '15-1254'],
  ['15-1141', '15-1242'],
  ['15-1142', '15-1244'],
  ['15-1143', '15-1241'],
  ['15-1151', '15-1232'],
  ['15-1199.08', '15-1299'],
  ['15-1121', '15-1211'],
  ['15-1122', '15-1212'],
  ['15-1131', '15-1251'],
  ['15-1252.00', '15-1252'],
  ['15-2051-01', '15-2051'],
  [' 17-2112 ', '17-2112'],
])('%s is %s in SOC-2018', (code, soc) => expect(soc2018(code)).toBe(soc))

test('a code that a spreadsheet took for a date is none', () => {
  expect(soc2018('3021-11-01 00:00:00')).toBeUndefined()
})

test('OEWS of 2020 published some occupations together', () => {
  expect(publishedCode('15-1252', 2020)).toBe('15-1256')
  expect(publishedCode('15-1252', 2021)).toBe('15-1252')
  expect(publishedCode('15-1244', 2020)).toBe('15-1244')
})
