import { describe, expect, test } from 'vitest'
import { levelOf } from '@/lib/titles/level'
import { titleWords } from '@/lib/titles/words'

const level = (title: string) => levelOf(titleWords(title)).level

test.each([
  ['Jr. Developer', 'junior'],
  ['Entry-Level Developer', 'junior'],
  ['Graduate Engineer', 'junior'],
  ['Engineer Trainee', 'junior'],
  ['Associate Software Engineer', 'junior'],
  ['Software Engineer I', 'junior'],
  ['Mid Level Software Developer', 'mid'],
  ['Intermediate Developer', 'mid'],
  ['Software Engineer - II', 'mid'],
  ['Engineer 2 - Software', 'mid'],
  ['Snr Engineer', 'senior'],
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
  ['Developer L4', 'staff'],
])('%s is %s', (title, expected) => {
  expect(level(title)).toBe(expected)
})

describe('two cues', () => {
  test.each([
    ['Senior Staff Engineer', 'staff'],
    ['Engineer II/III', 'senior'],
    ['Senior Associate Engineer', 'senior'],
    ['Senior Software Engineer I', 'senior'],
    ['Associate Software Engineer III', 'junior'],
    ['Software Engineer II, Lead', 'staff'],
    ['Software Engineer III - Graduate', 'senior'],
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
])('%s says no level', (title) => {
  expect(levelOf(titleWords(title))).toEqual({ level: 'unstated', at: -1 })
})
