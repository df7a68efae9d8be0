import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { levelOf } from '@/lib/titles/level/reading'
import { titleParts } from '@/lib/titles/parts'
import { titleRoles } from '@/lib/titles/read'
import { roleOf } from '@/lib/titles/role'
import { titleWords } from '@/lib/titles/words'

const { names } = titleRoles(dataset.roles)
function reading(title: string) {
  const words = titleWords(title)
  const parts = titleParts(words)
  const { rule, parts: home } = roleOf(parts, '', names)
  return levelOf(words, parts, home, rule !== 'none')
}
const level = (title: string) => reading(title).level

test.each([
  ['Jr. Developer', 'junior'],
  ['Entry-Level Developer', 'junior'],
  ['Graduate Engineer', 'junior'],
  ['Engineer Trainee', 'junior'],
  ['Associate Software Engineer', 'junior'],
  ['Associate, Software Engineer', 'junior'],
  ['Software Engineer I', 'junior'],
  ['Software Engineering AMTS', 'junior'],
  ['Mid Level Software Developer', 'mid'],
  ['Intermediate Developer', 'mid'],
  ['Software Engineer - II', 'mid'],
  ['Engineer 2 - Software', 'mid'],
  ['Associate - Site Reliability Engineer - Engineer II', 'mid'],
  ['Snr Engineer', 'senior'],
  ['Sr. BI - Data Engineer', 'senior'],
  ['Software Engineer - Senior Java Developer', 'senior'],
  ['Software Engineering SMTS', 'senior'],
  ['Software Engineer(III)', 'senior'],
  ['Software Engineer, 3', 'senior'],
  ['Level 3 Software Engineer', 'senior'],
  ['SDE3', 'senior'],
  ['Principle Engineer', 'staff'],
  ['Team Lead, Engineering', 'staff'],
  ['Distinguished Engineer', 'staff'],
  ['Software Engineering LMTS', 'staff'],
  ['Engineer V', 'staff'],
])('%s is %s', (title, expected) => {
  expect(level(title)).toBe(expected)
})

describe('two cues', () => {
  test.each([
    ['Senior Staff Engineer', 'staff'],
    ['Staff / Sr. Staff Engineer', 'staff'],
    ['Staff/Senior Staff Engineer', 'staff'],
    ['Senior Associate Engineer', 'senior'],
    ['Senior Software Engineer I', 'senior'],
    ['Senior Software Engineer I/II', 'senior'],
    ['Associate Software Engineer III', 'junior'],
    ['Software Engineer II, Lead', 'staff'],
    ['Software Engineer III - Graduate', 'junior'],
    ['Software Engineer / Senior Software Engineer', 'unstated'],
  ])('%s is %s', (title, expected) => {
    expect(level(title)).toBe(expected)
  })
})

test.each([
  'Software Engineer',
  'Member of Technical Staff',
  'Senior Vice President, Software Engineer',
  'Associate Principal, Software Engineer',
  'Software Engineer Associate',
  'Engineer - 1234.56',
  'Engineer - 1234.5',
  'Software Developers - KBGFJG96217-4',
  'Dynamics 365 Developer',
  'Angular 2 Developer',
  'Developer, SAP S/4',
  'Level 3 Support Engineer',
  'Engineer 3 months',
  'Engineer #4',
  'Engineer $5',
  'Test Engineer V&V',
  'Software Engineer 161582764',
  'Software Engineer 6',
  'ML Engineer Lead Ads',
  'II Engineer',
  'Chief of Staff',
  'Security Staff',
  'Associate Product Manager',
  'Automotive Technician ($4,000 - $6,000 Bonus)',
])('%s says no level', (title) => {
  expect(reading(title)).toEqual({ level: 'unstated', at: [] })
})

describe('two codes of a company’s ladder', () => {
  test.each(['Software Engineer L4 (E4)', 'Software Engineer L5 / IC6'])('%s: both mean the same level', (title) => {
    // By number, 4 and up being staff.
    expect(reading(title)).toMatchObject({ level: 'unstated', assumed: 'staff' })
  })

  test('that mean different levels mean none', () => {
    expect(reading('Software Engineer L3/L4')).toEqual({ level: 'unstated', at: [] })
  })
})

test('the places are those of the words that decided, in the title', () => {
  expect(reading('Java - Senior Staff Engineer').at).toEqual([1, 2])
  expect(reading('Software Engineer I or II').at).toEqual([2, 4])
})
