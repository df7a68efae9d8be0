import { describe, expect, test } from 'vitest'
import { data, database, machineLearning, security } from '@/lib/titles/rules-data'
import { type Rule, titleView } from '@/lib/titles/view'
import { titleWords } from '@/lib/titles/words'

const holds = (rule: Rule, title: string) => rule(titleView(titleWords(title), '')).length > 0

describe.each<[string, Rule, string[], string[]]>([
  [
    'security',
    security,
    [
      'Cyber Engineer',
      'Enterprise Security Architect',
      'IAM Engineer',
      'Identity and Access Management Engineer',
      'Detection & Response Engineer',
      'SOC Engineer',
      'Security Engineering Lead',
    ],
    [
      'Security Analyst',
      'Security Consultant',
      'Software Engineer (Security Clearance)',
      'SoC Engineer',
      'Business Response Engineer',
    ],
  ],
  [
    'machine learning',
    machineLearning,
    [
      'AI Developer',
      'MLOps Engineer',
      'Software Engineer, AI Platform',
      'Prompt Engineer',
      'Machine Learning Engineering',
    ],
    ['Machine Learning Scientist', 'AI Architect', 'Applied AI ML Lead', 'Prompt Payment Engineer'],
  ],
  [
    'databases',
    database,
    [
      'DBA',
      'Database Administrator',
      'Database Architect',
      '.NET/SQL Developer',
      'Developer (SQL)',
      'SQL Server Administrator',
    ],
    ['Database Analyst', 'DBA Consultant', 'Cloud Engineer - Python, SQL'],
  ],
  [
    'data',
    data,
    [
      'Data Engineer',
      'Analytics Engineer',
      'ETL Developer',
      'Software Developer (Talend)',
      'Big Data Architect',
      'Data Platform Architect',
      'Technical Lead Finance Data Platform',
      'Data Engineering',
    ],
    ['Data Scientist', 'Data Architect', 'Data QA Engineer', 'Software Engineer, Analytics', 'Data Lead', 'ETL Tester'],
  ],
])('%s', (_, rule, named, unnamed) => {
  test.each(named)('is named by “%s”', (title) => {
    expect(holds(rule, title)).toBe(true)
  })
  test.each(unnamed)('is not named by “%s”', (title) => {
    expect(holds(rule, title)).toBe(false)
  })
})
