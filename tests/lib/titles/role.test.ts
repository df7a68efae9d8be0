import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { titleRoles } from '@/lib/titles/read'
import { ruleOf } from '@/lib/titles/role'
import { titleWords } from '@/lib/titles/words'

const roles: Readonly<Record<string, string>> = titleRoles(dataset.roles)
const role = (title: string, soc = '') => roles[ruleOf(titleWords(title), soc).rule] ?? 'none'

describe('the order of the rules', () => {
  test.each([
    ['Performance Test Engineer', 'quality-engineer'],
    ['AI Performance Engineer', 'performance-engineer'],
    ['DevOps / Site Reliability Engineer', 'site-reliability-engineer'],
    ['Database Reliability Engineer', 'database-engineer'],
    ['ML Security Engineer', 'security-engineer'],
    ['Security Platform Engineer', 'security-engineer'],
    ['ML Platform Engineer', 'machine-learning-engineer'],
    ['AI QA Engineer', 'machine-learning-engineer'],
    ['Data Platform Engineer', 'data-engineer'],
    ['Data DevOps Engineer', 'data-engineer'],
    ['Data QA Engineer', 'quality-engineer'],
    ['DevSecOps Engineer', 'devops-engineer'],
    ['DevOps Platform Engineer', 'devops-engineer'],
    ['Full Stack Java Developer', 'full-stack-engineer'],
    ['Java Front End Developer', 'frontend-engineer'],
    ['Backend Software Engineer', 'backend-engineer'],
    ['ABAP Developer', 'software-engineer'],
  ])('%s is %s', (title, expected) => {
    expect(role(title)).toBe(expected)
  })
})

describe('management beats all', () => {
  test.each([
    'DevOps Manager',
    'Director, Data Engineer',
    'Head of Security Engineering',
    'VP Software Engineering',
    'Chief Software Engineer',
    'Scrum Master / Developer',
    'Software Engineering Management',
    'AD JC40 - Software Developers',
    'Technical Recruiter, Software Engineers',
  ])('%s is none', (title) => {
    expect(role(title)).toBe('none')
  })

  test('but a grade beside an engineer, a developer or an administrator of databases is no management', () => {
    expect(role('AVP Information Security Engineer')).toBe('security-engineer')
    expect(role('Senior Vice President, Software Engineer')).toBe('software-engineer')
    expect(role('AVP Database Administrator')).toBe('database-engineer')
    expect(role('Active Directory Security Engineer')).toBe('security-engineer')
  })
})

describe('brackets', () => {
  test('decide where the rest names no speciality', () => {
    expect(role('Software (DevOps) Engineer')).toBe('devops-engineer')
    expect(role('IT Consultant (Hadoop Developer)')).toBe('data-engineer')
  })
  test('and not where it does', () => {
    expect(role('Backend Engineer (Cloud)')).toBe('backend-engineer')
    expect(role('Senior Software Engineer (L3)')).toBe('software-engineer')
  })
})

test('the words that decided are given in the order of the title, those in brackets by their place in the whole', () => {
  expect(ruleOf(titleWords('Engineer, Security'), '').at).toEqual([0, 1])
  expect(ruleOf(titleWords('(Remote) Data Engineer'), '').at).toEqual([1, 2])
  expect(ruleOf(titleWords('Security Manager'), '').at).toEqual([1])
  expect(ruleOf(titleWords('Nurse'), '').at).toEqual([])
})

test('every role of the site is named by its own name under a code of software', () => {
  for (const { id, name } of dataset.roles) expect(role(name, '15-1252'), name).toBe(id)
})
