import { describe, expect, test } from 'vitest'
import { placeTyped } from '@/app/place-names'
import { dataset } from '@/data'
import { jobsFileHref, jobsHref } from '@/lib/quote/jobs/address'
import { type JobGround, jobLines, mostJobs, readJob } from '@/lib/quote/jobs/read'
import { jobRows } from '@/lib/quote/jobs/rows'
import {
  assumedWords,
  errorWords,
  hiddenWords,
  jobsSentence,
  jobsTable,
  restWords,
  tableText,
} from '@/lib/quote/jobs/words'
import { titleRoles } from '@/lib/titles/read'
import { known, unknown } from '@/lib/value/absence'
import { postedFacts, realFacts } from '../../quotes'

const ground: JobGround = {
  roles: titleRoles(dataset.roles),
  known: new Set(dataset.roles.map(({ id }) => id)),
  place: placeTyped,
}
const read = (text: string) => readJob(text, ground)

describe('a line is a job in a place', () => {
  test.each([
    ['Senior SRE, Denver', 'site-reliability-engineer', 'senior', 'cbsa-19740'],
    ['staff data engineer remote', 'data-engineer', 'staff', 'US-remote'],
    ['mid security engineer - Austin, Texas', 'security-engineer', 'mid', 'cbsa-12420'],
    ['Software Engineer II (SRE) in NYC', 'site-reliability-engineer', 'mid', 'cbsa-35620'],
    ['Denver, Senior SRE', 'site-reliability-engineer', 'senior', 'cbsa-19740'],
    ['senior backend engineer san francisco', 'backend-engineer', 'senior', 'cbsa-41860'],
    ['Senior QA Engineer\tKansas City, MO', 'quality-engineer', 'senior', 'cbsa-28140'],
    ['Remote - Senior ML engineer', 'machine-learning-engineer', 'senior', 'US-remote'],
    ['senior DBA 78701', 'database-engineer', 'senior', 'cbsa-12420'],
    // The columns of a sheet in another order, and how one works behind the place.
    ['SRE / Denver / Senior', 'site-reliability-engineer', 'senior', 'cbsa-19740'],
    ['Data Engineer\tDenver, CO\tStaff', 'data-engineer', 'staff', 'cbsa-19740'],
    ['Senior Full-Stack Engineer — Salt Lake City, UT — Hybrid', 'full-stack-engineer', 'senior', 'cbsa-41620'],
    ['Senior SRE, Austin, TX (Full-time)', 'site-reliability-engineer', 'senior', 'cbsa-12420'],
    ['Performance engineer (Senior), Boulder CO', 'performance-engineer', 'senior', 'cbsa-14500'],
    // The comma stands between a town and its state, and the job ends before the town.
    ['Senior SRE Austin, Texas', 'site-reliability-engineer', 'senior', 'cbsa-12420'],
    ['Senior QA Engineer Salt Lake City, UT', 'quality-engineer', 'senior', 'cbsa-41620'],
    ['Senior Software Engineer, Backend Austin, TX', 'backend-engineer', 'senior', 'cbsa-12420'],
    ['Data Engineer Lead, South Dakota', 'data-engineer', 'staff', 'US-SD'],
    // "ii st" would be no level, and "Paul" a place in Idaho.
    ['Software Engineer II St Paul', 'software-engineer', 'mid', 'cbsa-33460'],
  ])('%s', (text, role, level, place) => {
    expect(read(text)).toEqual({ kind: 'read', text, role, level, place, assumed: [] })
  })

  test.each([
    [
      'Software Engineer, Backend',
      'backend-engineer',
      'unstated',
      'No level in the title. No place given: whole United States.',
    ],
    ['Junior software engineer', 'software-engineer', 'junior', 'No place given: whole United States.'],
    // No SRE in Lead, South Dakota.
    ['Lead SRE', 'site-reliability-engineer', 'staff', 'No place given: whole United States.'],
    ['DevOps engineer lead', 'devops-engineer', 'staff', 'No place given: whole United States.'],
    ['SWE L5, Seattle', 'software-engineer', 'staff', 'Level guessed from a company’s level code.'],
    ['Mid to senior frontend engineer | Remote (US)', 'frontend-engineer', 'mid', 'Mid to senior: we used the lower.'],
  ])('%s, with what is assumed', (text, role, level, words) => {
    const job = read(text)
    expect(job).toMatchObject({ kind: 'read', role, level })
    expect(job.kind === 'read' && assumedWords(job.assumed)).toBe(words)
  })

  test.each([
    ['Accountant, Denver', /^We don’t cover this role\.$/],
    ['Staff Engineer Portland', /^“Portland” could be several places\. Portland, OR · Portland, ME\.$/],
    ['SRE, Gotham', /“Gotham”/],
    // A title that is no role stays one, whatever stands between it and the place.
    ['Data Scientist - NYC', /^We don’t cover this role\.$/],
    ['Data Analyst - Denver', /^We don’t cover this role\.$/],
    ['Security Guard Denver', /^We don’t cover this role\.$/],
    ['Data Scientist New York', /^We don’t cover this role\.$/],
    ['Senior Software Engineer, London', /outside the United States/],
    ['инженер, Denver', /^We can only read Latin letters\.$/],
    ['x'.repeat(201), /^Too long/],
  ])('%s has no quote of another', (text, why) => {
    const job = read(text)
    expect(job.kind).toBe('unread')
    expect(job.kind === 'unread' && hiddenWords(job)).toMatch(why)
  })
})

test('lines are what says something, without bullets, and no more than are answered at once', () => {
  expect(jobLines(' - Senior SRE, Denver \r\n\n2. DBA\n• QA engineer').lines).toEqual([
    'Senior SRE, Denver',
    'DBA',
    'QA engineer',
  ])
  // The names of columns, as a table has them in its first line, are no job.
  for (const head of ['Title\tLevel\tLocation', 'title,location', '"Job Title","City"', 'Role; Place'])
    expect(jobLines(`${head}\nSRE, Denver`).lines).toEqual(['SRE, Denver'])
  expect(jobLines('SRE, Denver\nTitle').lines).toEqual(['SRE, Denver', 'Title'])
  const many = jobLines(Array.from({ length: mostJobs + 3 }, (_, index) => `SRE ${index}`).join('\n'))
  expect(many.lines).toHaveLength(mostJobs)
  // None of what was pasted is lost.
  expect(many.rest).toEqual(['SRE 25', 'SRE 26', 'SRE 27'])
  expect([restWords(1), restWords(15), restWords(40)]).toEqual([
    'Get ranges for the next line',
    'Get ranges for the next 15 lines',
    'Get ranges for the next 25 lines',
  ])
})

describe('the rows', () => {
  const rows = jobRows(
    ['Senior SRE, Denver', 'Accountant', 'staff data engineer remote'],
    ground,
    // Releases from before widths were known draft nothing.
    { ...realFacts, widths: realFacts.widths ?? postedFacts.widths },
    '2026-11-30',
  )
  const names = {
    roles: dataset.roles,
    placeName: (id: string) => id,
    dataVersion: dataset.manifest.dataVersion,
  }

  test('are one a line, in order, each with its quote or why not', () => {
    expect(rows.map(({ kind }) => kind)).toEqual(['quoted', 'unread', 'quoted'])
    expect(rows.map((row) => row.kind === 'quoted' && row.draft.kind)).toEqual(['known', false, 'known'])
    expect(jobsSentence(rows, 2)).toBe(
      'We have a range for 2 of your 3 jobs. We take 25 lines at a time, so 2 more are left out.',
    )
  })

  test('say how far quotes like theirs usually miss, and that of some it is not known', () => {
    const [first] = rows
    if (first?.kind !== 'quoted' || first.answer.kind !== 'percentiles') throw new Error('no quote')
    const { answer } = first
    const error = { usual: 0.076, fourInFive: 0.22, cells: 29, from: '0', bound: 'own' } as const
    const kind = { basis: 'postings', place: 'area', n: '0' } as const
    const said = (typicalError: typeof answer.typicalError) =>
      errorWords({ ...first, answer: { ...answer, typicalError } })
    expect(said(known({ ...error, kind }))).toBe('usually within 8%')
    expect(said(unknown('not-tested', 'Not tested.'))).toBe('not tested')
  })

  test('make a table whose unread lines keep their text and have no number', () => {
    const { columns, rows: cells } = jobsTable(rows, names)
    const at = (row: number, name: string) => cells[row]?.[columns.indexOf(name)]
    expect([at(1, 'title'), at(1, 'low_usd'), at(1, 'hidden')]).toEqual([
      'Accountant',
      null,
      'We don’t cover this role.',
    ])
    expect(Number(at(0, 'low_usd'))).toBeLessThan(Number(at(0, 'high_usd')))
    expect(String(at(0, 'address'))).toMatch(/^\/quote\?role=site-reliability-engineer&level=senior&place=cbsa-19740/)
    expect(tableText({ columns: ['a', 'b'], rows: [['x\ty', null]] })).toBe('a\tb\nx y\t')
  })
})

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1 SRE', "'-1 SRE"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1+1', "' =1+1"],
  ['"=1+1"', `'"=1+1"`],
  ['Senior SRE = lead, Denver', 'Senior SRE = lead, Denver'],
  ['−$7k', '−$7k'],
  [-7000, '-7000'],
])('%j is copied as text or a number, and never runs', (cell, copied) => {
  expect(tableText({ columns: ['title'], rows: [[cell]] })).toBe(`title\n${copied}`)
})

test('the address holds the lines, for the page and for the file', () => {
  expect(jobsHref([])).toBe('/quote/jobs')
  expect(jobsHref(['SRE, Denver', 'DBA'])).toBe('/quote/jobs?jobs=SRE%2C+Denver%0ADBA')
  expect(jobsFileHref(['DBA'])).toBe('/quote/jobs.csv?jobs=DBA')
})
