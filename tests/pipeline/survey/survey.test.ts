import { expect, test } from 'vitest'
import { countryName } from '@/lib/place/names/countries'
import { rawFiles } from '@/pipeline/raw-files'
import { countryCodes } from '@/pipeline/survey/countries'
import { readSurvey } from '@/pipeline/survey/survey'
import { type SurveyAnswer as Answer, surveyOf, withRaw } from '../raw-directory'

const home = 'United States of America'
const answer = (
  years: number | '',
  usd: number | string = 100_000,
  country = home,
  role = 'Developer, back-end',
): Answer => [country, role, years, usd]

const read = (...answers: Answer[]) =>
  withRaw({ 'so-survey-2025-pay.csv': surveyOf(...answers) }, async (directory) => {
    const [file] = rawFiles(directory).survey
    return { file: await readSurvey(file), counts: file.tally.counts() }
  })
const levelsIn = ({ file }: Awaited<ReturnType<typeof read>>) =>
  Object.fromEntries(file.marginals.map(({ level, n }) => [level, n]))

test('levels are years of coding, and nobody without years has one', async () => {
  const years = [0, 2, 3, 5, 6, 9, 10, 60, ''] as const
  expect(levelsIn(await read(...years.map((each) => answer(each))))).toEqual({
    all: 9,
    junior: 2,
    mid: 2,
    senior: 2,
    staff: 2,
    unstated: 1,
  })
})

test('a role that is none of ours, a country without a name and one of few people are dropped and counted', async () => {
  const { file, counts } = await read(
    answer(5),
    answer(5, 1, home, 'Data scientist'),
    answer(5, 1, 'Nomadic'),
    answer(5, 1, 'Germany'),
  )
  expect(file.marginals.map(({ place, level }) => [place, level])).toEqual([
    ['US', 'mid'],
    ['US', 'all'],
  ])
  expect(counts).toEqual({
    rows: 4,
    kept: 1,
    dropped: [
      { reason: 'in a country of fewer than 30 people of the role', rows: 1 },
      { reason: 'in no country that we can name', rows: 1 },
      { reason: 'of a role that is none of ours', rows: 1 },
    ],
  })
})

test('another country is a place from thirty people of a role on, and only of that role', async () => {
  const thirty = Array.from({ length: 30 }, () => answer(12, 60_000, 'Germany'))
  const { file } = await read(...thirty, answer(12, 60_000, 'Germany', 'Data engineer'))
  expect(file.marginals.map(({ role, place, level, n }) => [role, place, level, n])).toEqual([
    ['backend-engineer', 'DE', 'staff', 30],
    ['backend-engineer', 'DE', 'all', 30],
  ])
})

test('percentiles are of amounts at three digits, by the size of the sample', async () => {
  // Type 7 of 100, 200 … 1,000 thousand: P10 190, P25 325, median 550, P75 775, P90 910; ranks 2 and 9 of ten.
  const ten = Array.from({ length: 10 }, (_, index) => answer(1, (index + 1) * 100_000 + 49))
  const published = async (count: number) => {
    const { file } = await read(...ten.slice(0, count))
    return file.marginals.find(({ level }) => level === 'all')?.published
  }
  expect(await published(10)).toEqual({
    p10: 190_000,
    p25: 325_000,
    p50: 550_000,
    p75: 775_000,
    p90: 910_000,
    median95: [200_000, 900_000],
  })
  expect(await published(5)).toEqual({ p10: null, p25: 200_000, p50: 300_000, p75: 400_000, p90: null, median95: null })
  expect(await published(4)).toEqual({ p10: null, p25: null, p50: null, p75: null, p90: null, median95: null })
})

test('no answer is kept: the file has percentiles and counts, and stands for June', async () => {
  const { file } = await read(answer(5))
  expect(file).toMatchObject({ source: 'survey', years: [{ year: 2025, referenceMonth: '2025-06' }], cells: [] })
})

test.each([
  [answer(5, 'lots'), /line 2, column usd_total: expected a number, found “lots”/],
  [answer(5, 0), /line 2, column usd_total: expected an amount above zero/],
  [answer(140), /line 2, column years_coding: expected whole years from 0 to 100/],
])('%j is refused with its place', async (row, message) => {
  await expect(read(row)).rejects.toThrow(message)
})

test('a country goes by today’s code, and by a name of the survey’s own', () => {
  const codes = countryCodes({ 'Viet Nam': 'VN' })
  expect(
    ['Germany', 'France', 'Viet Nam', 'Bosnia and Herzegovina', 'Atlantis'].map((name) => codes.get(name)),
  ).toEqual(['DE', 'FR', 'VN', 'BA', undefined])
  expect(countryName('DE')).toBe('Germany')
})
