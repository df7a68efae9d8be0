import { expect, test } from 'vitest'
import { questionsOf, questionTitle } from '@/lib/quote/question'
import { realRole } from '../../roles'

const choices = Object.freeze({
  roles: [realRole('site-reliability-engineer'), realRole('data-engineer')],
  versions: ['2026.11.22', '2026.11.23'],
  today: '2026-11-30',
})
const query = new URLSearchParams('role=x&level=x&basis=x&asOf=x&version=x&place=x&offer=150000')
const asked = (field: 'role' | 'level' | 'basis' | 'asOf' | 'version' | 'place') =>
  questionsOf(query, [{ field, sent: 'x', why: 'No.', isRefused: true }], choices)

test.each([
  ['role', ['site-reliability-engineer Site Reliability Engineer', 'data-engineer Data Engineer']],
  ['level', ['junior Junior', 'mid Mid', 'senior Senior', 'staff Staff', 'unstated Level unstated']],
  // METHODS 12: in this order, and never the survey.
  [
    'basis',
    [
      'postings Posted ranges',
      'filings Visa filings',
      'postings-aijobs Job ads, AI and data',
      'postings-isecjobs Job ads, security',
      'occupation Occupation survey',
      'guide Hiring guide',
    ],
  ],
  ['asOf', ['2026-11-30 Today, Nov 30, 2026']],
  // The newest first.
  ['version', ['2026.11.23 2026.11.23', '2026.11.22 2026.11.22']],
  ['place', []],
] as const)('of a refused %s there are ways on, and the rest stays as it was sent', (field, ways) => {
  const [question] = asked(field)
  expect(question).toMatchObject({ field, why: 'No.' })
  expect(
    question?.ways.map(({ href, name }) => `${new URLSearchParams(href.split('?')[1]).get(field)} ${name}`),
  ).toEqual(ways)
  for (const { href } of question?.ways ?? []) {
    const left = new URLSearchParams(href.split('?')[1])
    left.set(field, 'x')
    expect([...left].sort()).toEqual([...query].sort())
  }
})

// METHODS 12: the refused input stands beside its nearest readings.
test.each([
  ['role', 'SRE', ['site-reliability-engineer']],
  ['role', 'Data Engineer', ['data-engineer']],
  ['role', 'SITE_RELIABILITY', ['site-reliability-engineer']],
  ['role', 'plumber', ['site-reliability-engineer', 'data-engineer']],
  ['level', 'SENIOR', ['senior']],
  ['level', 'mid-level', ['mid']],
  ['level', 'L5', ['junior', 'mid', 'senior', 'staff', 'unstated']],
  ['basis', 'Postings', ['postings']],
  ['asOf', 'soon', ['2026-11-30']],
] as const)('of the %s “%s” the nearest readings are offered', (field, sent, values) => {
  const [question] = questionsOf(query, [{ field, sent, why: 'No.', isRefused: true }], choices)
  expect(question?.ways.map(({ href }) => new URLSearchParams(href.split('?')[1]).get(field))).toEqual(values)
  const title = question && questionTitle(question)
  if (values.length === 1 && field !== 'asOf') expect(title).toMatch(/^Did you mean .+\?$/)
  else expect(title).toMatch(/^Which (role|level|start date)\?$/)
})

test('nothing is asked about what was only left out', () => {
  expect(questionsOf(query, [{ field: 'offer', sent: 'x', why: 'No.' }], choices)).toEqual([])
})

test('a place that was not given is asked for by no name', () => {
  const ways = ['Remote (US)', 'United States'].map((name) => ({ href: '/quote', name, note: '' }))
  expect(questionTitle({ field: 'place', sent: '', ways })).toBe('Which place?')
  expect(questionTitle({ field: 'place', sent: 'portland', ways })).toBe('Which Portland?')
})
