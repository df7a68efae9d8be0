import { describe, expect, test } from 'vitest'
import type { MarketInput } from '@/data/schema/source'
import { readFilings } from '@/pipeline/filings'
import { type RawFile, rawFiles } from '@/pipeline/raw-files'
import { xlsx } from '../xlsx-file'
import { classifiedBy, csv, type Edits, filings, titled, withRaw, writeParquet } from './raw-directory'

const name = 'LCA_Disclosure_Data_FY2024_Q4'

async function readIn(edits: Edits) {
  return withRaw({ [`${name}.csv`]: undefined, ...edits }, (directory) => readFiles(rawFiles(directory).filings))
}

async function readFiles(files: readonly RawFile[]) {
  const file = await classifiedBy('filings', (store) => readFilings(store, files, titled))
  return { file, inputs: files.map(({ name, source, tally }) => ({ file: name, source, ...tally.counts() })) }
}

const droppedIn = ([input]: readonly Pick<MarketInput, 'dropped'>[]) =>
  Object.fromEntries(input?.dropped.map(({ reason, rows }) => [reason, rows]) ?? [])
const wagesIn = ({ file }: Awaited<ReturnType<typeof readFiles>>) => file.cells.flatMap(({ counts }) => counts)

describe('wages', () => {
  // METHODS, units: 2,080 hours, 52 weeks, 26 fortnights, 12 months.
  test.each([
    ['Hour', '70', 146_000],
    ['Week', '2,800', 146_000],
    ['Bi-Weekly', '$5,600.00', 146_000],
    ['Month', '12100', 145_000],
    ['Year', '149632', 150_000],
  ])('by the %s are made yearly', async (unit, wage, usd) => {
    const rows = filings({ WAGE_UNIT_OF_PAY: unit, WAGE_RATE_OF_PAY_FROM: wage })
    expect(wagesIn(await readIn({ [`${name}.csv`]: csv(rows) }))).toEqual([[usd, 1]])
  })

  test('outside 30,000 to 1,500,000 a year, in an unknown unit or not given are dropped and counted', async () => {
    const wages = ['29999', '30000', '1500000', '1500001', ''].map((wage) => ({ WAGE_RATE_OF_PAY_FROM: wage }))
    const read = await readIn({ [`${name}.csv`]: csv(filings(...wages, { WAGE_UNIT_OF_PAY: 'Decade' })) })
    expect(wagesIn(read)).toEqual([
      [30_000, 1],
      [1_500_000, 1],
    ])
    expect(droppedIn(read.inputs)).toEqual({
      'under $30,000 a year': 1,
      'over $1,500,000 a year': 1,
      'without a wage': 1,
      'without a unit of pay that we know': 1,
    })
    expect(read.inputs[0]).toMatchObject({ file: `${name}.csv`, source: 'filings', rows: 6, kept: 2 })
  })
})

describe('the legal minimum', () => {
  const minimumOf = async (rows: readonly (readonly string[])[]) => {
    const { file } = await readIn({ [`${name}.csv`]: csv(rows) })
    return file.marginals.find(({ place, level }) => place === 'US' && level === 'all')?.atMinimum
  }

  // 150,000 a year against what it is held to: 150,000 ÷ 1.005 = 149,253.7.
  test.each([
    ['150000', 'Year', 1],
    ['149254', 'Year', 1],
    ['149253', 'Year', 0],
    ['72.12', 'Hour', 1],
    ['71.5', 'Hour', 0],
    ['12,500.00', 'Month', 1],
    ['5770', 'Bi-Weekly', 1],
    ['2885', 'Week', 1],
  ])('%s by the %s', async (wage, unit, rows) => {
    const found = await minimumOf(filings({ PREVAILING_WAGE: wage, PW_UNIT_OF_PAY: unit }))
    expect(found).toEqual({ rows, above: { n: 1 - rows, employers: 1 - rows, p50: null } })
  })

  test.each([
    [filings({ PREVAILING_WAGE: '' })],
    [filings({ PW_UNIT_OF_PAY: 'Decade' })],
    [filings({ PREVAILING_WAGE: '0' })],
    [filings({}).map((row) => row.slice(0, -2))],
  ])('is not said where the file does not say it', async (rows) => {
    expect(await minimumOf(rows)).toBeUndefined()
  })
})

test('only certified, full-time filings of the visa classes, with all that a cell needs, are kept', async () => {
  const rows = filings(
    {},
    { VISA_CLASS: 'E-3 Australian' },
    { VISA_CLASS: 'H-1B1 Chile' },
    { CASE_STATUS: 'Certified - Withdrawn' },
    { CASE_STATUS: 'Denied' },
    { FULL_TIME_POSITION: 'N' },
    { VISA_CLASS: 'PERM' },
    { JOB_TITLE: '' },
    { WORKSITE_STATE: 'ON' },
    { WORKSITE_STATE: '' },
    { SOC_CODE: '' },
    { EMPLOYER_NAME: '' },
    { JOB_TITLE: 'Accountant' },
  )
  const { inputs } = await readIn({ [`${name}.csv`]: csv(rows) })
  expect(inputs[0]?.kept).toBe(3)
  expect(droppedIn(inputs)).toEqual({
    'not certified': 2,
    'not full-time': 1,
    'of another visa class': 1,
    'without a job title': 1,
    'outside the states and territories': 2,
    'without an occupation code': 1,
    'without an employer': 1,
    'title names none of our roles': 1,
  })
})

test('repeats and spellings of one employer are one observation; rows stand beside', async () => {
  const rows = filings(
    { EMPLOYER_NAME: 'Acme, Inc.' },
    { EMPLOYER_NAME: 'ACME INC', JOB_TITLE: 'site  reliability ENGINEER' },
    { EMPLOYER_NAME: 'Acme Inc', WORKSITE_STATE: 'TX' },
    { EMPLOYER_NAME: 'Acme Inc', WAGE_RATE_OF_PAY_FROM: '150001' },
    { EMPLOYER_NAME: 'Zenith' },
  )
  const { file } = await readIn({ [`${name}.csv`]: csv(rows) })
  expect(file.marginals.find(({ place, level }) => place === 'US' && level === 'all')).toEqual({
    role: 'site-reliability-engineer',
    level: 'all',
    place: 'US',
    year: 2024,
    n: 4,
    rows: 5,
    employers: 2,
    largest: 3,
    atMinimum: { rows: 5, above: { n: 0, employers: 0, p50: null } },
  })
  const cell = { role: 'site-reliability-engineer', level: 'unstated', year: 2024 }
  expect(file.cells).toEqual([
    { ...cell, place: 'US-CA', rows: 4, counts: [[150_000, 3]] },
    { ...cell, place: 'US-TX', rows: 1, counts: [[150_000, 1]] },
  ])
})

test('the occupation code decides where the title alone does not', async () => {
  const rows = filings(
    { JOB_TITLE: 'Quality Engineer', SOC_CODE: '15-1253' },
    { JOB_TITLE: 'Quality Engineer', SOC_CODE: '17-2112' },
  )
  const { file, inputs } = await readIn({ [`${name}.csv`]: csv(rows) })
  expect(file.cells.map(({ role }) => role)).toEqual(['quality-engineer'])
  expect(inputs[0]?.kept).toBe(1)
})

test('CSV, XLSX and Parquet of one disclosure give the same cells', async () => {
  const rows = filings(
    {},
    { JOB_TITLE: 'Senior Data Engineer', WAGE_RATE_OF_PAY_FROM: '70.5', WAGE_UNIT_OF_PAY: 'Hour' },
    { CASE_STATUS: 'Denied' },
  )
  const fromCsv = await readIn({ [`${name}.csv`]: csv(rows) })
  const fromXlsx = await readIn({ [`${name}.xlsx`]: xlsx({ LCA: rows }) })
  const fromParquet = await withRaw({ [`${name}.csv`]: undefined, 'h1b-lca-fy2024.parquet': '' }, async (directory) => {
    await writeParquet(`${directory}/h1b-lca-fy2024.parquet`, rows)
    return readFiles(rawFiles(directory).filings)
  })
  expect(fromXlsx.file).toEqual(fromCsv.file)
  expect(fromParquet.file).toEqual(fromCsv.file)
  expect([fromXlsx, fromParquet].map(({ inputs }) => inputs[0]?.dropped)).toEqual([
    fromCsv.inputs[0]?.dropped,
    fromCsv.inputs[0]?.dropped,
  ])
})

test('several years are told apart, and counted together', async () => {
  const rows = csv(filings({}))
  const { file } = await readIn({ [`${name}.csv`]: rows, 'LCA_Disclosure_Data_FY2023_Q4.csv': rows })
  expect(file.years).toEqual([
    { year: 2023, referenceMonth: '2023-04' },
    { year: 2024, referenceMonth: '2024-04' },
  ])
  expect(
    file.marginals
      .filter(({ place, level }) => place === 'US' && level === 'all')
      .map(({ year, n, employers }) => [year, n, employers]),
  ).toEqual([
    ['all', 2, 1],
    [2023, 1, 1],
    [2024, 1, 1],
  ])
})

describe('a garbled disclosure is refused with its place', () => {
  test.each([
    [
      'csv',
      csv(filings({}, { WAGE_RATE_OF_PAY_FROM: '15O000' })),
      /Q4\.csv, line 3, column WAGE_RATE_OF_PAY_FROM: expected a number, found “15O000”/,
    ],
    [
      'xlsx',
      xlsx({ LCA: filings({ WAGE_RATE_OF_PAY_FROM: 'n/a' }) }),
      /Q4\.xlsx, line 2, column WAGE_RATE_OF_PAY_FROM: expected a number/,
    ],
    [
      'csv',
      csv(filings({}).map((row) => row.slice(1, 8))),
      /Q4\.csv, line 1, column WAGE_RATE_OF_PAY_FROM: expected this column/,
    ],
    ['parquet', 'PAR1 and nothing else', /Q4\.parquet: expected a whole Parquet file/],
  ])('%s', async (ending, content, message) => {
    await expect(readIn({ [`${name}.${ending}`]: content })).rejects.toThrow(message)
  })

  test('parquet with a wage in words, or without a column', async () => {
    await withRaw({ [`${name}.csv`]: undefined, [`${name}.parquet`]: '' }, async (directory) => {
      const path = `${directory}/${name}.parquet`
      await writeParquet(path, filings({}, { WAGE_RATE_OF_PAY_FROM: 'lots' }), false)
      await expect(readFiles(rawFiles(directory).filings)).rejects.toThrow(
        /line 2, column WAGE_RATE_OF_PAY_FROM: expected a number, found “lots”/,
      )
      await writeParquet(
        path,
        filings({}).map((row) => row.slice(4)),
      )
      await expect(readFiles(rawFiles(directory).filings)).rejects.toThrow(/column JOB_TITLE: expected this column/)
    })
  })
})
