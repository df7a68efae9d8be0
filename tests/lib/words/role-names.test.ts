import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { jobOf, nameAll, nameJobs, nameRoles, oneOf, possessive } from '@/lib/words/role-names'
import { guideRoles, madeRole, realRole } from '../../roles'

const named = (name: string, shortName = name) => ({ name, shortName })

describe('roles as labels', () => {
  test('are their short names, joined', () => {
    expect(nameRoles(guideRoles)).toBe('Performance, SRE and Backend')
    expect([2, 3, 5].map(nameAll)).toEqual(['both', 'all three', 'all five'])
  })
})

describe('one who does the job', () => {
  test('has a noun and the article it sounds with, for every role of the dataset', () => {
    expect(dataset.roles.map(oneOf).sort()).toEqual([
      'a DevOps engineer',
      'a backend engineer',
      'a data engineer',
      'a database engineer',
      'a frontend engineer',
      'a full-stack engineer',
      'a machine learning engineer',
      'a performance engineer',
      'a platform engineer',
      'a quality engineer',
      'a security engineer',
      'a software engineer',
      'an SRE',
    ])
  })

  test.each([
    [named('Android Engineer'), 'an android engineer'],
    [named('ML Engineer', 'ML'), 'an ML engineer'],
    [named('UX Engineer', 'UX'), 'a UX engineer'],
    [named('QA Engineer', 'QA'), 'a QA engineer'],
    [named('iOS Engineer', 'iOS'), 'an iOS engineer'],
    [named('Usability Engineer'), 'a usability engineer'],
    [named('Unix Administrator'), 'a unix administrator'],
    [named('Unit-Test Engineer'), 'a unit-test engineer'],
    [named('Engineering Manager', 'EM'), 'an EM'],
    [named('Database Administrator', 'DBA'), 'a database administrator'],
  ])('%j is %s', (role, expected) => {
    expect(oneOf(role)).toBe(expected)
  })

  test('goes by the initials only when they are those of the whole name', () => {
    expect(jobOf(realRole('site-reliability-engineer'))).toBe('SRE')
    expect(jobOf(madeRole('Site Work', { shortName: 'SRE' }))).toBe('site work engineer')
  })

  test('owns', () => {
    expect(guideRoles.map(possessive)).toEqual(['a performance engineer’s', 'an SRE’s', 'a backend engineer’s'])
  })
})

describe('all who do the jobs', () => {
  test.each([
    [['data-engineer'], 'data engineers'],
    [['site-reliability-engineer'], 'SREs'],
    [['data-engineer', 'database-engineer'], 'data and database engineers'],
    [['data-engineer', 'machine-learning-engineer', 'devops-engineer'], 'data, machine learning and DevOps engineers'],
    [['site-reliability-engineer', 'data-engineer'], 'SREs and data engineers'],
  ])('%j: %s', (ids, expected) => {
    expect(nameJobs(ids.map(realRole))).toBe(expected)
  })

  test('keep each noun where they differ', () => {
    const roles = [named('Data Analyst'), named('Data Engineer'), named('Designer')]
    expect(nameJobs(roles)).toBe('data analysts, data engineers and designers')
  })
})
