import { describe, expect, test } from 'vitest'
import { rawFiles, rawFilesOf } from '@/pipeline/raw-files'
import { withRaw } from './raw-directory'

test('files are known by the names of their publishers, wherever they lie', async () => {
  await withRaw({ 'aijobs-salaries.csv': undefined, 'ai-jobs.net/salaries.csv': 'x' }, async (directory) => {
    const files = rawFiles(directory)
    expect(files.aijobs[0].name).toBe('salaries.csv')
    expect(files.filings[0].said).toEqual(['2024', '4', 'csv'])
    expect(files.titleSoc[0].name).toBe('lca-title-soc-fy2022-25.csv')
    expect(files.oews[0].path).toMatch(/oews\/national_M2024_dl\.xlsx$/)
  })
})

test('quarters of one year stand side by side', async () => {
  await withRaw({ 'LCA_Disclosure_Data_FY2024_Q3.xlsx': 'x' }, async (directory) => {
    expect(rawFiles(directory).filings.map(({ said }) => said[1])).toEqual(['3', '4'])
  })
})

test.each([
  ['a missing file', { 'cpiai.csv': undefined }, /expected a file named like cpiai\.csv/],
  [
    'a misnamed file',
    { 'cpiai.csv': undefined, 'cpi.csv': 'x' },
    /expected a file named like cpiai\.csv.*named otherwise are cpi\.csv/,
  ],
  [
    'two files for one',
    { 'oflc-areas.csv': 'x' },
    /expected one file named like Geography\.csv.*found Geography\.csv and oflc-areas\.csv/,
  ],
  ['rows that may stand in two files', { 'h1b-lca-fy2024.parquet': 'x' }, /may hold the same rows/],
])('%s is refused', async (_, edits, message) => {
  await withRaw(edits, async (directory) => expect(() => rawFiles(directory)).toThrow(message))
})

test('a directory that is not there is refused by name', () => {
  expect(() => rawFiles('/nowhere')).toThrow('/nowhere: cannot be read')
})

describe('some kinds alone', () => {
  test('may lack one another, not all', async () => {
    await withRaw({ 'isecjobs-salaries.csv': undefined, 'cpiai.csv': undefined }, async (directory) => {
      const found = rawFilesOf(directory, ['filings', 'isecjobs'])
      expect(found.filings.map(({ name }) => name)).toEqual(['LCA_Disclosure_Data_FY2024_Q4.csv'])
      expect(found.isecjobs).toEqual([])
      expect(() => rawFilesOf(directory, ['isecjobs', 'prices'])).toThrow(
        /expected a file named like isecjobs-salaries\.csv or cpiai\.csv/,
      )
    })
  })

  test('may not hold the same rows twice', async () => {
    await withRaw({ 'h1b-lca-fy2024.parquet': 'x' }, async (directory) => {
      expect(() => rawFilesOf(directory, ['filings'])).toThrow(/may hold the same rows/)
      expect(rawFilesOf(directory, ['aijobs']).aijobs).toHaveLength(1)
    })
  })
})
