import { expect, test } from 'vitest'
import { readPostings } from '@/pipeline/postings'
import { rawFiles } from '@/pipeline/raw-files'
import { classifiedBy, postings, titled, withRaw } from './raw-directory'

async function read(content: string) {
  return withRaw({ 'aijobs-salaries.csv': content }, async (directory) => {
    const [file] = rawFiles(directory).aijobs
    const cells = await classifiedBy('postings-aijobs', (store) => readPostings(store, file, titled))
    const input = file.tally.counts()
    return {
      input,
      file: cells,
      dropped: Object.fromEntries(input.dropped.map(({ reason, rows }) => [reason, rows])),
      counts: cells.cells.map(({ level, year, rows, counts }) => ({ level, year, rows, counts })),
    }
  })
}

const joined = 'the second amount of an advertisement, joined with its first'
const sre = (usd: number, said = '2024 SE FT US') => `${said} Site Reliability Engineer|${usd}`

test('a higher, then a lower amount of the same fields are one range, worth its midpoint', async () => {
  const { counts, input, dropped } = await read(postings(sre(180_000), sre(140_000), sre(200_000), sre(120_000)))
  expect(counts).toEqual([{ level: 'senior', year: 2024, rows: 2, counts: [[160_000, 2]] }])
  expect([input.rows, input.kept, dropped]).toEqual([4, 2, { [joined]: 2 }])
})

test('repeats of a range count once; rows stand beside', async () => {
  const { counts } = await read(postings(sre(180_000), sre(140_000), sre(180_000), sre(140_000)))
  expect(counts).toEqual([{ level: 'senior', year: 2024, rows: 2, counts: [[160_000, 1]] }])
})

test('an amount without its other end is a range of its own, and so are two equal ones', async () => {
  const { counts, input } = await read(
    postings(
      sre(110_000, '2021 MI FT US'),
      sre(150_000),
      sre(180_000),
      sre(140_000),
      sre(90_000, '2023 EN FT US'),
      sre(90_000, '2023 EN FT US'),
    ),
  )
  expect(counts).toEqual([
    { level: 'junior', year: 2023, rows: 1, counts: [[90_000, 1]] },
    { level: 'mid', year: 2021, rows: 1, counts: [[110_000, 1]] },
    {
      level: 'senior',
      year: 2024,
      rows: 2,
      counts: [
        [150_000, 1],
        [160_000, 1],
      ],
    },
  ])
  expect(input.kept).toBe(4)
})

test('other fields make it another advertisement', async () => {
  const rows = postings(
    sre(180_000),
    '2024 SE FT US Senior Site Reliability Engineer|140000',
    sre(130_000, '2024 MI FT US'),
  )
  expect((await read(rows)).input.kept).toBe(3)
})

test('abroad, part-time, executives and other jobs are dropped with both their rows', async () => {
  const pair = (said: string) => [`${said}|180000`, `${said}|140000`]
  const { input, dropped } = await read(
    postings(
      ...[
        '2024 SE FT CA Data Engineer',
        '2024 SE PT US Data Engineer',
        '2024 EX FT US Data Engineer',
        '2024 SE FT US Accountant',
      ].flatMap(pair),
    ),
  )
  expect(input).toMatchObject({ rows: 8, kept: 0 })
  expect(dropped).toEqual({
    'for a company outside the United States': 2,
    'not full-time': 2,
    'for an executive or director (EX)': 2,
    'title names none of our roles': 2,
  })
})

test('a title of staff outranks the field; any other title does not', async () => {
  const { counts } = await read(
    postings(
      '2024 MI FT US Principal Data Engineer|180000',
      '2024 MI FT US Senior Data Engineer|150000',
      '2024 EN FT US Data Engineer|90000',
    ),
  )
  expect(counts.map(({ level }) => level)).toEqual(['junior', 'mid', 'staff'])
})

test('no employers are known, and every selection by level and year has its count', async () => {
  const { file } = await read(postings(sre(150_000), sre(90_000, '2023 EN FT US')))
  expect(file.marginals).toHaveLength(7)
  expect(file.marginals).toContainEqual({
    role: 'site-reliability-engineer',
    level: 'all',
    place: 'US',
    year: 'all',
    n: 2,
    rows: 2,
    employers: null,
    largest: null,
  })
})

test.each([
  ['a wage in words', sre(0).replace('|0', '|lots'), 'line 2, column salary_in_usd: expected a number, found “lots”'],
  ['a wage of nothing', sre(0), 'line 2, column salary_in_usd: expected an amount above zero'],
  [
    'an unknown level',
    sre(150_000, '2024 XX FT US'),
    'line 2, column experience_level: expected EN, MI, SE or EX, found “XX”',
  ],
  ['an unknown year', sre(150_000, '24 SE FT US'), 'line 2, column work_year: expected a year, found “24”'],
])('%s is refused with its place', async (_, row, message) => {
  await expect(read(postings(row))).rejects.toThrow(`aijobs-salaries.csv, ${message}`)
})
