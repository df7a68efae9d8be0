import { expect, test } from 'vitest'
import { readPrices } from '@/pipeline/prices'
import { rawFiles } from '@/pipeline/raw-files'
import { withRaw } from './raw-directory'

const read = (text?: string) =>
  withRaw(text ? { 'cpiai.csv': text } : {}, (directory) => readPrices(rawFiles(directory).prices[0]))

test('months from December 2019 on', async () => {
  const { file, input } = await read()
  expect(file.months).toEqual([
    ['2019-12', 256.974],
    ['2020-01', 257.971],
  ])
  expect(input).toMatchObject({ rows: 3, kept: 2, dropped: [{ reason: 'before 2019-12', rows: 1 }] })
})

test.each([
  ['2020-02-01,257\n2020-01-01,256', 'line 3, column Date: expected a month after 2020-02'],
  ['2020-02-01,0', 'line 2, column Index: expected a price index above zero'],
  ['Feb 2020,257', 'line 2, column Date: expected a date, YYYY-MM-DD, found “Feb 2020”'],
])('%s is refused', async (rows, message) => {
  await expect(read(`Date,Index\n${rows}\n`)).rejects.toThrow(`cpiai.csv, ${message}`)
})
