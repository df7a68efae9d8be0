import { expect, test } from 'vitest'
import type { MarketInput } from '@/data/schema/source'
import { droppedOf, inputsFinding } from '@/lib/source/inputs'

const input = (rows: number, kept: number): MarketInput => ({
  file: 'a.csv',
  source: 'filings',
  sha256: '0'.repeat(64),
  rows,
  kept,
  dropped: rows > kept ? [{ reason: 'no wage', rows: rows - kept }] : [],
})

test('the rows of all files are added up', () => {
  expect(inputsFinding([input(1000, 600), input(1000, 1000)])).toBe(
    'We read 2,000 rows in 2 files and kept 1,600 (80%). The rest are counted below, by reason.',
  )
  expect(inputsFinding([input(0, 0)])).toBe(
    'We read 0 rows in 1 file and kept 0. The rest are counted below, by reason.',
  )
})

test('without a file nothing was read', () => {
  expect(inputsFinding([])).toBe('No file of measured pay has been read into this version.')
})

test('what was not kept was dropped', () => {
  expect(droppedOf(input(1000, 600))).toBe(400)
})
